import { addDays, chinaNotices, createCalendar, daysBetween, dueDate, localDate } from '@gongkai/work-calendar'
import type { Figure } from '../print-bench.ts'

/**
 * How wide provisional answers are: each year's notice is hidden in turn, and every start and 1 to 60 working days that then are
 * provisional are asked for. The mean days between the earliest and the latest answer, and how many of the expected dates were right.
 */
export function rangeFigures(): Figure[] {
  const final = createCalendar()
  let answers = 0
  let width = 0
  let right = 0
  let outside = 0
  for (const { year } of chinaNotices) {
    const before = createCalendar({ notices: chinaNotices.filter((notice) => notice.year !== year) })
    const from = year === 2019 ? localDate('2019-01-01') : localDate(`${year - 1}-09-15`)
    for (let start = from; start < `${year}-12-31`; start = addDays(start, 1)) {
      for (let n = 1; n <= 60; n++) {
        const truth = dueDate(final, start, { n, unit: 'workdays' })
        if (truth.provisional) break
        const answer = dueDate(before, start, { n, unit: 'workdays' })
        if (!answer.provisional) continue
        const [earliest, latest] = answer.range
        answers += 1
        width += daysBetween(earliest, latest)
        if (answer.due === truth.due) right += 1
        if (truth.due < earliest || truth.due > latest) outside += 1
      }
    }
  }
  const percent = (part: number): number => Math.round((part / answers) * 1_000) / 10
  const figure = (what: string, value: number, unit: string): Figure => {
    return { what, value, unit, peer: null, ratio: null, aim: null, ok: null }
  }
  return [
    figure(`mean width of ${answers} provisional ranges`, Math.round((width / answers) * 100) / 100, 'days'),
    figure('expected dates that were right', percent(right), '%'),
    figure('outside the range (the emergency order of January 2020)', percent(outside), '%'),
  ]
}
