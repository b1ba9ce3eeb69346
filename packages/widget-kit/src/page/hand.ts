import { languageOf } from '../language.ts'
import { whenNear } from '../near.ts'
import { holdRoom } from '../reserve.ts'
import type { Hand } from '../start.ts'

/** The hand of a file that stands alone: what the loader would do for it, without loading anything. */
export const ownHand = (origin: string): Hand => ({
  origin,
  lang: languageOf,
  watch(run) {
    const observer = new MutationObserver(run)
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true })
    return () => observer.disconnect()
  },
  hold: holdRoom,
  near: whenNear,
})
