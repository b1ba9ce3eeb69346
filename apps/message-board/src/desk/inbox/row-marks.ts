import type { DeskItem } from '../shapes.ts'
import type { InboxWords } from './words.ts'

type Marked = Pick<
  DeskItem,
  | 'source'
  | 'reopened'
  | 'sensitive'
  | 'asked'
  | 'correcting'
  | 'retracted'
  | 'openConsultations'
  | 'escalated'
  | 'promisedBy'
  | 'vetoOn'
>

/** What is unusual about a message, in a word each, the gravest first. A reopened one is always sensitive: that is not said twice. */
export function marksOf(item: Marked, words: InboxWords['marks'], day: (date: string) => string): string[] {
  const told: readonly (readonly [boolean, string])[] = [
    [item.vetoOn !== null, item.vetoOn ? words.veto(day(item.vetoOn)) : ''],
    [item.reopened, words.reopened],
    [item.sensitive && !item.reopened, words.sensitive],
    // Told to the department before its limit is a reminder: nobody above knows of it yet.
    [item.escalated !== null && item.escalated !== 'department' && !item.reopened, words.escalated],
    [item.source === 'forwarded', words.forwarded],
    [item.asked, words.asked],
    [item.correcting, words.correcting],
    [item.retracted, words.retracted],
    [item.openConsultations > 0, words.consulting],
    [item.promisedBy !== null, item.promisedBy ? words.promised(day(item.promisedBy)) : ''],
  ]
  return told.flatMap(([is, word]) => (is ? [word] : []))
}
