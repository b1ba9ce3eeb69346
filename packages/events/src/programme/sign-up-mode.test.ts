import { act, isRefusal } from '@gongkai/task-model'
import { sampleDigest } from '@gongkai/task-model/testing'
import { chinaCalendar } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { activityIn, onward, people } from './activity-story.ts'
import type { Activity } from './facts.ts'
import { activityProcedure } from './procedure.ts'
import { COMPLETE, detailsOf } from './testing.ts'
import { momentOf } from './wall-time.ts'

const { signUp } = detailsOf()
const byLottery = {
  ...COMPLETE,
  signUp: signUp && {
    ...signUp,
    mode: 'lottery' as const,
    lottery: { commitment: '', drawAt: '2026-08-11T10:00', publicSource: '' },
  },
}
const OPENED = '2026-07-20T09:00'

function done(task: Activity, actor: (typeof people)[keyof typeof people], action: string, input: unknown, at: string) {
  const around = { now: momentOf(at), calendar: chinaCalendar, digest: sampleDigest }
  return act(activityProcedure, task, actor, action, input, around)
}
const amended = (at: string) =>
  done(activityIn('previewed'), people.handler, 'amend', { details: byLottery, note: '改为摇号' }, at)

describe('how places are given', () => {
  it('may change before anybody could sign up', () => {
    expect(isRefusal(amended('2026-07-20T08:59'))).toBe(false)
  })

  it('stays as it was announced once the window has opened', () => {
    expect(amended(OPENED)).toMatchObject({ refused: 'sign-up-mode-fixed', facts: { mode: 'arrival' } })
  })

  it('stays also where the change was drafted before and would be published after', () => {
    const drafted = amended('2026-07-19T10:00')
    if (isRefusal(drafted)) throw new Error(drafted.refused)
    const approved = onward(
      drafted.task,
      [people.reviewer, 'check-secrecy', '2026-07-19T11:00'],
      [people.head, 'check-security', '2026-07-19T11:00'],
      [people.system, 'amendment-approved', '2026-07-19T12:00'],
    )
    const published = (at: string) => done(approved, people.system, 'amendment-published', { version: 2 }, at)
    expect(isRefusal(published('2026-07-20T08:00'))).toBe(false)
    expect(published(OPENED)).toMatchObject({ refused: 'sign-up-mode-fixed' })
  })

  it('keeps nobody from changing anything else', () => {
    const other = { details: { ...COMPLETE, title: '改了题目' }, note: '改题目' }
    expect(isRefusal(done(activityIn('sign-up'), people.handler, 'amend', other, OPENED))).toBe(false)
  })
})
