import { assignmentFault, refuse, remarkOf, type Actor } from '@gongkai/task-model'
import { messageInputs } from '../inputs.ts'
import { consultLimit } from '../limits.ts'
import type { Consultation } from '../message-facts.ts'
import type { Message } from '../message.ts'
import { WITH_DEPARTMENT } from '../values.ts'
import { action, farDay, workdays, type Bureau } from './bureau.ts'

/** The consultations that still wait for an answer. */
export function openConsultations({ facts }: Pick<Message, 'facts'>): readonly Consultation[] {
  return (facts.consultations ?? []).filter(({ answer, ended }) => answer === null && ended === null)
}

const asksOf = (actor: Actor, { department }: Consultation) => actor.kind === 'staff' && actor.department === department

/**
 * `consult` (会办): whoever leads asks another department for its part, which then supports and has a limit of its own; `reply-consult` by that
 * department. Refuses `consults-itself`, `consulted-already`, `unknown-department`, `date-passed`; `nothing-consulted` (your department
 * was not asked, or has answered), `unknown-consultation`, `consultation-answered`, `not-your-consultation`.
 */
export function consultation({ limits, knows }: Bureau) {
  return {
    consult: action({
      from: ['assigned', 'drafted'],
      to: null,
      who: ['lead', 'lead-head'],
      input: messageInputs.consult,
      check: (message, { department, dueOn }, _, { today }) => {
        if (message.lead.includes(department)) return refuse('consults-itself')
        if (openConsultations(message).some((one) => one.department === department)) return refuse('consulted-already')
        if (dueOn && dueOn < today) return refuse('date-passed', { date: dueOn })
        return farDay(dueOn, today) ?? assignmentFault([department], knows, today)
      },
      effect: ({ support, facts }, deed) => {
        const { department, question } = deed.input
        const before = facts.consultations ?? []
        const one = { ...remarkOf(deed, question), id: nextId(before.length), department, answer: null, ended: null }
        return { support: [...new Set([...support, department])], facts: { consultations: [...before, one] } }
      },
      clock: ({ facts }, { input: { dueOn } }) => [
        {
          clock: 'start',
          limit: consultLimit(nextId(facts.consultations?.length ?? 0)),
          term: dueOn ? { unit: 'date', dueOn } : workdays(limits.consult),
        },
      ],
    }),
    'reply-consult': action({
      from: WITH_DEPARTMENT,
      to: null,
      who: ['support'],
      input: messageInputs['reply-consult'],
      guard: (message, actor) =>
        openConsultations(message).some((one) => asksOf(actor, one)) ? null : refuse('nothing-consulted'),
      check: ({ facts }, { id }, actor) => {
        const one = facts.consultations?.find((each) => each.id === id)
        if (!one) return refuse('unknown-consultation')
        if (one.answer !== null || one.ended !== null) return refuse('consultation-answered')
        return asksOf(actor, one) ? null : refuse('not-your-consultation')
      },
      effect: ({ facts }, deed) => {
        const { id, answer } = deed.input
        const consultations = (facts.consultations ?? []).map((one) =>
          one.id === id ? { ...one, answer: remarkOf(deed, answer) } : one,
        )
        return { facts: { consultations } }
      },
      clock: (_, { input }) => [{ clock: 'stop', limit: consultLimit(input.id) }],
    }),
  }
}

const nextId = (before: number) => `c${before + 1}`
