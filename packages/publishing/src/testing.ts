import { parseEntryId, type Entry } from './entry.ts'

/** An entry for tests; what is not said has an ordinary value. */
export function entryOf(more: Partial<Omit<Entry, 'id'>> & { readonly id?: string } = {}): Entry {
  const id = parseEntryId(more.id ?? 'first-entry')
  if (id === null) throw new RangeError(`not an id: ${more.id}`)
  return { id, title: more.title ?? '第一项' }
}
