import { formatDate, formatRun, formatWeekday } from './date-words.ts'
import {
  awaitedYears,
  clamped,
  daysOfUnit,
  endOnDayOff,
  isPast,
  sourcesOf,
  tellingDays,
  type DueFacts,
} from './due-facts.ts'
import { dayRuns, type DayRun } from './explained-days.ts'
import { partsOf, type LocalDate } from './local-date.ts'

const on = (date: LocalDate): string => formatDate(date, 'en')

/** The explanation of a due date in English, sentence by sentence as in Chinese. */
export function dueSentencesEn(facts: DueFacts): string[] {
  const { calendar, start, answer } = facts
  const said = [opening(facts)]
  if (clamped(facts)) said.push(`That month has no day ${partsOf(start).day}, so its last day is taken.`)
  const days = tellingDays(facts)
  said.push(...dayRuns(days).map((run) => sentence(run, facts)))
  const off = endOnDayOff(facts)
  if (off?.moved === true)
    said.push(`The last day, ${on(off.last)}, is a day off; the limit ends on the next working day, ${on(answer.due)}.`)
  if (off?.moved === false) said.push(`The last day, ${on(off.last)}, is a day off; as configured it does not move.`)
  const sources = sourcesOf(days).map(({ title, number }) => (number === undefined ? title : `${title} (${number})`))
  if (sources.length > 0) said.push(`Days off and make-up days by: ${sources.join('; ')}.`)
  if (answer.provisional) {
    const [earliest, latest] = answer.range
    const years = awaitedYears(calendar, start, latest)
    const between =
      earliest === latest
        ? ': the same day if it does what every notice so far did'
        : `: ${on(earliest)} at the earliest, ${on(latest)} at the latest`
    const named = years.join(' and ')
    const why = isPast(calendar, years)
      ? `Provisional, as the holiday notice for ${named} is not in the calendar`
      : `Provisional until the holiday notice for ${named} is published`
    said.push(`${why}${between}.`)
  }
  return said
}

function opening({ start, term, answer }: DueFacts): string {
  const { due } = answer
  if (term.unit === 'months')
    return `${term.n} ${term.n === 1 ? 'month' : 'months'} from ${on(start)}: due on ${on(due)}.`
  const unit = term.unit === 'days' ? 'day' : 'working day'
  return `Counted from ${on(start)}, which is not counted itself: ${unit} ${term.n} is ${on(due)}.`
}

function sentence({ from, to, first, last, length }: DayRun, facts: DueFacts): string {
  const workdays = facts.term.unit === 'workdays'
  const weekday = from === to ? `${formatWeekday(from, 'en')} ` : ''
  const days = `${weekday}${formatRun(from, to, 'en')}`
  const numbered = `${length === 1 ? 'day' : 'days'} ${first.count ?? ''}${length === 1 ? '' : `–${last.count ?? ''}`}`
  switch (first.effect) {
    case 'paused': {
      const n = daysOfUnit(facts, from, to)
      const unit = `${workdays ? 'working ' : ''}${n === 1 ? 'day' : 'days'}`
      const why = first.reason === undefined ? '' : ` (${first.reason})`
      return `${days}: the limit stood still${why}, ${n} ${unit} not counted.`
    }
    case 'added':
      return `${days}: make-up working day${first.nameEn === undefined ? '' : ` for ${first.nameEn}`}, counted, ${numbered}.`
    case 'skipped': {
      if (first.name === undefined) return `${days}: weekend, not counted.`
      const expected = first.certain === false ? ' (expected substitute day)' : ''
      return `${days}: ${first.nameEn ?? first.name}, off${expected}, not counted.`
    }
    case 'counted':
      return `${days}: ${workdays ? `working ${length === 1 ? 'day' : 'days'}, ` : ''}counted, ${numbered}.`
  }
}
