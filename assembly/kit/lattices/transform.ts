/**
 * The eight symmetries of the square as whole-number operations, the group D4. Directions are those of the picture:
 * x right, y down, so that a positive quarter turn is clockwise.
 */

/** Number of operations: each is a mirroring left to right or not, then 0 to 3 quarter turns clockwise. */
export const DIHEDRAL: i32 = 8;

/** `Turn + 4 * mirrored`: mirror left to right first, then turn. */
export const enum Dihedral {
  Identity = 0,
  /** A quarter turn clockwise. */
  Clockwise = 1,
  Half = 2,
  /** A quarter turn counter-clockwise. */
  Counter = 3,
  /** Left and right swap: the mirror line is vertical. */
  LeftRight = 4,
  /** The mirror line runs from the bottom left to the top right. */
  RisingDiagonal = 5,
  /** Top and bottom swap: the mirror line is horizontal. */
  UpDown = 6,
  /** The mirror line runs from the top left to the bottom right. */
  FallingDiagonal = 7,
}

/** Whether an operation turns a shape over. */
export function mirrors(op: i32): bool {
  return op >= 4;
}

/** The operation "first, then second". */
export function then(first: i32, second: i32): i32 {
  // A mirroring after a turn equals the opposite turn after the mirroring.
  const turn = mirrors(second) ? (second & 3) + 4 - (first & 3) : (first & 3) + (second & 3);
  return (turn & 3) + (mirrors(first) == mirrors(second) ? 0 : 4);
}

/** The operation that undoes another. */
export function inverse(op: i32): i32 {
  return mirrors(op) ? op : (4 - op) & 3;
}

/** The x of a point around the origin after an operation. */
export function turnedX(op: i32, x: i32, y: i32): i32 {
  const u = mirrors(op) ? -x : x;
  const turn = op & 3;
  return turn == 0 ? u : turn == 1 ? -y : turn == 2 ? -u : y;
}

/** The y of a point around the origin after an operation. */
export function turnedY(op: i32, x: i32, y: i32): i32 {
  const u = mirrors(op) ? -x : x;
  const turn = op & 3;
  return turn == 0 ? y : turn == 1 ? u : turn == 2 ? -y : -u;
}

/** The index (row * side + column) to which an operation of a square board moves a cell. */
export function movedCell(op: i32, index: i32, side: i32): i32 {
  // Doubled coordinates put the centre of the board on a whole number.
  const x = 2 * (index % side) - (side - 1);
  const y = 2 * (index / side) - (side - 1);
  const column = (turnedX(op, x, y) + side - 1) >> 1;
  const row = (turnedY(op, x, y) + side - 1) >> 1;
  return row * side + column;
}
