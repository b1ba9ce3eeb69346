import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { screenTexts } from '@gongkai/disclosure-rules'
import {
  cleanText,
  inputOf,
  parseReceipt,
  type Message,
  type MessageEvent,
  type MessageProcedure,
} from '@gongkai/messages'
import { type messagesContract } from '@gongkai/messages/contract'
import type { ZodType } from 'zod'
import { eventsOf } from '../../platform/history.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import { namesInEnglish } from '../../platform/people.ts'
import type { StaffSession } from '../../platform/session.ts'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { approvalFor } from './approval-store.ts'
import { onTimeOf } from './figures.ts'
import { cleanDeep } from './clean-text.ts'
import { colleaguesFor } from './colleague-list.ts'
import { lookupsOf, recordLookup } from './contact-access.ts'
import { maskContact, openContact } from './contact.ts'
import { deskItemOf } from './desk-item.ts'
import { listForDesk } from './desk-list.ts'
import { askedOf, dayOf } from './desk-request.ts'
import { deskMessageOf } from './desk-view.ts'
import { countForDesk } from './desk-views.ts'
import { findMessage, messageOf, type MessageRow } from './message-row.ts'
import { recordOpened } from './opened.ts'
import { screeningOf } from './procedure.ts'
import { publicationOf } from './publication.ts'
import { rulingsOn, type Rulings } from './remembered-decisions.ts'
import { messageSentences } from './sentences.ts'
import { findingViewOf } from './views.ts'
import { maySee } from './visibility.ts'

type Handlers = Pick<
  ModuleHandlers<typeof messagesContract>,
  'deskList' | 'deskFigures' | 'deskMessage' | 'deskColleagues' | 'deskContact' | 'deskAct' | 'deskScreen'
>

const PAGE = 30
const NOBODY = { refused: 'unauthenticated' } as const

/** Fields of an action's input that were not accepted get sentences in the reader's language. */
function inWords(refusal: Refusal, shape: ZodType, input: unknown, lang: Lang): Refusal {
  if (refusal.refused !== 'invalid-input') return refusal
  const { error } = shape.safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}

/** What the staff do. A message outside somebody's departments does not exist for them: every route answers `not-found`. */
export function deskHandlers(surroundings: Surroundings, procedure: MessageProcedure): Handlers {
  const { db, clock, seal } = surroundings

  async function visibleRow(typed: string, session: StaffSession): Promise<MessageRow | Refusal> {
    const receipt = parseReceipt(typed)
    const row = receipt && (await findMessage(db, receipt))
    return row && maySee(session, row) ? row : { refused: 'not-found' }
  }

  async function inFull(message: Message, row: MessageRow, session: StaffSession, lang: Lang) {
    const hash = message.facts.approval?.hash
    const events = (await eventsOf(db, message.id)) as MessageEvent[]
    const lookups = await lookupsOf(surroundings, message.id)
    const rulings: Rulings = message.facts.answered ? new Map() : await rulingsOn(surroundings, message)
    const acted = [
      ...[...events, ...lookups].flatMap(({ by, notes }) => [
        by,
        ...(notes.onBehalfOf ? [notes.onBehalfOf.person] : []),
      ]),
      ...[...rulings.values()].map(({ by }) => by),
    ]
    const details = {
      contact: maskContact(openContact(seal, message.id, row.contact_sealed)),
      events,
      lookups,
      rulings,
      namesInEnglish: lang === 'en' ? await namesInEnglish(db, acted) : new Map<string, string>(),
      approval: hash ? await approvalFor(db, message.id, hash) : null,
      publication: await publicationOf(db, message.id),
      row,
    }
    return deskMessageOf(surroundings, procedure, message, session.capacities, details, messageSentences, lang)
  }

  return {
    async deskList({ query, session, lang }) {
      if (!session) return NOBODY
      const after = query.after === undefined ? undefined : readCursor(query.after, ['number', 'string'])
      if (after === null) return { refused: 'bad-cursor' }
      const day = dayOf(surroundings)
      const asked = askedOf(query)
      const [counts, page] = await Promise.all([
        countForDesk(db, session, day),
        asked ? listForDesk(db, session, { ...asked, after, size: PAGE }, day) : { rows: [], next: null },
      ])
      return {
        items: page.rows.map((row) => deskItemOf(surroundings, messageOf(row), row, lang)),
        next: page.next && writeCursor(page.next),
        counts,
      }
    },

    async deskFigures({ query, session }) {
      return session ? { onTime: await onTimeOf(surroundings, session, query) } : NOBODY
    },

    async deskMessage({ params, session, lang }) {
      if (!session) return NOBODY
      const row = await visibleRow(params.receipt, session)
      if (isRefusal(row)) return row
      const now = clock.now()
      await recordOpened(db, row, session.person, now)
      return inFull(messageOf(row), { ...row, opened_at: row.opened_at ?? new Date(now) }, session, lang)
    },

    async deskColleagues({ params, session, lang }) {
      if (!session) return NOBODY
      const row = await visibleRow(params.receipt, session)
      return isRefusal(row) ? row : { items: await colleaguesFor(surroundings, row, lang) }
    },

    async deskContact({ params, body, session }) {
      if (!session) return NOBODY
      const row = await visibleRow(params.receipt, session)
      if (isRefusal(row)) return row
      const refusal = await recordLookup(surroundings, messageOf(row), session.capacities, cleanText(body.reason))
      return refusal ?? openContact(seal, row.receipt, row.contact_sealed)
    },

    async deskAct({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { action } = params
      const row = await visibleRow(params.receipt, session)
      if (isRefusal(row)) return row
      const { version, ...input } = body
      const done = await doAct(surroundings, procedure, {
        receipt: row.receipt,
        actor: session.capacities,
        action,
        input: cleanDeep(input),
        version,
      })
      if (isRefusal(done)) return inWords(done, inputOf(procedure, action), input, lang)
      return inFull(done.task, row, session, lang)
    },

    async deskScreen({ body, lang }) {
      const findings = screenTexts({ text: body.text }, screeningOf(surroundings))
      return { findings: findings.map((finding) => findingViewOf(finding, lang)) }
    },
  }
}
