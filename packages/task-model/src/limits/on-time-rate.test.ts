import { expect, it } from 'vitest'
import type { Light } from './limit-status.ts'
import { onTimeRate } from './on-time-rate.ts'

const rows = (...lights: Light[]) => lights.map((light) => ({ light }))

it('counts on time over answered and open overdue', () => {
  expect(onTimeRate(rows('met', 'met', 'missed', 'late', 'on-time', 'due-soon', 'none'))).toEqual({
    numerator: 2,
    denominator: 4,
  })
})

it('is not flattered by leaving the late ones open', () => {
  expect(onTimeRate(rows('met', 'late', 'late', 'late'))).toEqual({ numerator: 1, denominator: 4 })
})

it('says nothing where nothing was due', () => {
  expect(onTimeRate(rows('on-time', 'none'))).toEqual({ numerator: 0, denominator: 0 })
  expect(onTimeRate([])).toEqual({ numerator: 0, denominator: 0 })
})
