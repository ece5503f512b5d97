/** Properties that a sign has or lacks: a stated list, all of which a reader might think of who sorts signs. */
import { OUTLINES, outlineName, SignPart, DARKEST_SIGN, MOST_ARMS, PLACES_AROUND } from "./sign";
import { Figure, figureName, FIGURES } from "./figure";

/** What a trait is about. */
export const enum TraitKind {
  /** The outline is of a kind. */
  Outline = 0,
  /** The inner figure is of a kind. */
  Inner = 1,
  /** The inner figure is at least so dark. */
  Dark = 2,
  /** There is an even number of arms. */
  Even = 3,
  /** There are at least so many arms. */
  Arms = 4,
  /** The ring, or the small square, stands in a corner. */
  RingInCorner = 5,
  SquareInCorner = 6,
  /** Ring and small square stand in the same place. */
  Together = 7,
  /** Ring and small square stand opposite to each other. */
  Opposite = 8,
  /** Ring and small square stand in places next to each other. */
  Neighbours = 9,
  /** Outline and inner figure have the same form. */
  SameForm = 10,
  /** There are as many arms as the outline has corners. */
  ArmsOfCorners = 11,
  /** An arm points at the ring, or at the small square. */
  ArmAtRing = 12,
  ArmAtSquare = 13,
  /** There are more arms than the outline has corners. */
  MoreArms = 14,
  /** The inner figure has a shade. */
  Shade = 15,
  /** The ring, or the small square, stands at one of the sides: top, right, bottom, left. */
  RingAtSide = 16,
  SquareAtSide = 17,
  /** The ring, or the small square, stands in a place. */
  RingAt = 18,
  SquareAt = 19,
  /** There is a number of arms. */
  Number = 20,
}

/** Corners of the outlines; of a circle there are none. */
const CORNERS: StaticArray<i32> = [0, 3, 4, 5, 6];
/** The inner figures of the same form as an outline; a pentagon and a hexagon have none. */
const FORMS: StaticArray<i32> = [Figure.Circle, Figure.Triangle, Figure.Square, -1, -1];

/** A property of signs. */
export class Trait {
  constructor(
    public kind: TraitKind,
    private value: i32 = 0,
  ) {}

  /** Whether a sign has it. */
  holds(sign: i32[]): bool {
    const ring = sign[SignPart.Ring], square = sign[SignPart.Square], arms = sign[SignPart.Arms], outline = sign[SignPart.Outline];
    switch (this.kind) {
      case TraitKind.Outline:
        return outline == this.value;
      case TraitKind.Inner:
        return sign[SignPart.Inner] == this.value;
      case TraitKind.Dark:
        return sign[SignPart.Shade] >= this.value;
      case TraitKind.Shade:
        return sign[SignPart.Shade] == this.value;
      case TraitKind.Even:
        return arms % 2 == 0;
      case TraitKind.Arms:
        return arms >= this.value;
      case TraitKind.Number:
        return arms == this.value;
      case TraitKind.RingInCorner:
        return ring % 2 == 0;
      case TraitKind.SquareInCorner:
        return square % 2 == 0;
      case TraitKind.RingAtSide:
        return isAtSide(ring, this.value);
      case TraitKind.SquareAtSide:
        return isAtSide(square, this.value);
      case TraitKind.RingAt:
        return ring == this.value;
      case TraitKind.SquareAt:
        return square == this.value;
      case TraitKind.Together:
        return ring == square;
      case TraitKind.Opposite:
        return (ring + PLACES_AROUND / 2) % PLACES_AROUND == square;
      case TraitKind.Neighbours:
        return (ring + 1) % PLACES_AROUND == square || (square + 1) % PLACES_AROUND == ring;
      case TraitKind.SameForm:
        return FORMS[outline] == sign[SignPart.Inner];
      case TraitKind.ArmsOfCorners:
        return arms == CORNERS[outline];
      case TraitKind.MoreArms:
        return arms > CORNERS[outline];
      case TraitKind.ArmAtRing:
        return pointsAt(arms, ring);
      default:
        return pointsAt(arms, square);
    }
  }

  /** The parts that it is about, as bits. */
  get parts(): i32 {
    switch (this.kind) {
      case TraitKind.Outline:
        return 1 << SignPart.Outline;
      case TraitKind.Inner:
        return 1 << SignPart.Inner;
      case TraitKind.Dark:
      case TraitKind.Shade:
        return 1 << SignPart.Shade;
      case TraitKind.Even:
      case TraitKind.Arms:
      case TraitKind.Number:
        return 1 << SignPart.Arms;
      case TraitKind.RingInCorner:
      case TraitKind.RingAtSide:
      case TraitKind.RingAt:
        return 1 << SignPart.Ring;
      case TraitKind.SquareInCorner:
      case TraitKind.SquareAtSide:
      case TraitKind.SquareAt:
        return 1 << SignPart.Square;
      case TraitKind.SameForm:
        return (1 << SignPart.Outline) | (1 << SignPart.Inner);
      case TraitKind.ArmsOfCorners:
      case TraitKind.MoreArms:
        return (1 << SignPart.Arms) | (1 << SignPart.Outline);
      case TraitKind.ArmAtRing:
        return (1 << SignPart.Arms) | (1 << SignPart.Ring);
      case TraitKind.ArmAtSquare:
        return (1 << SignPart.Arms) | (1 << SignPart.Square);
      default:
        return (1 << SignPart.Ring) | (1 << SignPart.Square);
    }
  }

  /** Whether it is about a part. */
  looksAt(part: SignPart): bool {
    return (this.parts & (1 << part)) != 0;
  }

  /** What a sign is that has the trait: "has a circle for its outline". */
  get text(): string {
    switch (this.kind) {
      case TraitKind.Outline:
        return "has a " + outlineName(this.value) + " for its outline";
      case TraitKind.Inner:
        return "has a " + figureName(<Figure>this.value) + " inside";
      case TraitKind.Dark:
        return "has one of the darker inner figures";
      case TraitKind.Even:
        return "has an even number of arms";
      case TraitKind.RingInCorner:
        return "has its ring in a corner";
      case TraitKind.SquareInCorner:
        return "has its small square in a corner";
      case TraitKind.Together:
        return "has the small square inside of the ring";
      case TraitKind.Opposite:
        return "has ring and small square in opposite places";
      case TraitKind.Neighbours:
        return "has ring and small square next to each other";
      case TraitKind.SameForm:
        return "has an inner figure of the same form as its outline";
      case TraitKind.ArmsOfCorners:
        return "has as many arms as its outline has corners";
      case TraitKind.MoreArms:
        return "has more arms than its outline has corners";
      case TraitKind.ArmAtRing:
        return "has an arm that points at the ring";
      case TraitKind.ArmAtSquare:
        return "has an arm that points at the small square";
      default:
        assert(false, "a trait that is only looked for has no text");
        return "";
    }
  }
}

/** Whether a place around lies at one of the four sides, corners included. */
function isAtSide(place: i32, side: i32): bool {
  const from = (place - 2 * side + PLACES_AROUND) % PLACES_AROUND;
  return from <= 2;
}

/** Whether one of so many arms, clockwise from the top, points at a place around. */
function pointsAt(arms: i32, place: i32): bool {
  return (place + PLACES_AROUND - 1) % PLACES_AROUND < arms;
}

/** All traits that are looked for. */
export function allTraits(): Trait[] {
  const traits: Trait[] = [];
  for (let value = 0; value < OUTLINES; value++) traits.push(new Trait(TraitKind.Outline, value));
  for (let value = 0; value < FIGURES; value++) traits.push(new Trait(TraitKind.Inner, value));
  for (let value = 0; value <= DARKEST_SIGN; value++) traits.push(new Trait(TraitKind.Shade, value));
  // The lightest and the darkest alone are shades.
  traits.push(new Trait(TraitKind.Dark, 2));
  for (let value = 0; value <= MOST_ARMS; value++) {
    traits.push(new Trait(TraitKind.Number, value));
    if (value > 1) traits.push(new Trait(TraitKind.Arms, value));
  }
  for (let value = 0; value < PLACES_AROUND; value++) {
    traits.push(new Trait(TraitKind.RingAt, value));
    traits.push(new Trait(TraitKind.SquareAt, value));
  }
  for (let value = 0; value < 4; value++) {
    traits.push(new Trait(TraitKind.RingAtSide, value));
    traits.push(new Trait(TraitKind.SquareAtSide, value));
  }
  const whole: TraitKind[] = [
    TraitKind.Even, TraitKind.RingInCorner, TraitKind.SquareInCorner, TraitKind.Together, TraitKind.Opposite, TraitKind.Neighbours, TraitKind.SameForm,
    TraitKind.ArmsOfCorners, TraitKind.MoreArms, TraitKind.ArmAtRing, TraitKind.ArmAtSquare,
  ];
  for (let i = 0; i < whole.length; i++) traits.push(new Trait(whole[i]));
  return traits;
}
