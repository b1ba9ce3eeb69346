import type { DepartmentId } from '@gongkai/department-registry'
import { chinaCalendar, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import type * as z from 'zod'
import type { Deed } from '../procedure.ts'
import type { Task } from '../task.ts'
import { staff } from '../testing/sample.ts'
import { handingOver, inTheirHands } from './handover.ts'
import type { Piece } from './piece.ts'
import { reopening, type Reopenable } from './reopening.ts'

/** A matter of a procedure that took these pieces up later: nothing of them stands in its facts. */
const older: Task<string, object> = {
  id: 'older',
  procedure: 'older',
  state: 'done',
  version: 3,
  lead: ['protection' as DepartmentId],
  support: [],
  limits: [],
  facts: {},
  head: { seq: 3, hash: '', at: 0, action: 'answer', by: 'p', byName: 'p' },
}
const today = parseLocalDate('2026-03-02') as LocalDate
const handler = staff('handler', 'protection', 'handler')
const at = { now: 0, today, calendar: chinaCalendar }

function deed<Input>(input: Input): Deed<Input> {
  return { input, by: 'head', byName: 'head', at: 1, today, onBehalfOf: null }
}

it('a matter from before anybody could have it in hand is in nobody’s', () => {
  const piece = handingOver({ from: ['done'] })['hand-over']
  const input = { person: 'handler', name: 'handler', reason: 'x' }
  expect(inTheirHands(older, handler)).toBeNull()
  expect(piece.check?.(older, input, handler, at)).toBeNull()
  expect(piece.effect?.(older, deed(input)).facts).toEqual({ assignee: { person: 'handler', name: 'handler' } })
})

it('a matter from before it could be reopened was never reopened', () => {
  const piece = reopening<string>({ from: ['done'], to: 'done', who: ['applicant'], clock: () => [] }).reopen as Piece<
    string,
    Partial<Reopenable>,
    z.ZodType<{ reason: string }>
  >
  expect(piece.guard?.(older, { kind: 'applicant' }, at)).toBeNull()
  expect(piece.effect?.(older, deed({ reason: 'x' })).facts?.reopened).toMatchObject([{ reason: 'x' }])
})
