import { buffer } from 'node:stream/consumers'
import { parseLocalDate, type Language, type WorkCalendar } from '@gongkai/work-calendar'
import { bureauCalendar, calendarOfFile } from '../platform/calendar-file.ts'
import { loadConfig } from '../platform/config.ts'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Arguments, type Command } from './command.ts'
import { answerOf, explanationOf, type DeadlineAnswer } from './deadline-answer.ts'
import { readQuestion, type DeadlineQuestion, type DeadlineWords } from './deadline-question.ts'

const LANGUAGES = ['zh', 'en'] as const

/** The bureau's calendar, or the national one with the named file on top. */
function calendarFor(given: Arguments): WorkCalendar {
  const overlay = given.text('overlay')
  if (overlay === undefined) return bureauCalendar(loadConfig())
  return calendarOfFile(namedPath(overlay))
}

function languagesFor(given: Arguments): readonly Language[] {
  const asked = given.text('lang')
  if (asked === undefined) return LANGUAGES
  const language = LANGUAGES.find((one) => one === asked)
  if (language === undefined) throw new CommandFailed(`“${asked}” is no language: use zh or en.`)
  return [language]
}

function explained(question: DeadlineQuestion, calendar: WorkCalendar, given: Arguments): string[] {
  return languagesFor(given).flatMap((language) => explanationOf(question, calendar, language))
}

function plainText({ due, provisional, range }: DeadlineAnswer): string {
  if (due === null) return 'not started'
  return `${due}${provisional ? ` (provisional: ${range.join(' to ')})` : ''}`
}

/**
 * One line for each line: `{"id","due","provisional","range"}`, or `{"id","error"}` where that one cannot be calculated. What the command
 * line says about unit, channel and days off holds for lines that say nothing. A line that is no object is named by its number.
 */
async function deadlinesOf(name: string, given: Arguments): Promise<number> {
  const calendar = calendarFor(given)
  const bytes = name === '-' ? await buffer(process.stdin) : await readNamedFile(name)
  const answers: string[] = []
  let failures = 0
  bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return
      const values = objectOf(line)
      const name = values !== null && 'id' in values ? { id: values['id'] } : { id: null, line: index + 1 }
      try {
        if (values === null) throw new CommandFailed('This line is no JSON object.')
        const question = readQuestion({ ...wordsOf(given), ...known(values) })
        const explain = given.flag('explain') ? { explain: explained(question, calendar, given) } : {}
        answers.push(JSON.stringify({ ...name, ...answerOf(question, calendar), ...explain }))
      } catch (error) {
        if (!(error instanceof CommandFailed)) throw error
        failures += 1
        answers.push(JSON.stringify({ ...name, error: error.message }))
      }
    })
  if (answers.length > 0) print(answers.join('\n'))
  return failures > 0 ? 1 : 0
}

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** The members of a line that ask something; a member that is null asks nothing. */
function known(values: Readonly<Record<string, unknown>>): Partial<DeadlineWords> {
  const names = ['start', 'n', 'unit', 'channel', 'confirmed', 'dayOff'] as const
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined && values[name] !== null).map((name) => [name, values[name]]),
  )
}

function wordsOf(given: Arguments): DeadlineWords {
  const [start, n] = given.positionals
  return {
    start: given.positionals.length === 2 ? start : undefined,
    n,
    unit: given.text('unit'),
    channel: given.text('channel'),
    confirmed: given.text('confirmed'),
    dayOff: given.text('day-off'),
  }
}

async function run(given: Arguments): Promise<void | number> {
  const [first, n] = given.positionals
  if (first !== undefined && n === undefined && (first === '-' || parseLocalDate(first) === null))
    return deadlinesOf(first, given)
  if (given.positionals.length !== 2) {
    throw new CommandFailed('Give a start date and a number of days, or one .jsonl file, or - to read lines.')
  }
  const question = readQuestion(wordsOf(given))
  const calendar = calendarFor(given)
  const answer = answerOf(question, calendar)
  const explain = explained(question, calendar, given)
  if (given.json) return printJson({ ...answer, explain })
  print(plainText(answer))
  for (const line of explain) print(`  ${line}`)
  print(`  (calendar ${calendar.edition})`)
}

export const deadline: Command = {
  words: ['deadline'],
  usage:
    'START N | FILE.jsonl | -  [--unit workdays|days|months] [--channel in-person|post-signed|post-unsigned|internet|fax|oral] [--confirmed DATE] [--day-off stays|moves] [--overlay FILE] [--lang zh|en] [--explain] [--json]',
  summary: 'when a limit falls due, and why; a line of a file is {"id","start","n","unit","channel","confirmed"}',
  options: {
    unit: { type: 'string' },
    channel: { type: 'string' },
    confirmed: { type: 'string' },
    'day-off': { type: 'string' },
    overlay: { type: 'string' },
    lang: { type: 'string' },
    explain: { type: 'boolean' },
  },
  run,
}
