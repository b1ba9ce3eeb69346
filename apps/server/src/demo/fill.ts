import { canonicalContent } from '@gongkai/disclosure-rules'
import {
  actOnMessage,
  newReceipt,
  openMessage,
  releaseContent,
  type Message,
  type MessageAction,
} from '@gongkai/messages'
import { isRefusal, type Actor } from '@gongkai/task-model'
import { type LocalDate } from '@gongkai/work-calendar'
import { listBoards } from '../modules/messages/boards.ts'
import { sealContact } from '../modules/messages/contact.ts'
import { bureauProcedure, screeningOf, sha256, sm3 } from '../modules/messages/procedure.ts'
import { projectionOf } from '../modules/messages/projection.ts'
import { searchVector } from '../modules/search/bigram.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { randomPooled, uuidv7 } from '../platform/ids.ts'
import { demoActor } from './accounts.ts'
import { timeOn, workingDaysBack } from './calendar-days.ts'
import { drawing, madeTexts } from './fill-texts.ts'

/** How far a made-up message has come: four in five are public, one in a hundred is open. */
type Kind = 'public' | 'private' | 'rejected' | 'received' | 'assigned' | 'drafted'

const BATCH = 1000
const DAYS = 600
/** Every so many working days something is received: a template is made for each day, department and kind. */
const EVERY = 5
const UNITS = ['protection', 'promotion', 'public-service'] as const
type Unit = (typeof UNITS)[number]
const MARKS = { subject: '【标题】', body: '【内容】', reply: '【答复】', board: 'made-up-board' } as const

/** From so many rows an index of search terms is made faster anew than kept up. */
const MANY = 20_000
const WITHOUT_SEARCH = 'drop index message_search; drop index publication_search'
const WITH_SEARCH = `create index message_search on message using gin (search);
  create index publication_search on publication using gin (search)`

function kindOf(n: number): Kind {
  if (n % 5 !== 0) return 'public'
  if (n % 100 === 0) return n % 300 === 0 ? 'received' : n % 200 === 0 ? 'drafted' : 'assigned'
  return n % 2 === 0 ? 'private' : 'rejected'
}

/** A message of one kind, department and day that went through the real procedure; its texts are marks to be replaced. */
function template(surroundings: Surroundings, kind: Kind, unit: Unit, day: LocalDate, later: (days: number) => number) {
  const { calendar } = surroundings
  const procedure = bureauProcedure(surroundings)
  const input = { board: MARKS.board, subject: MARKS.subject, body: MARKS.body, mayPublish: kind !== 'private' }
  const opened = openMessage(procedure, 'GK-20260302-7F3K9Q', input, { now: timeOn(day, 9), digest: sm3 })
  if (isRefusal(opened)) throw new Error(`a made-up message was refused: ${opened.refused}`)
  let message: Message = opened.task
  let at = timeOn(day, 10)
  const act = (after: number, actor: Actor, action: MessageAction, given: object = {}) => {
    at = Math.max(at + 60_000, later(after))
    const around = { now: at, calendar, digest: sm3, sha256, screening: screeningOf(surroundings) }
    const done = actOnMessage(procedure, message, actor, action, given, around)
    if (isRefusal(done)) throw new Error(`a made-up message: ${action} was refused: ${done.refused}`)
    message = done.task
  }
  const [office, reviewer] = [demoActor('office'), demoActor('office-reviewer')]
  if (kind === 'received') return { message, at }
  if (kind === 'rejected') {
    act(0, office, 'reject', { reason: 'other-organ', explanation: '请向有权机关反映。' })
    return { message, at }
  }
  act(0, office, 'accept', { class: 'inquiry' })
  act(0, office, 'assign', { lead: [unit] })
  if (kind === 'assigned') return { message, at }
  const release = kind === 'private' ? { mode: 'private', reason: '写信人不同意公开' } : { mode: 'full' }
  act(1, demoActor('handler', unit), 'draft', { reply: MARKS.reply, release })
  if (kind === 'drafted') return { message, at }
  act(1, demoActor('head', unit), 'department-review')
  act(2, reviewer, 'office-review', { decisions: [] })
  act(2, reviewer, 'answer')
  act(3, office, 'close')
  return { message, at }
}

/**
 * Adds so many made-up messages with what is public of them, spread over the boards, for measuring. Texts and dates are the same each time;
 * `from` is how many were added before. They have rows and no record: nobody did what they tell, so an audit names them. Only for a demonstration.
 */
export async function fillBoard(surroundings: Surroundings, count: number, from = 0): Promise<void> {
  const { db, seal, clock, calendar } = surroundings
  const days = workingDaysBack(calendar, clock.now(), DAYS + 10)
  const boards = (await listBoards(db)).map(({ id, department }) => ({
    id,
    unit: UNITS.find((unit) => unit === department) ?? 'public-service',
  }))
  if (boards.length === 0) throw new Error('there is no board to fill: load the demonstration first')
  const made = new Map<string, ReturnType<typeof ready>>()

  function ready(kind: Kind, unit: Unit, back: number) {
    const day = days[back] ?? days.at(-1)
    if (!day) throw new Error('the calendar has no working days')
    const later = (after: number) => timeOn(days[Math.max(0, back - after)] ?? day, 11 + after)
    const { message, at } = template(surroundings, kind, unit, day, later)
    const answered = message.facts.answered
    return {
      message,
      at: answered?.at ?? at,
      day,
      answeredOn: answered ? days[Math.max(0, back - 2)] : null,
      facts: JSON.stringify(message.facts),
      projection: { ...projectionOf(message, calendar) },
    }
  }

  const contact = { name: '示例', phone: null, email: null }
  const many = count >= MANY
  if (many) await db.script(WITHOUT_SEARCH)
  for (let begun = from; begun < from + count; begun += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, from + count - begun) }, (_, at) => oneOf(begun + at))
    await keep(rows)
  }
  if (many) await db.script(WITH_SEARCH)
  await db.script('analyze message; analyze publication')
  await db.script(
    'update board set answered = (select count(distinct id) from publication where publication.board = board.id)',
  )

  function oneOf(n: number) {
    const kind = kindOf(n)
    const board = boards[n % boards.length] ?? { id: '', unit: UNITS[0] }
    const draw = drawing(n + 7)
    const open = kind === 'received' || kind === 'assigned' || kind === 'drafted'
    const back = open ? 2 + draw(8) : 12 + EVERY * draw(Math.floor((DAYS - 12) / EVERY))
    const key = `${kind} ${board.unit} ${back}`
    const found = made.get(key) ?? ready(kind, board.unit, back)
    made.set(key, found)
    const texts = madeTexts(n)
    const written: Readonly<Record<string, string>> = {
      [MARKS.subject]: texts.subject,
      [MARKS.body]: texts.body,
      [MARKS.reply]: texts.reply,
      [MARKS.board]: board.id,
    }
    const facts = Object.entries(written).reduce((text, [mark, value]) => text.replaceAll(mark, value), found.facts)
    const receipt = newReceipt(found.day, randomPooled(6))
    const { message, projection } = found
    return {
      published: kind === 'public' ? { texts, board: board.id, unit: board.unit, found } : null,
      row: {
        ...projection,
        receipt,
        board: board.id,
        version: message.version,
        state: message.state,
        may_publish: message.facts.mayPublish,
        contact_sealed: `\\x${sealContact(seal, receipt, contact).toString('hex')}`,
        received_at: new Date(message.facts.receivedAt + (n % 30_000)).toISOString(),
        lead: message.lead,
        support: message.support,
        limits: message.limits,
        facts: JSON.parse(facts) as unknown,
        head: message.head,
        search: searchVector(receipt, texts.subject, texts.body),
        opened_at: kind === 'received' ? null : new Date(message.facts.receivedAt + 3_600_000).toISOString(),
      },
    }
  }

  async function keep(all: readonly ReturnType<typeof oneOf>[]): Promise<void> {
    const published = all.flatMap(({ row, published: shown }) => {
      const draft = shown?.found.message.facts.draft
      if (!shown || !draft) return []
      const { texts, board, unit, found } = shown
      const { subject, body, reply } = texts
      const at = new Date(found.at + (Date.parse(row.received_at) % 30_000)).toISOString()
      const facts = { ...found.message.facts, board, subject, body }
      const content = releaseContent({ id: row.receipt, facts }, { reply, release: draft.release })
      const approval = uuidv7(found.at)
      const bytes = canonicalContent(content)
      const common = { receipt: row.receipt, content: bytes, content_hash: sha256(bytes) }
      return [
        {
          approval: {
            ...common,
            id: approval,
            seal: {},
            approved_by: demoActor('office-reviewer').person,
            approved_at: at,
          },
          publication: {
            ...common,
            id: uuidv7(found.at),
            version: 1,
            may_publish: true,
            approval_id: approval,
            board,
            subject,
            question: body,
            reply,
            redacted: false,
            form: 'full',
            department: unit,
            received_on: found.day,
            answered_on: found.answeredOn ?? found.day,
            published_at: at,
            note: null,
            search: searchVector(subject, body, reply),
          },
        },
      ]
    })
    await db.transaction(async () => {
      await insertAll(
        'message',
        all.map(({ row }) => row),
      )
      await insertAll(
        'approval',
        published.map(({ approval }) => approval),
      )
      await insertAll(
        'publication',
        published.map(({ publication }) => publication),
      )
    })
  }

  function insertAll(table: 'message' | 'approval' | 'publication', rows: readonly object[]): Promise<unknown> {
    const [first] = rows
    if (!first) return Promise.resolve()
    const columns = Object.keys(first).join(', ')
    return db.sql(
      `fill.${table}`,
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    )
  }
}
