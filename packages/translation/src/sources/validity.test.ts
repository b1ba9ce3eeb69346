import { describe, expect, it } from 'vitest'
import { sourceHead } from './head.ts'
import { comesBack } from './procedure.ts'
import { validityOn } from './validity.ts'

const head = sourceHead.parse({ title: '办法', effectiveOn: '2024-04-01', validUntil: '2029-03-31' })
const ended = { how: 'repealed', on: '2026-01-01', by: null, reason: '废止。' } as const

describe('validity', () => {
  it.each([
    ['2024-03-31', null, 'not-yet'],
    ['2024-04-01', null, 'in-force'],
    ['2029-03-31', null, 'in-force'],
    ['2029-04-01', null, 'expired'],
    ['2025-12-31', ended, 'in-force'],
    ['2026-01-01', ended, 'repealed'],
    ['2030-01-01', { ...ended, how: 'superseded' as const }, 'superseded'],
  ])('on %s', (day, end, expected) => {
    expect(validityOn({ head, ended: end }, day)).toBe(expected)
  })

  it('of a text without days is in force', () => {
    expect(validityOn({ head: sourceHead.parse({ title: '指南' }), ended: null }, '2026-01-01')).toBe('in-force')
  })
})

describe('a chain of replacements', () => {
  const chain = new Map([
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'e'],
    ['e', 'd'],
  ])
  it('comes back or not, and a circle elsewhere ends', () => {
    const next = (id: string) => chain.get(id) ?? null
    expect(comesBack('a', 'b', next)).toBe(true)
    expect(comesBack('x', 'b', next)).toBe(false)
    expect(comesBack('x', 'd', next)).toBe(false)
  })
})
