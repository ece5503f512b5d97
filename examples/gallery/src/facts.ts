/** What the gallery was built with: the suite's facts at once, the proofs of its environments when they are asked for. */
import { useEffect, useState } from "preact/hooks";
import facts from "virtual:suite";
import type { Proof, SuiteFacts } from "../facts.ts";

export type { Proof };
export const suite = facts as SuiteFacts;

export type Proofs = Record<string, Proof>;

/** The proofs by the id of their environment, once they are there. */
export function useProofs(): Proofs | undefined {
  const [proofs, setProofs] = useState<Proofs>();
  useEffect(() => void import("virtual:proofs").then((module) => setProofs(module.default as Proofs)), []);
  return proofs;
}
