/** Numbers in order. */

/**
 * Sorts in place, the least first. The library's `sort` is not for floats here: it picks among three of them with `select`, which
 * the compiler of wazero, a host in Go, gets wrong (seen in 1.9.0 and 1.12.0).
 */
export function sortAscending(values: f64[]): f64[] {
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    let at = i;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
  return values;
}
