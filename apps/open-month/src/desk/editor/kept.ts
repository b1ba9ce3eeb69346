import type { TypedActivity } from './typed.ts'

const PREFIX = 'gk-activity-kept:'
const OWNER = 'gk-activity-kept-by'

/** What was typed and not yet saved, and the version it was typed on (0 for an activity that is not there yet). */
export interface KeptDraft {
  readonly version: number
  readonly typed: TypedActivity
  readonly note: string
}

/** What one person typed is not shown to the next who signs in at the same screen. */
export function keepFor(person: string, store: Storage = sessionStorage): void {
  if (store.getItem(OWNER) === person) return
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
  for (const key of keys) if (key.startsWith(PREFIX)) store.removeItem(key)
  store.setItem(OWNER, person)
}

/** Keeps what is typed for one activity in this tab, so that neither a reload nor a lost session loses it. */
export function keepDraft(activity: string, draft: KeptDraft, store: Storage = sessionStorage): void {
  store.setItem(PREFIX + activity, JSON.stringify(draft))
}

export function forgetDraft(activity: string, store: Storage = sessionStorage): void {
  store.removeItem(PREFIX + activity)
}

/** What was kept; null where nothing was, or where it is not what this release of the form holds. */
export function keptDraft(activity: string, like: TypedActivity, store: Storage = sessionStorage): KeptDraft | null {
  try {
    const value = JSON.parse(store.getItem(PREFIX + activity) ?? 'null') as Partial<KeptDraft> | null
    if (!value?.typed || typeof value.version !== 'number') return null
    const known = Object.keys(like).every((part) => Object.hasOwn(value.typed ?? {}, part))
    return known ? { version: value.version, typed: value.typed, note: String(value.note ?? '') } : null
  } catch {
    return null
  }
}
