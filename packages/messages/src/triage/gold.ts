import { MESSAGE_CLASSES, type MessageClass } from '../values.ts'
import { TRIAGE_GOLD } from './gold.data.ts'
import type { Expected } from './route-score.ts'
import type { Outcome } from './training-text.ts'

export interface GoldMessage extends Expected {
  readonly subject: string
  readonly body: string
}

/** Messages that were written for measuring and are trained on by nobody. Throws for a line that is none: the data is ours. */
export function triageGold(): GoldMessage[] {
  return TRIAGE_GOLD.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const [known, outcomes, subject = '', body] = line.split('|').map((part) => part.trim())
    const [lead, ...also]: Outcome[] = (outcomes ?? '').split('+')
    const knownClass = MESSAGE_CLASSES.find((one): one is MessageClass => one === known)
    if (knownClass === undefined || lead === undefined || lead === '' || body === undefined)
      throw new Error(`gold, line ${at + 1}: class | department | subject | body`)
    return [{ id: `gold-${at}`, class: knownClass, lead, also, subject, body }]
  })
}
