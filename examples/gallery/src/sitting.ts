/** Ten instances that go together: the same for everybody who has the bucket, the level and the number. */
import seedrandom from "seedrandom";
import { suite } from "./facts.ts";

export const TEN = 10;

export interface Item {
  env: string;
  level: number;
  seed: number;
}

/** @param bucket any when empty */
export function sittingOf(bucket: string, level: number, number: number): Item[] {
  const random = seedrandom(`${bucket} ${level} ${number}`);
  const left: string[] = [];
  return Array.from({ length: TEN }, () => {
    // None comes twice before all have come.
    if (left.length === 0) left.push(...suite.catalogue.filter((one) => bucket === "" || one.bucket === bucket).map(({ id }) => id));
    const [env] = left.splice(Math.floor(random() * left.length), 1) as [string];
    return { env, level, seed: Math.floor(random() * 1_000_000) };
  });
}

/** Minutes and seconds. */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
