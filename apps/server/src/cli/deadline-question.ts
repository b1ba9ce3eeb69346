import {
  DAY_OFF_RULES,
  localDateOf,
  parseLocalDate,
  parseTerm,
  RECEIPT_CHANNELS,
  TERM_UNITS,
  type LocalDate,
  type ReceiptChannel,
  type Term,
} from '@gongkai/work-calendar'
import { CommandFailed } from './command.ts'

/** What is asked about a limit: when it starts, how long it is, how the matter came in. */
export interface DeadlineQuestion {
  readonly start: LocalDate
  readonly term: Term
  readonly channel: ReceiptChannel | null
  readonly confirmed: LocalDate | null
}

/** Values as they were typed, or as they stand in a line of a file. */
export type DeadlineWords = Readonly<Record<'start' | 'n' | 'unit' | 'channel' | 'confirmed' | 'dayOff', unknown>>

/** Reads a question. Throws {@link CommandFailed} with one sentence about the first thing that is wrong. */
export function readQuestion({ start, n, unit, channel, confirmed, dayOff }: DeadlineWords): DeadlineQuestion {
  const term = termOf(n, unit)
  const rule = oneOf(DAY_OFF_RULES, dayOff, 'rule for a last day that is off')
  const way = oneOf(RECEIPT_CHANNELS, channel, 'channel')
  if (confirmed !== undefined && way === null)
    throw new CommandFailed('A day of confirmation needs the channel by which it came in.')
  return {
    start: dateOf(start),
    term: rule === null ? term : { ...term, onDayOff: rule },
    channel: way,
    confirmed: confirmed === undefined || confirmed === null ? null : dateOf(confirmed),
  }
}

/** A day, or an instant with its offset, which is the day it then is in Shanghai. */
function dateOf(text: unknown): LocalDate {
  if (typeof text === 'string') {
    const day = parseLocalDate(text.slice(0, 10))
    if (day !== null && text.length === 10) return day
    const instant = /^.{10}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : NaN
    if (day !== null && Number.isFinite(instant)) return localDateOf(instant)
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new CommandFailed(`“${text}” is no date: there is no such day.`)
  }
  if (text === undefined || text === null) throw new CommandFailed('No start is given: say the day as 2026-11-22.')
  throw new CommandFailed(`“${shown(text)}” is no date: write it as 2026-11-22.`)
}

function termOf(n: unknown, unit: unknown): Term {
  if (n === undefined || n === null) throw new CommandFailed('No length is given: say how many days or months.')
  const term = typeof n === 'string' || typeof n === 'number' ? parseTerm(String(n)) : null
  if (!term || term.n === 0) throw new CommandFailed(`“${shown(n)}” is no length: give a whole number from 1 to 9999.`)
  const asked = oneOf(TERM_UNITS, unit, 'unit')
  if (asked === null || asked === term.unit) return term
  const typed = String(n).normalize('NFKC').trim()
  if (!/^\d+$/.test(typed)) throw new CommandFailed(`“${shown(n)}” says its unit itself, which is not ${asked}.`)
  return { n: term.n, unit: asked }
}

function oneOf<Value extends string>(values: readonly Value[], text: unknown, what: string): Value | null {
  if (text === undefined || text === null) return null
  const found = values.find((one) => one === text)
  if (found === undefined) throw new CommandFailed(`“${shown(text)}” is no ${what}: use ${values.join(', ')}.`)
  return found
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
