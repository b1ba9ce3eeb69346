import type { Lang, Sentences } from '@gongkai/contract-kit'
import { wordSentence } from '@gongkai/contract-kit'
import {
  messageActions,
  screenMessage,
  shanghaiTime,
  deskFacts,
  SYSTEM_ACTIONS,
  WRITER_ACTIONS,
  type Message,
  type MessageEvent,
  type MessageProcedure,
} from '@gongkai/messages'
import type { Capacities, TaskEvent } from '@gongkai/task-model'
import * as z from 'zod'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { besideOf } from './beside-view.ts'
import { mayShowContact } from './contact-access.ts'
import type { Contact } from './contact.ts'
import { deskItemOf } from './desk-item.ts'
import type { MessageRow } from './message-row.ts'
import { screeningOf } from './procedure.ts'
import { settledViewOf, type Rulings } from './remembered-decisions.ts'
import { findingViewOf, todayOf } from './views.ts'
import { departmentsOf } from './visibility.ts'

/** Done by jobs or by the writer only, so nobody of the staff is told why it is closed. */
const NOT_STAFFS: readonly string[] = [...SYSTEM_ACTIONS, ...WRITER_ACTIONS].filter((action) => action !== 'rate')

/** Every action of the procedure that is the staff's, as this person sees it now; an open one carries the JSON Schema of what it asks. */
function actionsOf(
  { clock, calendar }: Surroundings,
  procedure: MessageProcedure,
  message: Message,
  viewer: Capacities,
  sentences: Sentences,
  lang: Lang,
) {
  const states = messageActions(procedure, message, viewer, { now: clock.now(), calendar })
  return states
    .filter(({ action }) => !NOT_STAFFS.includes(action))
    .map((state) => {
      if (state.open) return { action: state.action, open: true, input: inputSchema(state.input) }
      const { action, code, facts } = state
      const sentence = sentences[code]
      return {
        action,
        open: false,
        reason: { code, message: sentence ? wordSentence(sentence, facts, lang) : code, facts: { ...facts } },
      }
    })
}

const schemas = new WeakMap<z.ZodType, Record<string, unknown>>()

function inputSchema(shape: z.ZodType): Record<string, unknown> {
  let schema = schemas.get(shape)
  if (!schema) {
    schema = { ...z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'inline' }) }
    schemas.set(shape, schema)
  }
  return schema
}

function historyOf(events: readonly TaskEvent[], nameOf: NameOf) {
  return events.map(({ at, action, from, to, by, byName, input, hash, notes: { onBehalfOf } }, index) => ({
    seq: index + 1,
    at: shanghaiTime(at),
    action,
    from,
    to,
    by,
    byName: nameOf(by, byName),
    onBehalfOf: onBehalfOf ? nameOf(onBehalfOf.person, onBehalfOf.name) : null,
    input: { ...(input as Record<string, unknown>) },
    hash,
  }))
}

type NameOf = (person: string, recorded: string) => string

export interface DeskDetails {
  /** Already masked. */
  readonly contact: Contact
  readonly events: readonly MessageEvent[]
  /** Who had the contact shown, from its own record. */
  readonly lookups: readonly TaskEvent[]
  /** The English names of those who acted, for an English reader; the record itself keeps the name of the day. */
  readonly namesInEnglish: ReadonlyMap<string, string>
  /** What remembered decisions settle in the draft, by the finding's key. */
  readonly rulings: Rulings
  readonly approval: string | null
  readonly publication: string | null
  readonly row: Pick<MessageRow, 'opened_at'>
}

/** One message for a member of staff who may see it: texts, findings, history, and what they can do next. */
export function deskMessageOf(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  message: Message,
  viewer: Capacities,
  details: DeskDetails,
  sentences: Sentences,
  lang: Lang,
) {
  const { body, receivedAt, draft, approval, rating } = message.facts
  const findings = screenMessage(message, screeningOf(surroundings))
  const record = [...details.events, ...details.lookups].sort((a, b) => a.at - b.at)
  const approver = approval?.reviewers.at(-1)
  const nameOf: NameOf = (person, recorded) => details.namesInEnglish.get(person) ?? recorded
  return {
    ...deskItemOf(surroundings, message, details.row, lang),
    body,
    receivedAt: shanghaiTime(receivedAt),
    contactMasked: details.contact,
    mayShowContact: mayShowContact(viewer, message),
    draft: draft && {
      reply: draft.reply,
      release: draft.release,
      by: draft.by,
      byName: nameOf(draft.by, draft.byName),
      at: shanghaiTime(draft.at),
      promises: (draft.promises ?? []).map(({ what, dueOn }) => ({ what, dueOn })),
      translated: draft.translated ?? null,
    },
    approval:
      approval && approver && details.approval
        ? {
            id: details.approval,
            hash: approval.hash,
            by: approver.person,
            byName: nameOf(approver.person, approver.name),
            at: shanghaiTime(approval.at),
          }
        : null,
    rating,
    publication: details.publication,
    ...besideOf(surroundings, message, nameOf),
    ...deskFacts(message, {
      lang,
      at: todayOf(surroundings),
      vetoWatchDays: surroundings.config.messages.vetoWatchDays,
      departmentName: (id) => nameAt(surroundings.registry, id, surroundings.clock.now(), lang),
      nameOf,
      departments: departmentsOf({ capacities: viewer }, 'handler', 'head'),
    }),
    findings: {
      question: findings.question.map((finding) => findingViewOf(finding, lang)),
      release: findings.release.map((finding) => ({
        ...findingViewOf(finding, lang),
        ...settledViewOf(finding, details.rulings, nameOf),
      })),
    },
    history: historyOf(record, nameOf),
    actions: actionsOf(surroundings, procedure, message, viewer, sentences, lang),
  }
}
