/** A worker of the audit: audits the environments that it is sent, one after the other. */
import { load } from "../bindings/node/index.ts";
import { audit } from "./audit.ts";
import { profileOf } from "./checks/near_duplicates.ts";
import type { Result } from "./pool.ts";

const [kernel, firstSeed, isQuick] = process.argv.slice(2) as [string, string, string];
const suite = await load({ kernel, sha256: false });
process.on("message", async (env: string) => {
  const report = await audit(suite, env, Number(firstSeed), undefined, isQuick === "true");
  process.send!({ report, profile: profileOf(suite, env) } satisfies Result);
});
