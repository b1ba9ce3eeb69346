/** How many of the first rows are looked through before the index is asked for every row that matches. */
const WINDOWS = [300, 1500] as const

interface Found<Row> {
  readonly rows: Row[]
}

/**
 * The first rows of an order that match a search. What is common stands among the first few hundred or thousand rows, and is found by
 * looking through those; what is rare is found by the index, which gives few. The database cannot choose between the two itself: pairs of
 * characters of one word always come together, so it takes every word of more than two characters for rare, and sorts all that has it.
 */
export async function soughtRows<Row>(
  count: number,
  ways: { readonly among: (first: number) => Promise<Found<Row>>; readonly byIndex: () => Promise<Found<Row>> },
): Promise<Row[]> {
  for (const window of WINDOWS) {
    const { rows } = await ways.among(window)
    if (rows.length >= count) return rows
  }
  return (await ways.byIndex()).rows
}
