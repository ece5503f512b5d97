/**
 * The best pairing of rows with columns: each row gets a column of its own, so that the sum of the worths of the pairs is as large as it
 * can be. The method of Kuhn and Munkres with shortest augmenting paths (Jonker and Volgenant, 1987): `rows`^2 x `columns` steps.
 *
 * @param worth row by row, each at most 2^40 in size; there are at least as many columns as rows
 * @returns the column of each row
 */
export function assign(worth: StaticArray<i64>, rows: i32, columns: i32): StaticArray<i32> {
  assert(rows <= columns && worth.length == rows * columns, "each row has a column of its own");
  // From 1; place 0 stands for none.
  const rowPrice = new StaticArray<i64>(rows + 1);
  const columnPrice = new StaticArray<i64>(columns + 1);
  const rowOf = new StaticArray<i32>(columns + 1);
  const before = new StaticArray<i32>(columns + 1);
  const slack = new StaticArray<i64>(columns + 1);
  const seen = new StaticArray<bool>(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    slack.fill(i64.MAX_VALUE);
    seen.fill(false);
    do {
      seen[column] = true;
      const from = rowOf[column];
      let least = i64.MAX_VALUE;
      let next = 0;
      for (let k = 1; k <= columns; k++) {
        if (seen[k]) continue;
        const cost = -worth[(from - 1) * columns + k - 1] - rowPrice[from] - columnPrice[k];
        if (cost < slack[k]) {
          slack[k] = cost;
          before[k] = column;
        }
        if (slack[k] < least) {
          least = slack[k];
          next = k;
        }
      }
      for (let k = 0; k <= columns; k++) {
        if (seen[k]) {
          const priced = rowOf[k];
          rowPrice[priced] = rowPrice[priced] + least;
          columnPrice[k] = columnPrice[k] - least;
        } else slack[k] = slack[k] - least;
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
  const columnOf = new StaticArray<i32>(rows);
  for (let k = 1; k <= columns; k++) {
    if (rowOf[k] > 0) columnOf[rowOf[k] - 1] = k - 1;
  }
  return columnOf;
}
