const PREFIX = 'gk-translation-kept:'
const OWNER = 'gk-translation-kept-by'

/**
 * What was typed of one clause and not yet saved, the version of its words that it was typed on (0 where there were none), and the version
 * of the Chinese text that was on the screen.
 */
export interface KeptText {
  readonly version: number
  readonly text: string
  readonly basis: number
}

const nameOf = (translation: string, clause: string) => `${PREFIX}${translation}:${clause}`

/** What one person typed is not shown to the next who signs in at the same screen. */
export function keepFor(person: string, store: Storage = sessionStorage): void {
  if (store.getItem(OWNER) === person) return
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
  for (const key of keys) if (key.startsWith(PREFIX)) store.removeItem(key)
  store.setItem(OWNER, person)
}

/** Keeps what is typed of one clause in this tab, so that neither a reload nor a lost session loses it. */
export function keepText(translation: string, clause: string, kept: KeptText, store: Storage = sessionStorage): void {
  store.setItem(nameOf(translation, clause), JSON.stringify(kept))
}

export function forgetText(translation: string, clause: string, store: Storage = sessionStorage): void {
  store.removeItem(nameOf(translation, clause))
}

/** What was kept of one clause; null where nothing was, or where it cannot be read. */
export function keptText(translation: string, clause: string, store: Storage = sessionStorage): KeptText | null {
  try {
    const value = JSON.parse(store.getItem(nameOf(translation, clause)) ?? 'null') as Partial<KeptText> | null
    if (typeof value?.text !== 'string' || typeof value.version !== 'number' || typeof value.basis !== 'number')
      return null
    return { version: value.version, text: value.text, basis: value.basis }
  } catch {
    return null
  }
}
