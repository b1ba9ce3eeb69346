import { DEVELOPMENT_CLEAN, DEVELOPMENT_FOUND } from './development.ts'
import { HAND_WRITTEN } from './hand-written.ts'
import { HELD_OUT_CLEAN, HELD_OUT_FOUND } from './held-out.ts'
import { writeAll, type GoldSentence } from './sentence.ts'

/** `development` is tuned on; `held-out` has templates of its own; `hand-written` imitates whole passages of real papers. */
export const SPLITS = ['development', 'held-out', 'hand-written'] as const
export type Split = (typeof SPLITS)[number]

const SEED = 20_261_122

/** The gold sentences of a split. The same seed gives the same sentences; another seed other people and numbers. */
export function goldSentences(split: Split, seed = SEED): GoldSentence[] {
  switch (split) {
    case 'development':
      return [
        ...writeAll(DEVELOPMENT_FOUND, 'D', seed, 350, DEVELOPMENT_CLEAN),
        ...writeAll(DEVELOPMENT_CLEAN, 'DN', seed + 1, 280, DEVELOPMENT_CLEAN),
      ]
    case 'held-out':
      return [
        ...writeAll(HELD_OUT_FOUND, 'H', seed + 2, 420, HELD_OUT_CLEAN),
        ...writeAll(HELD_OUT_CLEAN, 'HN', seed + 3, 340, HELD_OUT_CLEAN),
      ]
    case 'hand-written':
      return writeAll(HAND_WRITTEN, 'W', seed + 4, HAND_WRITTEN.length)
  }
}
