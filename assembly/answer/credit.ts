/** Partial credit that guessing does not earn. */
import { Answer } from "./answer";
import { SetAnswer } from "./set";

/**
 * The part of a share that chance does not explain, 0 to 1: `(share - chance) / (1 - chance)`, and 0 for what a guess gets as well. An
 * environment states `chance`, below 1: what the best constant reply gets in the mean or, where that is more, a random one.
 */
export function aboveChance(share: f64, chance: f64): f64 {
  return Math.max(0, (share - chance) / (1 - chance));
}

/** The share of a set that a reply gets right, less what naming all of so many things earns. */
export function setCredit(key: SetAnswer, reply: Answer, things: i32): f64 {
  const share = key.partial(reply);
  // Where all of them are right, naming all is no guess.
  return key.items.length < things ? aboveChance(share, <f64>key.items.length / <f64>things) : share;
}

/** The share of so many things that a set tells rightly to be members or not, above chance; what is none of them counts as told wrongly. */
export function sortingCredit(key: SetAnswer, reply: Answer, things: i32, chance: f64): f64 {
  if (!(reply instanceof SetAnswer)) return 0;
  const members = key.texts;
  const named = (reply as SetAnswer).texts;
  let both = 0;
  for (let i = 0; i < named.length; i++) both += <i32>members.includes(named[i]);
  return aboveChance(<f64>(things - members.length - named.length + 2 * both) / <f64>things, chance);
}
