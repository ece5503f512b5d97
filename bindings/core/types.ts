/** What goes in and what comes out, as the kernel's JSON has it. */

export type Split = "train" | "validation" | "test";
export type StyleName = "varied" | "plain";
export type Container = "answer-tag" | "boxed" | "final-line" | "json" | "rotate";
/** How a question is asked: openly, with options below it, one in four with options, or with places in pixels. */
export type Form = "open" | "choices" | "mixed" | "pixels";

/** A way to make a picture worse after it is drawn; docs/forms.md shows what each does. */
export type DegradationKind = "noise" | "blur" | "tint" | "compression" | "rotation" | "scan";

export interface Degradation {
  kind: DegradationKind;
  /** 0 (nothing) to 1, in hundredths; up to 0.5 small text can be read. */
  strength: number;
}

/** One line of the catalogue. */
export interface EnvironmentSummary {
  id: string;
  bucket: string;
  family: string;
  version: number;
  /** Whether it is of the named set `transfer`. */
  transfer: boolean;
  summary: string;
}

/** Which environments. Names are ids, families, buckets, or the sets `all` and `transfer`. */
export interface Selection {
  /** All when left out. */
  envs?: string[];
  /** What to leave out of them. */
  without?: string[];
}

export interface EnvironmentDescription extends EnvironmentSummary {
  /** The ten levels. */
  levels: LevelDescription[];
}

/** What a level sets, and what its first plain instance of the split `train` looks like. */
export interface LevelDescription {
  knobs: Record<string, string>;
  /** The type of the answer, and how the instruction names its form. */
  answer: string;
  form: string;
  /** `choices` among them where it can be asked with options. */
  forms: ("open" | "choices" | "pixels")[];
  /** How the picture may be degraded: the other kinds would make the answer wrong. */
  degrade: DegradationKind[];
  /** Pixels. */
  width: number;
  height: number;
  /** Tokens that models make of the picture, unscaled: a square of 28, or of 32 pixels each. */
  visual_tokens: { "qwen2.5-vl": number; "qwen3-vl": number };
  /** In how many ways the question is asked. */
  wordings: number;
  /** What a solution points at: single marks, the whole picture, or nothing. */
  evidence: "marks" | "whole" | "none";
}

export interface GenerateOptions {
  /** 0 (easiest) to 9 (hardest). */
  level: number;
  /** 0 to 2^53 - 1. */
  seed: number | bigint;
  split?: Split;
  style?: StyleName;
  container?: Container;
  form?: Form;
  /** What to do to the pixels of the picture; the SVG stays as it is. */
  degrade?: Degradation | null;
  /** Also return the answer, why it is right, and how hard the instance is. */
  reveal?: boolean;
  /**
   * False leaves out `svg`, `width`, `height` and `theme`: three times as fast. `pixels` and `png` leave out the SVG alone, and have the kernel draw the
   * picture in the same call: what `pixels()` and `png()` of the instance then give without another.
   */
  picture?: boolean | "pixels" | "png";
  /** With `reveal`: draw the solution over the picture. */
  overlay?: boolean;
}

/** Only there when it was asked for with `reveal`. */
export interface Revealed {
  /** The canonical text of the key. */
  answer: string;
  /** The type of the answer. */
  kind: string;
  explanation: string;
  complexity: number;
  attempts: number;
}

export interface InstanceData extends Partial<Revealed> {
  env: string;
  bucket: string;
  family: string;
  version: number;
  split: Split;
  level: number;
  seed: number;
  /** One line of JSON: all that a renderer or a verifier needs. It holds no answer. */
  token: string;
  /** The whole prompt: what is asked, then `instruction`. */
  question: string;
  /** The last sentence of the question: the form of the answer and where to put it. */
  instruction: string;
  /** How it is asked in the end. */
  form: "open" | "choices";
  /** What is done to the pixels of the picture, which only the kernel draws then; not there when that is nothing. */
  degrade?: Degradation;
  /** The texts of the options A, B, C ...; only there when it is asked with them. */
  options?: string[];
  /** 32 hexadecimal digits that identify the content, whatever its style and wording. */
  fingerprint: string;
  /** Pixels. */
  width: number;
  height: number;
  theme: string;
  svg: string;
}

/** A picture, drawn. */
export interface Pixels {
  width: number;
  height: number;
  /** RGBA, four bytes a pixel, row by row from the top. */
  data: Uint8Array;
}

export interface VerifyOptions {
  mode?: "strict" | "lenient";
  /** A preset by name, or with its parameters. */
  reward?: string | Record<string, unknown>;
  /** Also say what was extracted, how it was read, and why it is wrong. */
  explain?: boolean;
  /** With `explain`: also say the answer. */
  reveal?: boolean;
}

/** Stable; docs/answers.md says what each means. */
export type Reason = "right" | "wrong" | "no_container" | "empty" | "unfinished" | "ambiguous" | "too_long" | "unit" | "unreadable";

/** The same keys for every environment and every reply; numbers only, apart from what `explain` adds. */
export interface Verdict {
  score: number;
  accuracy: number;
  format: number;
  partial: number;
  parse_ok: number;
  ambiguous: number;
  level: number;
  /** The share of the reply's parts that are right, and the share of the key's parts that the reply has. */
  precision?: number;
  recall?: number;
  /** What stood in the container, shortened. */
  extracted?: string;
  /** How it was read. */
  read?: string;
  /** Why the reply is paid or not. */
  reason?: Reason;
  /** The same in words; empty when the reply is right. */
  message?: string;
  answer?: string;
}

type Painted = {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: [number, number];
  opacity?: number;
  /** Parallel lines across the fill: a look, which the theme decides. */
  hatch?: { stroke: string; strokeWidth: number; angle: number; spacing: number };
};

/** One drawn primitive, in canvas units (x right, y down) and degrees (clockwise from the right). */
export type Mark = Painted &
  (
    | { type: "line"; x1: number; y1: number; x2: number; y2: number }
    | { type: "polyline"; points: [number, number][] }
    | { type: "polygon"; points: [number, number][] }
    | { type: "path"; d: string }
    | { type: "circle"; cx: number; cy: number; r: number }
    | { type: "ellipse"; cx: number; cy: number; rx: number; ry: number; angle: number }
    | { type: "arc"; cx: number; cy: number; r: number; start: number; sweep: number }
    | { type: "rect"; x: number; y: number; width: number; height: number; radius: number }
    | {
        type: "text";
        text: string;
        x: number;
        y: number;
        size: number;
        face: "regular" | "bold" | "book";
        angle: number;
        mirrored: boolean;
        /** Left, top, right, bottom of the ink. */
        box: [number, number, number, number];
      }
  );

/** What is drawn, and nothing of what it means. */
export interface Inspection extends Omit<InstanceData, "svg" | "theme"> {
  background: string;
  marks: Mark[];
  /** With `reveal`: what the solution points at, in reading order where it has one; "whole" where everything is evidence. */
  evidence?: Evidence[] | "whole";
  /** With `reveal`: places of the marks that belong to an object of the picture, and not to an axis, a frame or a legend. */
  tagged?: number[];
  /** With `reveal` and `overlay`: the marks of the solution. */
  overlay?: Mark[];
}

export interface Evidence {
  /** Left, top, right, bottom, from 0 to 1000 of the width and the height. */
  box: [number, number, number, number];
  /** Places in `marks`. */
  marks: number[];
}
