import './no-eval.ts'
import { verifyLottery, wordLotteryFault, type Announced, type LotteryFaultCode } from '@gongkai/events/registration'

export const REPLAY_STEPS = ['list', 'secret', 'key', 'order', 'places', 'file'] as const
export type ReplayStep = (typeof REPLAY_STEPS)[number]

const STEP_OF: Readonly<Record<LotteryFaultCode, ReplayStep>> = {
  'line-changed': 'list',
  'list-order': 'list',
  'list-hash': 'list',
  commitment: 'secret',
  'other-announcement': 'secret',
  key: 'key',
  order: 'order',
  'unknown-leaver': 'places',
  result: 'places',
  'file-hash': 'file',
  layout: 'file',
  'not-json': 'file',
  'wrong-shape': 'file',
}

export interface Replayed {
  readonly holds: boolean
  /** How many entries stand in the list; null where the file could not be read. */
  readonly entries: number | null
  readonly drawn: boolean
  /** What does not follow, by step, in the reader's language. */
  readonly faults: readonly { readonly step: ReplayStep; readonly sentence: string }[]
}

/** Replays a draw from the text of its file, by the rule that the server drew by. */
export function replay(text: string, announced: Announced, lang: 'zh' | 'en'): Replayed {
  const { holds, faults, file } = verifyLottery(text, announced)
  return {
    holds,
    entries: file && file.list.length,
    drawn: file?.draw != null,
    faults: faults.map((fault) => ({ step: STEP_OF[fault.code], sentence: wordLotteryFault(fault, lang) })),
  }
}
