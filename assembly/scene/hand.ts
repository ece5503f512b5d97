/** Straight strokes as if drawn by hand. */
import { NONE } from "./paint";
import { Mark, MarkKind, PathBuilder } from "./scene";
import { Style } from "./style";

/**
 * The mark as the style draws it: straight strokes by hand become faint bows between the same ends, so that whatever meets
 * still meets. Every call takes the next bows of the style: ask once for each mark, in drawing order.
 */
export function asDrawn(mark: Mark, style: Style): Mark {
  if (!style.isHandDrawn || !isStraight(mark)) return mark;
  const n = mark.numbers;
  const points = mark.kind == MarkKind.Rect
    ? [n[0], n[1], n[0] + n[2], n[1], n[0] + n[2], n[1] + n[3], n[0], n[1] + n[3]]
    : n;
  const isClosed = mark.kind == MarkKind.Rect || mark.kind == MarkKind.Polygon;
  const count = points.length / 2;
  const path = new PathBuilder();
  path.move(points[0], points[1]);
  for (let i = 1; i < count + <i32>isClosed; i++) {
    const from = (i - 1) * 2;
    const to = (i % count) * 2;
    const dx = points[to] - points[from];
    const dy = points[to + 1] - points[from + 1];
    const length = Math.sqrt(dx * dx + dy * dy);
    const bow = length == 0 ? 0 : (2 * style.nextBow(length)) / length;
    path.quadratic(
      (points[from] + points[to]) / 2 + dy * bow, (points[from + 1] + points[to + 1]) / 2 - dx * bow,
      points[to], points[to + 1],
    );
  }
  if (isClosed) path.close();
  const drawn = new Mark(MarkKind.Path, path.numbers, mark.paint);
  drawn.commands = path.commands;
  return drawn;
}

/** Whether a mark consists of straight strokes. */
function isStraight(mark: Mark): bool {
  if (mark.paint.stroke == NONE) return false;
  return mark.kind <= MarkKind.Polygon || (mark.kind == MarkKind.Rect && mark.numbers[4] == 0);
}
