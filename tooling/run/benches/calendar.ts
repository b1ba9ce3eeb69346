import { chinaCalendar, addDays, dueDate, localDate, type LocalDate } from '@gongkai/work-calendar'
import chineseDays from 'chinese-days'
import type { Figure } from '../print-bench.ts'
import { boardFigure } from './calendar-board.ts'
import { rangeFigures } from './calendar-range.ts'

const STARTS = 4_096
/** Divides STARTS, so that every start is used equally often. */
const BATCH = 64
const ROUNDS = 7
const ROUND_MS = 150
const TWENTY = { n: 20, unit: 'workdays' } as const
const LONG = { n: 1_500, unit: 'workdays' } as const

/**
 * Due dates per second, 20 working days from random starts in 2024–2026, beside `chinese-days` in the same process.
 * Rounds of the two alternate, so that a noisy moment of the machine falls on both; the figure is the median round. Beside
 * it a board of open matters, and how wide the ranges of provisional answers are.
 */
export async function bench(): Promise<{ name: 'calendar'; figures: Figure[] }> {
  const starts = randomStarts(localDate('2024-01-01'), 1_056)
  const differ = starts.find((start) => dueDate(chinaCalendar, start, TWENTY).due !== theirs(start))
  if (differ !== undefined) throw new Error(`the two calendars disagree on 20 working days after ${differ}`)
  const ours: number[] = []
  const peers: number[] = []
  rate(starts, (start) => dueDate(chinaCalendar, start, TWENTY).due)
  rate(starts, theirs)
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(rate(starts, (start) => dueDate(chinaCalendar, start, TWENTY).due))
    peers.push(rate(starts, theirs))
  }
  const value = Math.round(median(ours))
  const peer = Math.round(median(peers))
  const ratio = Math.round((value / peer) * 10) / 10
  const figure: Figure = {
    what: 'due dates, 20 working days',
    value,
    unit: '1/s',
    peer: `chinese-days ${peer} 1/s`,
    ratio,
    aim: '100 times',
    ok: ratio >= 100,
  }
  return { name: 'calendar', figures: [figure, longSpan(value), boardFigure(), ...rangeFigures()] }
}

/** The same for a span 75 times as long: the count is two look-ups whatever the span, so the rate must not fall with it. */
function longSpan(short: number): Figure {
  const starts = randomStarts(localDate('2019-01-01'), 600)
  const rates = Array.from({ length: ROUNDS }, () => rate(starts, (start) => dueDate(chinaCalendar, start, LONG).due))
  const value = Math.round(median(rates))
  const ratio = Math.round((value / short) * 100) / 100
  const what = `due dates, ${LONG.n} working days`
  return { what, value, unit: '1/s', peer: '20 working days', ratio, aim: '0.5 times', ok: ratio >= 0.5 }
}

/** The day zero is left out by both; the bench refuses to run where the answers differ. */
function theirs(start: LocalDate): string {
  return chineseDays.findWorkday(TWENTY.n, start)
}

/** Starts early enough that every answer is in a year whose notice is known. A fixed seed, so that runs compare. */
function randomStarts(first: LocalDate, days: number): LocalDate[] {
  let seed = 20_261_122
  return Array.from({ length: STARTS }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return addDays(first, Math.floor((seed / 2 ** 32) * days))
  })
}

function rate(starts: readonly LocalDate[], due: (start: LocalDate) => string): number {
  const begin = performance.now()
  let done = 0
  let elapsed = 0
  let sink = 0
  while (elapsed < ROUND_MS) {
    for (const start of starts.slice(done % STARTS, (done % STARTS) + BATCH)) sink += due(start).length
    done += BATCH
    elapsed = performance.now() - begin
  }
  if (sink !== done * 10) throw new Error('a due date was not ten characters long')
  return (done / elapsed) * 1_000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
