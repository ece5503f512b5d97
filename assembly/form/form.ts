/** The forms in which a question can be asked. */

export const enum Form {
  Open = 0,
  /** With options below the question; an error for answers that cannot be options. */
  Choices = 1,
  /** One in four with options, the others and what cannot have them openly. */
  Mixed = 2,
  /** Openly, with places in pixels of the picture; an error for answers that are no places. */
  Pixels = 3,
}

/** The names, in the order of `Form`. */
export const FORMS: StaticArray<string> = ["open", "choices", "mixed", "pixels"];

/** The form of a name; -1 when there is none. */
export function formByName(name: string): i32 {
  return FORMS.indexOf(name);
}

export function formName(form: i32): string {
  return FORMS[form];
}
