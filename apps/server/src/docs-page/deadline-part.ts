import { chinaCalendar, dueDate, explainDue, parseLocalDate, type LocalDate, type Term } from '@gongkai/work-calendar'

const TERM: Term = { n: 20, unit: 'workdays' }

function day(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === null) throw new TypeError(`“${text}” is no date`)
  return date
}

function list(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`)
}

/** One limit day by day across a holiday with make-up days, and one that no notice settles yet. */
export function deadlinePart(): string {
  const start = day('2024-09-27')
  const { zh, en } = explainDue(chinaCalendar, start, TERM)
  const open = day('2027-01-25')
  const { due, range } = dueDate(chinaCalendar, open, TERM)
  return [
    '## A deadline, day by day',
    '',
    'A request for information reaches the bureau on 27 September 2024. It is answered within 20 working days (条例 Art. 33).',
    'The day of receipt is not counted. Sunday 29 September and Saturday 12 October were made working days in exchange for the',
    'National Day holiday: a calendar that knows weekends only says 25 October, one that knows the holidays but not the exchange',
    'says 1 November.',
    '',
    '```sh',
    'npm run -s gongkai -- deadline 2024-09-27 20 --json',
    '```',
    '',
    ...list(zh),
    '',
    'The same in English, as the English pages say it:',
    '',
    ...list(en),
    '',
    `The notice for 2027 is not out. Twenty working days from ${open} end on ${due} by the statutory holidays alone, and the`,
    `answer says that it is provisional: when the notice comes it will lie between ${range[0]} and ${range[1]}. Open matters`,
    'whose date then moves get an event in their history.',
    '',
    '```sh',
    `npm run -s gongkai -- deadline ${open} 20 --json`,
    '```',
  ].join('\n')
}
