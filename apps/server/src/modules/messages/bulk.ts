import { isRefusal, wordSentence, type Lang, type Refusal, type Sentence, type Sentences } from '@gongkai/contract-kit'
import { parseReceipt, type MessageProcedure } from '@gongkai/messages'
import { BULK_MOST, type BulkAction } from '@gongkai/messages/inbox'
import { rollback } from '../../platform/database.ts'
import { once } from '../../platform/idempotency.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { cleanDeep } from './clean-text.ts'
import { findMessage } from './message-row.ts'
import { maySee } from './visibility.ts'

export interface BulkRequest {
  readonly action: BulkAction
  readonly receipts: readonly { readonly receipt: string; readonly version: number }[]
  readonly input: Readonly<Record<string, unknown>>
}

interface Row {
  readonly receipt: string
  readonly version: number
}

/** What is wrong with a bulk request as a whole: then no row is touched. */
export function bulkFault({ receipts }: BulkRequest): Refusal | null {
  if (receipts.length > BULK_MOST) {
    return { refused: 'too-many-rows', facts: { most: BULK_MOST, given: receipts.length } }
  }
  const seen = new Set<string>()
  for (const { receipt } of receipts) {
    const one = parseReceipt(receipt) ?? receipt
    if (seen.has(one)) return { refused: 'row-twice', facts: { receipt } }
    seen.add(one)
  }
  return null
}

/** Acts on one row as on a single message, but only where somebody has read it. Gives the new version. */
async function actOn(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  session: StaffSession,
  { action, input }: BulkRequest,
  { receipt: typed, version }: Row,
): Promise<number | Refusal> {
  const { db } = surroundings
  const receipt = parseReceipt(typed)
  const row = receipt && (await findMessage(db, receipt))
  if (!row || !maySee(session, row)) return { refused: 'not-found' }
  if (row.opened_at === null) return { refused: 'not-opened' }
  const act = { receipt: row.receipt, actor: session.capacities, action, input: cleanDeep(input), version }
  const done = await doAct(surroundings, procedure, act)
  return isRefusal(done) ? done : done.task.version
}

/**
 * Does one action to many messages, each in a transaction of its own: a row that is refused, or fails, leaves the others as they are. With
 * a key each row is done once: sent again, what was done gives the same version and what was refused is tried anew.
 */
export async function doBulk(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  session: StaffSession,
  request: BulkRequest,
  key: string | null,
): Promise<(Row & { readonly outcome: number | Refusal })[]> {
  const { db, log } = surroundings
  const body = JSON.stringify([request.action, request.input])
  const rows: (Row & { outcome: number | Refusal })[] = []
  for (const row of request.receipts) {
    const run = () => actOn(surroundings, procedure, session, request, row)
    const apart = () =>
      db.transaction(async () => {
        const outcome = await run()
        if (isRefusal(outcome)) throw rollback(outcome)
        return outcome
      })
    const keyed = async (given: string) => {
      const scope = `bulk ${row.receipt} ${session.person}`
      const finished = await once(surroundings, { key: given, scope, body: `${body} ${row.version}` }, async () => {
        const outcome = await run()
        return isRefusal(outcome) ? outcome : { status: 200, json: String(outcome) }
      })
      return isRefusal(finished) ? finished : Number(finished.json)
    }
    try {
      rows.push({ ...row, outcome: await (key === null ? apart() : keyed(key)) })
    } catch (error) {
      log.error({ err: error, receipt: row.receipt, action: request.action }, 'a row of a bulk action failed')
      rows.push({ ...row, outcome: { refused: 'fault' } })
    }
  }
  return rows
}

const FAULT: Sentence = {
  zh: '这一件没有办成，也没有改动，其余各件不受影响。请单独打开再办。',
  en: 'This one failed and was left unchanged; the others are not affected. Please open it and try alone.',
}
const NOT_FOUND: Sentence = {
  zh: '没有这件留言，或者它已不在您可以办理的范围内。',
  en: 'There is no such message, or it is no longer among those you may handle.',
}
const INVALID: Sentence = {
  zh: '填写的内容不适用于这件留言，没有办理。',
  en: 'What was entered does not fit this message, so it was left alone.',
}

/** The outcome of every row in the reader's words. */
export function bulkView(rows: Awaited<ReturnType<typeof doBulk>>, sentences: Sentences, lang: Lang) {
  const own: Sentences = { fault: FAULT, 'not-found': NOT_FOUND, 'invalid-input': INVALID }
  const said = rows.map(({ receipt, outcome }) => {
    if (!isRefusal(outcome)) return { receipt, done: true, version: outcome, code: null, message: null }
    const { refused: code, facts = {} } = outcome
    const sentence = own[code] ?? sentences[code] ?? FAULT
    return { receipt, done: false, version: null, code, message: wordSentence(sentence, facts, lang) }
  })
  const done = said.filter((row) => row.done).length
  return { done, refused: said.length - done, rows: said }
}
