import { expect, it } from 'vitest'
import { withEvent, type Happened } from './event-log.ts'

it('keeps the last dozen, the newest first, each with its number', () => {
  let log: readonly Happened[] = []
  for (let at = 0; at < 30; at++) {
    log = withEvent(log, { type: 'gk-ready', detail: { tag: 'gk-a' } }, new Date(2026, 10, 22, 9, 0, at))
  }
  expect(log).toHaveLength(12)
  expect(log[0]).toEqual({ number: 30, at: '09:00:29', name: 'gk-ready', detail: '{"tag":"gk-a"}' })
})
