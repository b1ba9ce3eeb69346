import type { Lang } from '@gongkai/contract-kit'
import { limitStatus, type Today } from '@gongkai/task-model'
import { shanghaiTime } from '@gongkai/work-calendar'
import { answersOf, currentAnswer } from './answers.ts'
import { languageOf } from './enquiries/enquiry.ts'
import { aboutOf } from './enquiries/views.ts'
import { namedLimits } from './limit-text.ts'
import { REPLY_LIMIT } from './limits.ts'
import type { GivenAnswer } from './message-facts.ts'
import type { Message } from './message.ts'
import type { MessageProcedure } from './procedure.ts'
import { openQuestion, reopenUntil } from './procedure/writer-acts.ts'
import { messageActions } from './acting.ts'
import type { MessageAction, MessageState } from './values.ts'
import { WRITER_STATES, WRITER_WAITS } from './words.ts'

/** What the status is made with. `at` counts the limits; `now` is the instant it is asked. */
export interface StatusReader {
  readonly lang: Lang
  readonly at: Today
  readonly now: number
  readonly departmentName: (id: string, at: number) => string
}

/** The states on the way to an answer: one that was given already is being corrected there. */
const UNDER_WAY: readonly MessageState[] = ['assigned', 'drafted', 'department-reviewed', 'office-reviewed']

function standing({ state, facts }: Message, asked: boolean) {
  if (asked) return WRITER_WAITS.asked
  return facts.correcting && UNDER_WAY.includes(state) ? WRITER_WAITS.correcting : WRITER_STATES[state]
}

/**
 * What its writer sees of a message beside the texts and the timeline: what they may do now, what they were asked, every answer that
 * was given with its note, what was promised, where to go instead. Nothing of what is said inside the bureau; of the limits only the
 * answer's and the promises'.
 */
export function statusFacts(
  procedure: MessageProcedure,
  message: Message,
  { lang, at, now, departmentName }: StatusReader,
) {
  const { facts } = message
  const states = messageActions(procedure, message, { kind: 'applicant' }, { now, calendar: at.calendar })
  const may = (action: MessageAction) => states.some((one) => one.action === action && one.open)
  const question = openQuestion(message)
  const reply = message.limits.find(({ id }) => id === REPLY_LIMIT)
  const told = (answer: GivenAnswer) => ({
    text: answer.reply,
    translated: answer.translated?.reply ?? null,
    departmentName: answer.lead.map((id) => departmentName(id, answer.at)).join(lang === 'zh' ? '、' : ', '),
    answeredAt: shanghaiTime(answer.at),
    mode: answer.release.mode,
  })
  const current = currentAnswer(message)
  const { retracted, rejection } = facts
  return {
    stateText: standing(message, question !== null)[lang],
    reply: current && told(current),
    answers: answersOf(message).map((one) => ({ ...told(one), note: one.note })),
    mayRate: may('rate'),
    mayWithdraw: may('withdraw'),
    mayReopen: may('reopen'),
    reopenUntil: may('reopen') ? reopenUntil(message, at.calendar, procedure.limits) : null,
    limits: namedLimits(message, at, lang).filter(({ kind }) => kind === 'reply' || kind === 'promise'),
    asked: question && {
      question: question.reason,
      at: shanghaiTime(question.at),
      until: reply ? limitStatus(reply, at).pausedUntil : null,
    },
    supplements: (facts.supplements ?? []).map((one) => ({ text: one.text, at: shanghaiTime(one.at) })),
    promises: (facts.promises ?? []).map(({ what, dueOn, kept }) => ({ what, dueOn, kept: kept !== null })),
    retracted: retracted ? { at: shanghaiTime(retracted.at), reason: retracted.reason } : null,
    referred: rejection?.organ ?? null,
    attachments: (facts.attachments ?? []).map((one) => ({ ...one })),
    forwarded: facts.forwarded !== undefined,
    language: languageOf(message),
    about: aboutOf(facts.about),
  }
}
