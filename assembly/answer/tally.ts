/** What a reply of several parts has right. */
export class Tally {
  constructor(
    /** Parts of the reply that are right; one that is half right counts half. */
    public right: f64,
    /** Parts of the reply, and parts of the key. */
    public given: i32,
    public wanted: i32,
  ) {}

  /** The tally of an answer that is right or wrong as a whole. */
  static whole(right: bool): Tally {
    return new Tally(right ? 1.0 : 0.0, 1, 1);
  }

  /** The share of the reply that is right; of a reply without parts, whether there was nothing to name. */
  get precision(): f64 {
    return this.given > 0 ? this.right / <f64>this.given : this.wanted == 0 ? 1.0 : 0.0;
  }

  /** The share of the key that the reply has. */
  get recall(): f64 {
    return this.wanted > 0 ? this.right / <f64>this.wanted : this.given == 0 ? 1.0 : 0.0;
  }

  /** What is right less what is wrong, as a share of the key, from -1 to 1. */
  get balance(): f64 {
    return Math.max(-1, (2 * this.right - <f64>this.given) / <f64>max(this.wanted, 1));
  }
}
