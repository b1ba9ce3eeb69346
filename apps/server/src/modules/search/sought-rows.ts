/** How many of the first rows are looked through at first. */
const NEAR = 300
/** From so many matches among those it is known how much further to look for a page of them. */
const TELLING = 2
/** A page of what is not so rare mostly stands within this many times the distance at which it is expected. */
const MARGIN = 1.5
/** Further on the index is as quick. */
const FAR = 3000

interface Found<Row> {
  readonly rows: Row[]
}

/**
 * The first rows of an order that match a search. What is common stands among the first few hundred rows, and is found by looking through
 * those; how many of them match tells how far to look for the rest. What is rare or stands nowhere is found by the index, which gives few.
 * The database cannot choose between the two itself: pairs of characters of one word always come together, so it takes every word of
 * more than two characters for rare, and sorts all that has it.
 */
export async function soughtRows<Row>(
  count: number,
  ways: { readonly among: (first: number) => Promise<Found<Row>>; readonly byIndex: () => Promise<Found<Row>> },
): Promise<Row[]> {
  const near = (await ways.among(NEAR)).rows
  if (near.length >= count) return near
  if (near.length >= TELLING) {
    const { rows } = await ways.among(Math.min(FAR, Math.ceil((NEAR * MARGIN * count) / near.length)))
    if (rows.length >= count) return rows
  }
  return (await ways.byIndex()).rows
}
