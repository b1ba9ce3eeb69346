/** What a writer has typed so far. `mayPublish` stays open until it is chosen: neither answer is taken for granted. */
export interface Draft {
  subject: string
  body: string
  name: string
  phone: string
  email: string
  mayPublish: boolean | null
}

export const emptyDraft = (): Draft => ({ subject: '', body: '', name: '', phone: '', email: '', mayPublish: null })

const keyOf = (board: string) => `gk-draft:${board}`

/** Storage may be forbidden or full; then a draft lives only as long as the page. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

export function keepDraft(storage: Storage, board: string, draft: Draft): void {
  tried(() => storage.setItem(keyOf(board), JSON.stringify(draft)))
}

export function dropDraft(storage: Storage, board: string): void {
  tried(() => storage.removeItem(keyOf(board)))
}

export function findDraft(storage: Storage, board: string): Draft | null {
  const kept = tried(() => JSON.parse(storage.getItem(keyOf(board)) ?? 'null') as unknown)
  if (typeof kept !== 'object' || kept === null) return null
  const draft = emptyDraft()
  for (const name of ['subject', 'body', 'name', 'phone', 'email'] as const) {
    const value = (kept as Record<string, unknown>)[name]
    if (typeof value === 'string') draft[name] = value
  }
  const choice = (kept as Record<string, unknown>)['mayPublish']
  if (typeof choice === 'boolean') draft.mayPublish = choice
  return Object.values(draft).every((value) => value === '' || value === null) ? null : draft
}
