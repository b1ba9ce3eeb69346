const nameOf = (activity: string) => `gk-wall:${activity}`

/** What this browser is known by on one wall. Kept in the browser only; where it keeps nothing, it lasts as long as the page. */
export interface KeptKey {
  find(): string | null
  keep(key: string): void
}

export function keptKey(activity: string, store: () => Pick<Storage, 'getItem' | 'setItem'>): KeptKey {
  let held: string | null = null
  return {
    find() {
      try {
        return (held ??= store().getItem(nameOf(activity)))
      } catch {
        return held
      }
    },
    keep(key) {
      held = key
      try {
        store().setItem(nameOf(activity), key)
      } catch {
        // A browser that keeps nothing still asks and supports until the page is closed.
      }
    },
  }
}
