import {
  dueDate,
  explainDue,
  explainReceipt,
  receivedOn,
  type Language,
  type LocalDate,
  type Receipt,
  type WorkCalendar,
} from '@gongkai/work-calendar'
import { CommandFailed } from './command.ts'
import type { DeadlineQuestion } from './deadline-question.ts'

/** When a limit falls due. No day and an empty range while a request is not confirmed: nothing has started. */
export interface DeadlineAnswer {
  readonly due: LocalDate | null
  readonly provisional: boolean
  readonly range: readonly LocalDate[]
}

/** Throws {@link CommandFailed} where the calendar cannot answer. */
export function answerOf(question: DeadlineQuestion, calendar: WorkCalendar): DeadlineAnswer {
  return calculated(() => {
    const receipt = receiptOf(question)
    if (receipt.state !== 'received') return { due: null, provisional: false, range: [] }
    const { due, provisional, range } = dueDate(calendar, receipt.on, question.term)
    return { due, provisional, range }
  })
}

/** The sentences behind an answer: how the day of receipt follows, then the days one after the other. */
export function explanationOf(question: DeadlineQuestion, calendar: WorkCalendar, language: Language): string[] {
  return calculated(() => {
    const receipt = receiptOf(question)
    const { channel, term } = question
    const received = channel === null ? [] : explainReceipt(channel, receipt)[language]
    return receipt.state === 'received'
      ? [...received, ...explainDue(calendar, receipt.on, term)[language]]
      : [...received]
  })
}

function receiptOf({ start, channel, confirmed }: DeadlineQuestion): Receipt {
  return channel === null ? { state: 'received', on: start, sameDay: true } : receivedOn(channel, start, confirmed)
}

function calculated<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw new CommandFailed(`${error.message}.`)
    throw error
  }
}
