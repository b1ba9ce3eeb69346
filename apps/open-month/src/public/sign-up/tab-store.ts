import type { DraftStore } from './form/draft.ts'

/** Keeps a draft in this tab only. A browser may forbid it: then nothing is found and nothing is kept, and the form works all the same. */
export function tabStore(key: string): DraftStore {
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    write(draft) {
      try {
        sessionStorage.setItem(key, JSON.stringify(draft))
      } catch {
        return
      }
    },
    drop() {
      try {
        sessionStorage.removeItem(key)
      } catch {
        return
      }
    },
  }
}
