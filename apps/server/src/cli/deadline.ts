import {
  chinaCalendar,
  dueDate,
  explainDue,
  parseLocalDate,
  parseTerm,
  TERM_UNITS,
  type LocalDate,
  type Term,
  type TermUnit,
} from '@gongkai/work-calendar'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Arguments, type Command } from './command.ts'

function unitOf(text: unknown): TermUnit {
  const unit = TERM_UNITS.find((one) => one === (text ?? 'workdays'))
  if (!unit) throw new CommandFailed(`“${String(text)}” is no unit: use ${TERM_UNITS.join(', ')}.`)
  return unit
}

function startOf(text: unknown): LocalDate {
  const start = typeof text === 'string' ? parseLocalDate(text) : null
  if (!start) throw new CommandFailed(`“${String(text)}” is no date: write it as 2026-11-22.`)
  return start
}

function termOf(n: unknown, unit: unknown): Term {
  const term = parseTerm(String(n))
  if (!term) throw new CommandFailed(`“${String(n)}” is no length: give a whole number, such as 20.`)
  return unit === undefined ? term : { n: term.n, unit: unitOf(unit) }
}

function calculate(start: LocalDate, term: Term) {
  try {
    const { due, provisional, range } = dueDate(chinaCalendar, start, term)
    return { due, provisional, range }
  } catch (error) {
    if (error instanceof RangeError) throw new CommandFailed(`${error.message}.`)
    throw error
  }
}

/** One line for each line: `{"id","due","provisional","range"}`, or `{"id","error"}` where that one cannot be calculated. */
async function deadlinesOf(name: string): Promise<number> {
  let failures = 0
  const lines = jsonLines(name, await readNamedFile(name)).map(({ id, start, n, unit }) => {
    try {
      return JSON.stringify({ id, ...calculate(startOf(start), termOf(n, unit)) })
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error
      failures += 1
      return JSON.stringify({ id, error: error.message })
    }
  })
  if (lines.length > 0) print(lines.join('\n'))
  return failures > 0 ? 1 : 0
}

async function run(given: Arguments): Promise<void | number> {
  const [first, n] = given.positionals
  if (first?.endsWith('.jsonl') && n === undefined) return deadlinesOf(first)
  if (first === undefined || n === undefined || given.positionals.length > 2) {
    throw new CommandFailed('Give a start date and a number of days, or one .jsonl file.')
  }
  const start = startOf(first)
  const term = termOf(n, given.text('unit'))
  const answer = calculate(start, term)
  const explain = explainDue(chinaCalendar, start, term)[given.text('lang') === 'en' ? 'en' : 'zh']
  if (given.json) return printJson({ ...answer, explain })
  print(`${answer.due}${answer.provisional ? ` (provisional: ${answer.range.join(' to ')})` : ''}`)
  for (const line of explain) print(`  ${line}`)
}

export const deadline: Command = {
  words: ['deadline'],
  usage: 'START N [--unit workdays|days|months] [--lang zh|en] [--json] | FILE.jsonl [--json]',
  summary: 'when a limit falls due, and why',
  options: { unit: { type: 'string' }, lang: { type: 'string' } },
  run,
}
