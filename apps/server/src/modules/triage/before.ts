import type { Lang } from '@gongkai/contract-kit'
import { likeness, NEAR, SAME, textPrint, textSketch, type MessageText } from '@gongkai/messages/triage'
import type { TriageView } from '@gongkai/messages/triage/contract'
import { STATE_WORDS } from '@gongkai/messages/words'
import { localDateOf } from '@gongkai/work-calendar'
import type { StaffSession } from '../../platform/session.ts'
import { maySee, messageTexts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countOfWriter, messagesBefore } from './triage-store.ts'

const DAY_MS = 86_400_000
/** The same text is looked for among the messages of a year. */
const NEAR_DAYS = 365
/** Messages of one writer are counted over so many days. */
export const WRITER_DAYS = 90
const MOST_READ = 60
const MOST_SHOWN = 5
/** What one writer says again in other words is nearer to a repetition than what two say. */
const NEAR_OF_ONE = 0.3

type Duplicates = TriageView['duplicates']

const REASONS = {
  same: { zh: '文字相同', en: 'The same text' },
  changed: { zh: '文字几乎相同', en: 'The same text with small changes' },
  near: { zh: '文字相近', en: 'Much of the same text' },
} as const
const OF_WRITER = { zh: '，同一留言人', en: ', of the same writer' } as const

function reasonOf(share: number, sameWriter: boolean, lang: Lang): string {
  const kind = share === 1 ? 'same' : share >= SAME ? 'changed' : 'near'
  return REASONS[kind][lang] + (sameWriter ? OF_WRITER[lang] : '')
}

export interface WrittenBefore {
  readonly duplicates: Duplicates
  readonly writer: TriageView['writer']
}

/** What was written before that says the same, as far as this person may see it, and how often this writer wrote. */
export async function writtenBefore(
  { db, clock }: Surroundings,
  session: StaffSession,
  of: MessageText & { readonly receipt: string; readonly writers: readonly string[] },
  lang: Lang,
): Promise<WrittenBefore> {
  const print = textPrint(of.subject, of.body)
  const now = clock.now()
  const since = { near: new Date(now - NEAR_DAYS * DAY_MS), writer: new Date(now - WRITER_DAYS * DAY_MS) }
  const asked = { receipt: of.receipt, writers: of.writers, sketch: textSketch(print) }
  const before = new Map<string, boolean>()
  for (const { receipt, sameWriter } of await messagesBefore(db, asked, since, MOST_READ))
    before.set(receipt, sameWriter || before.get(receipt) === true)
  const texts = (await messageTexts(db, [...before.keys()])).filter((one) => maySee(session, one))
  const duplicates = texts
    .map((text) => ({
      text,
      share: likeness(print, textPrint(text.subject, text.body)),
      sameWriter: before.get(text.receipt) === true,
    }))
    .filter(({ share, sameWriter }) => share >= (sameWriter ? NEAR_OF_ONE : NEAR))
    .sort((a, b) => b.share - a.share || b.text.receivedAt.getTime() - a.text.receivedAt.getTime())
    .slice(0, MOST_SHOWN)
    .map(({ text: { receipt, subject, body, state, receivedAt }, share, sameWriter }) => ({
      ...{ receipt, subject, body, state, sameWriter },
      receivedOn: localDateOf(receivedAt.getTime()),
      stateName: STATE_WORDS[state][lang],
      likeness: Math.round(share * 100) / 100,
      reason: reasonOf(share, sameWriter, lang),
    }))
  const messages = of.writers.length === 0 ? 1 : Math.max(1, await countOfWriter(db, of.writers, since.writer))
  return { duplicates, writer: { messages, days: WRITER_DAYS } }
}
