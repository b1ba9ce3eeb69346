import { chinaCalendar } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { workingDaysBack } from './calendar-days.ts'

it.each([
  ['a working day', '2026-11-27', ['2026-11-27', '2026-11-26', '2026-11-25']],
  ['a Sunday', '2026-11-29', ['2026-11-29', '2026-11-27', '2026-11-26']],
  ['a public holiday', '2026-10-05', ['2026-10-05', '2026-09-30', '2026-09-29']],
])('counts back from %s itself, and then only working days', (_, today, days) => {
  expect(workingDaysBack(chinaCalendar, Date.parse(`${today}T03:00:00+08:00`), 3)).toEqual(days)
})
