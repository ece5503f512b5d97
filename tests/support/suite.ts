/** The suite that the tests run against: the built one, or the kernel that the variable names. */
import { load } from "../../bindings/node/index.ts";

const kernel = process.env["TRON_KERNEL"];
export const suite = await load(kernel ? { kernel, sha256: false } : {});
