/** One instance and the way it is looked at, as the address of an environment's page has it. */
import type { Container, Degradation, DegradationKind, Form, GenerateOptions, Split, StyleName } from "tron-kernel/browser";
import { type Address, hrefOf } from "./address.ts";

export const SPLITS: readonly Split[] = ["train", "validation", "test"];
export const STYLES: readonly StyleName[] = ["varied", "plain"];
export const CONTAINERS: readonly Container[] = ["answer-tag", "boxed", "final-line", "json", "rotate"];
export const FORMS: readonly Form[] = ["open", "choices", "mixed"];
export const DEGRADATIONS: readonly DegradationKind[] = ["noise", "blur", "tint", "compression", "rotation", "scan"];
export const SHOWS = ["picture", "solution", "evidence", "twin"] as const;

export type Show = (typeof SHOWS)[number];

export interface Place {
  env: string;
  level: number;
  seed: number;
  split: Split;
  style: StyleName;
  container: Container;
  form: Form;
  /** What is done to the pixels of the picture, as `kind:strength`; nothing when empty. */
  degrade: string;
  /** What is drawn over the picture, or beside it. */
  show: Show;
  /** The reply that is graded; empty when there is none yet. */
  reply: string;
}

/** The first instance of an environment: a seed is drawn only when someone asks for another one. */
export const FIRST: Omit<Place, "env"> = {
  level: 3, seed: 0, split: "train", style: "varied", container: "answer-tag", form: "open", degrade: "", show: "picture", reply: "",
};

/** What an address says; what it does not say, or says wrongly, is as in `FIRST`. */
export function placeOf(env: string, { query }: Pick<Address, "query">): Place {
  const whole = (name: "level" | "seed", most: number): number => {
    const text = query.get(name) ?? "";
    const value = Number(text);
    return /^\d+$/.test(text) && value <= most ? value : FIRST[name];
  };
  const oneOf = <T extends string>(name: string, all: readonly T[], first: T): T => all.find((one) => one === query.get(name)) ?? first;
  return {
    env,
    level: whole("level", 9),
    seed: whole("seed", Number.MAX_SAFE_INTEGER),
    split: oneOf("split", SPLITS, FIRST.split),
    style: oneOf("style", STYLES, FIRST.style),
    container: oneOf("container", CONTAINERS, FIRST.container),
    form: oneOf("form", FORMS, FIRST.form),
    degrade: degradationOf(query.get("degrade") ?? "") ? query.get("degrade")! : FIRST.degrade,
    show: oneOf("show", SHOWS, FIRST.show),
    reply: query.get("reply") ?? "",
  };
}

/** The address of a place: level and seed always, and whatever else is not the usual. */
export function hrefOfPlace({ env, level, seed, ...rest }: Place): string {
  const unusual = Object.entries(rest).filter(([name, value]) => value !== FIRST[name as keyof typeof FIRST]);
  return hrefOf(["environments", env], { level, seed, ...Object.fromEntries(unusual) });
}

/** The members of a request that differ from what the kernel takes anyway. */
export function optionsOf({ level, seed, split, style, container, form, degrade }: Place): GenerateOptions {
  const degradation = degradationOf(degrade);
  return {
    level,
    seed,
    ...(split !== FIRST.split && { split }),
    ...(style !== FIRST.style && { style }),
    ...(container !== FIRST.container && { container }),
    ...(form !== FIRST.form && { form }),
    ...(degradation && { degrade: degradation }),
  };
}

/** Reads `kind:strength`, a strength being at most 1 and in hundredths. */
export function degradationOf(text: string): Degradation | undefined {
  const [, name, strength] = /^(\w+):(0\.\d{1,2}|1)$/.exec(text) ?? [];
  const kind = DEGRADATIONS.find((one) => one === name);
  return kind && { kind, strength: Number(strength) };
}

export const degradeText = ({ kind, strength }: Degradation): string => `${kind}:${strength}`;

/** An id as a title: `count_shape_colour` is "Count shape colour". */
export function titleOf(id: string): string {
  const words = id.replaceAll("_", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

/** A seed that nobody has chosen, short enough to be read out. */
export const anySeed = (): number => Math.floor(Math.random() * 1_000_000);
