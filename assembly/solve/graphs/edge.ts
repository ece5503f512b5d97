/** What the algorithms know of an edge. */
export class Link {
  constructor(public from: i32, public to: i32, public weight: i32 = 0) {}
}
