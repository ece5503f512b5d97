/** Makes the changes that the question tells of, and counts. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourIn, fits, objectsOf, type Seen, shapeIn } from "../support/things.ts";

const STEP = /\ball ([a-z ]+?) are (taken away|painted [a-z]+|turned into [a-z]+)/g;
const KIND = /(?:How many|the number of|Count the) ([a-z ]+?) (?:are there|does the picture|now|that you|does that|if|would it)\b/i;

/** The objects after some of the changes. */
function changed(seen: Seen[], steps: RegExpMatchArray[]): Seen[] {
  return steps.reduce((left, [, phrase, what]) => {
    if (what === "taken away") return left.filter((one) => !fits(one, phrase!));
    const [colour, shape] = [colourIn(what!), shapeIn(what!)];
    return left.map((one) => (!fits(one, phrase!) ? one : { ...one, colour: colour ?? one.colour, shape: shape ?? one.shape }));
  }, seen);
}

const counted = (choose: (steps: RegExpMatchArray[]) => RegExpMatchArray[]): Oracle => (scene, question) => {
  const kind = KIND.exec(question)?.[1];
  return kind ? String(changed(objectsOf(scene.marks), choose([...question.matchAll(STEP)])).filter((one) => fits(one, kind)).length) : null;
};

export const oracle = counted((steps) => steps);

/** A question in which one of the changes does not happen. */
const leftOut = (which: (steps: RegExpMatchArray[]) => RegExpMatchArray | undefined) => (question: string): string => {
  const step = which([...question.matchAll(STEP)]);
  return step ? question.replace(step[0], "nothing happens") : question;
};

export const without: OracleModule["without"] = {
  "first change": leftOut((steps) => steps[0]),
  "last change": leftOut((steps) => steps.at(-1)),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "no change": counted(() => []),
  "last change alone": (scene, question) => ([...question.matchAll(STEP)].length > 1 ? counted((steps) => steps.slice(-1))(scene, question) : null),
};
