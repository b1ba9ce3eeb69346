import {
  alsoChanging,
  assignmentFault,
  handingOver,
  refuse,
  returning,
  succeeding,
  type Circumstances,
  type ClockEffect,
  type Refusal,
} from '@gongkai/task-model'
import { dueDate, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import { messageInputs } from '../inputs.ts'
import { HANDLING_LIMIT, REPLY_LIMIT, SIGNING_LIMIT } from '../limits.ts'
import type { Message, MessageFacts } from '../message.ts'
import { ANSWERED_STATES, RUNNING_STATES, WITH_DEPARTMENT, type MessageState } from '../values.ts'
import { action, emptied, reason, runs, stopping, VOID, withoutQuestions, workdays, type Bureau } from './bureau.ts'

/** The last day on which whoever has it may give it back: the length of the signing limit from the assignment; null where none ran. */
export function returnUntil({ limits }: Pick<Message, 'limits'>, calendar: WorkCalendar): LocalDate | null {
  const signing = limits.find(({ id }) => id === SIGNING_LIMIT)
  if (!signing) return null
  return signing.term.unit === 'date' ? signing.term.dueOn : dueDate(calendar, signing.start, signing.term).due
}

function mayReturn(message: Message, { today, calendar }: Circumstances): Refusal | null {
  if (message.facts.correcting) return refuse('correction-under-way')
  const until = returnUntil(message, calendar)
  return until !== null && today > until ? refuse('return-too-late', { until }) : null
}

/**
 * Who has the message: `classify` (归类), `assign` (交办) with the limits of its stages, `sign-for` (签收), `hand-over` (派件、交接), `return` (退回) within
 * days of the assignment and until the office's decision binds, and `follow-heir` when a department is dissolved.
 */
export function assignment({ limits, knows, heirOf, colleague }: Bureau) {
  const toSign: ClockEffect = { clock: 'start', limit: SIGNING_LIMIT, term: workdays(limits.signing) }
  const back = alsoChanging<MessageState, MessageFacts, ReturnType<typeof returned>['input'], MessageFacts>(
    returned(),
    ({ facts }, { at }) => ({
      facts: { ...VOID, extensionAsked: null, ...emptied(facts, 'signed', 'assignee'), ...withoutQuestions(facts, at) },
    }),
  )
  function returned() {
    return returning({ from: ['assigned', 'drafted'], to: 'accepted', most: limits.mostReturns, reason, knows }).return
  }
  const heir = succeeding({
    from: ['accepted', ...WITH_DEPARTMENT, ...ANSWERED_STATES],
    heirOf,
  })['follow-heir']

  return {
    assign: action({
      from: ['accepted'],
      to: 'assigned',
      who: ['office'],
      input: messageInputs.assign,
      check: (_, { lead, support }, __, { today }) => assignmentFault([...lead, ...support], knows, today),
      effect: ({ facts }, { input: { lead, support } }) => ({
        lead,
        support,
        facts: emptied(facts, 'signed', 'assignee'),
      }),
      clock: (_, { input: { handlingWorkdays = limits.handling } }) => [
        toSign,
        { clock: 'start', limit: HANDLING_LIMIT, term: workdays(handlingWorkdays) },
      ],
    }),
    return: action({
      ...back,
      guard: (message, actor, at) => mayReturn(message, at) ?? back.guard?.(message, actor, at) ?? null,
      clock: (message) => stopping(message, 'signing', 'handling', 'consult'),
    }),
    classify: action({
      from: RUNNING_STATES,
      to: null,
      who: ['office', 'lead-head'],
      input: messageInputs.classify,
      effect: (_, { input }) => ({ facts: { class: input.class } }),
    }),
    'sign-for': action({
      from: ['assigned'],
      to: null,
      who: ['lead', 'lead-head'],
      input: messageInputs['sign-for'],
      guard: ({ facts: { signed } }) => (signed ? refuse('signed-already', { name: signed.name }) : null),
      effect: (_, { by: person, byName: name, at }) => ({ facts: { signed: { person, name, at } } }),
      clock: (message) => stopping(message, 'signing'),
    }),
    ...handingOver({ from: WITH_DEPARTMENT, colleague, reason }),
    'follow-heir': action({
      ...heir,
      guard: (message) => (owed(message) ? null : refuse('nothing-owed')),
      effect: (message, deed) => {
        const { from, to } = deed.input
        const { consultations } = message.facts
        const moved = consultations && {
          consultations: consultations.map((one) => (one.department === from ? { ...one, department: to } : one)),
        }
        const led = message.lead.includes(from) ? emptied(message.facts, 'signed', 'assignee') : {}
        return { ...heir.effect?.(message, deed), facts: { ...moved, ...led } }
      },
      clock: (message, { input: { from } }) =>
        message.state === 'assigned' && message.lead.includes(from) && runs(message, REPLY_LIMIT) ? [toSign] : [],
    }),
  }
}

const owed = ({ state, facts }: Message) =>
  (WITH_DEPARTMENT as readonly string[]).includes(state) || (facts.promises ?? []).some(({ kept }) => kept === null)
