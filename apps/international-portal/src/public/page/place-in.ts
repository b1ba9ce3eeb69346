/** Where a page of a list begins: the whole number in the address, the first page where it is none or lies beyond `farthest`. */
export function placeIn(query: URLSearchParams, farthest: number): number {
  const typed = query.get('after') ?? ''
  const at = /^\d{1,9}$/.test(typed) ? Number(typed) : 0
  return at <= farthest ? at : 0
}
