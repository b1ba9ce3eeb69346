import { nextTick, watch } from 'vue'

/** How long what an act changed may take to be read anew, in ms. */
const ANEW = 5_000

/**
 * Keeps the keyboard in its place after an act whose own button is gone: where nothing has the focus any more, it goes to `place`, once
 * the act is answered and once more when `version` (what the page shows) has changed. Whoever has gone on elsewhere is left there.
 */
export function useFocusAfter(
  place: () => HTMLElement | null | undefined,
  version: () => unknown,
): () => Promise<void> {
  let until = 0
  async function find(): Promise<void> {
    await nextTick()
    if (document.activeElement === document.body || document.activeElement === null) place()?.focus()
  }
  watch(version, () => void (Date.now() < until && find()), { flush: 'post' })
  return () => {
    until = Date.now() + ANEW
    return find()
  }
}
