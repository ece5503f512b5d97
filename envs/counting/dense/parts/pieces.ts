/** Places of a square grid that hang together. */

/**
 * How many open places hang together with a first one along sides; these are closed.
 *
 * @param isOpen the places, row by row, `side` in each
 */
export function connected(isOpen: bool[], side: i32, first: i32): i32 {
  const seen: i32[] = [first];
  isOpen[first] = false;
  for (let i = 0; i < seen.length; i++) {
    const at = seen[i], column = at % side;
    for (let k = 0; k < 4; k++) {
      const next = k == 0 ? at - side : k == 1 ? at + side : k == 2 ? at - 1 : at + 1;
      if (next < 0 || next >= isOpen.length || (k == 2 && column == 0) || (k == 3 && column == side - 1) || !isOpen[next]) continue;
      isOpen[next] = false;
      seen.push(next);
    }
  }
  return seen.length;
}
