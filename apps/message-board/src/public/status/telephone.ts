/** A link that calls a number as it was written: the first one, with its extension left to whoever answers. */
export function telephoneLink(written: string): string {
  const [first = ''] = written.normalize('NFKC').match(/\+?[\d\s()-]{3,}/) ?? []
  return `tel:${first.replace(/[^\d+]/g, '')}`
}
