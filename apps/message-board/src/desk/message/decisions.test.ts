import type { ReleaseFinding } from '@gongkai/messages'
import { describe, expect, it } from 'vitest'
import { decidedAnew, decisionInput, faultOf, findingsInQuestion, isSettled } from './decisions.ts'

const open: ReleaseFinding = {
  key: 'reply:MOBILE:3-14',
  field: 'reply',
  type: 'MOBILE',
  start: 3,
  end: 14,
  text: '13700000000',
  severity: 'block',
  rule: 'mobile-11',
  message: '',
  mayBeRemembered: true,
  settled: null,
}
const settled: ReleaseFinding = {
  ...open,
  settled: { ruling: 'r1', reach: 'board', byName: '陆建平', at: '2026-03-02T10:00:00+08:00', reason: '值班手机' },
}
const { key } = open

describe('a decision', () => {
  it('is needed, and its reason where it keeps', () => {
    expect(faultOf(open, undefined)).toBe('undecided')
    expect(faultOf(open, { decision: 'keep', reason: ' ' })).toBe('no-reason')
    expect(faultOf(open, { decision: 'remove', reason: '' })).toBeNull()
  })
  it('is remembered for the board or everywhere, only where it keeps and may be', () => {
    const keep = { decision: 'keep', reason: '值班', remember: true } as const
    expect(decisionInput(open, keep)).toEqual({ key, decision: 'keep', reason: '值班', remember: 'board' })
    expect(decisionInput(open, { ...keep, everywhere: true })).toMatchObject({ remember: 'bureau' })
    expect(decisionInput(open, { ...keep, decision: 'remove' })).not.toHaveProperty('remember')
    expect(decisionInput({ ...open, mayBeRemembered: false }, keep)).not.toHaveProperty('remember')
  })
  it('to be remembered does not spell out what it is about', () => {
    const tells = { decision: 'keep', reason: '13700000000是值班手机', remember: true } as const
    expect(faultOf(open, tells)).toBe('reason-tells')
    expect(faultOf(open, { ...tells, remember: false })).toBeNull()
  })
})

describe('a remembered decision', () => {
  it('needs nothing typed, and names its ruling', () => {
    expect(faultOf(settled, undefined)).toBeNull()
    expect(decisionInput(settled, undefined)).toEqual({ key, decision: 'keep', reason: '值班手机', ruling: 'r1' })
  })
  it('is set aside by deciding anew, from what was decided before', () => {
    const again = decidedAnew({ reason: '值班手机' })
    expect(isSettled(settled, again)).toBe(false)
    expect(decisionInput(settled, again)).toEqual({ key, decision: 'keep', reason: '值班手机' })
    expect(decisionInput(settled, { ...again, reason: '', decision: 'remove' })).toEqual({
      key,
      decision: 'remove',
      reason: '',
    })
  })
  it('that was revoked meanwhile is open again, with nothing typed', () => {
    expect(faultOf({ ...settled, settled: null }, undefined)).toBe('undecided')
  })
})

describe('marks in the writer’s own words', () => {
  const own = { ...open, field: 'question', key: 'question:MOBILE:3-14' }
  const findings = { question: [own], release: [{ ...settled, ...own, settled: settled.settled }] }
  const draft = { reply: '', by: '', byName: '', at: '', promises: [], translated: null }
  const marks = (release: { mode: 'full' } | { mode: 'private'; reason: string }) =>
    findingsInQuestion({ draft: { ...draft, release }, findings }, '沿用').map(({ severity }) => severity)
  it('are settled where these go out as they are, and open elsewhere', () => {
    expect(marks({ mode: 'full' })).toEqual(['info'])
    expect(marks({ mode: 'private', reason: '不公开' })).toEqual(['block'])
  })
})
