import { createHash } from 'node:crypto'
import { chinaCalendar } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { act, canonicalJson, isRefusal, openTask, verifyChain } from '../src/index.ts'
import { sampleProcedure, staff } from '../src/testing.ts'

const sm3 = (text: string) => createHash('sm3').update(text, 'utf8').digest('hex')

it('uses the SM3 of the standard', () => {
  // GB/T 32905-2016, example 1.
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
})

it('chains events with SM3 so that anybody can check them with the published rule alone', () => {
  const now = Date.parse('2026-03-04T02:00:00Z')
  const opened = openTask(
    sampleProcedure,
    't-1',
    { kind: 'applicant' },
    { subject: '关于专利转化的问题𠮷' },
    { now, digest: sm3 },
  )
  if (isRefusal(opened)) throw new Error(opened.refused)
  const given = act(
    sampleProcedure,
    opened.task,
    staff('xu', 'office', 'office'),
    'give',
    { lead: ['protection'] },
    {
      now: now + 1,
      calendar: chinaCalendar,
      digest: sm3,
    },
  )
  if (isRefusal(given)) throw new Error(given.refused)
  for (const { hash, ...rest } of [opened.event, given.event]) {
    expect(hash).toBe(createHash('sm3').update(canonicalJson(rest)).digest('hex'))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  }
  expect(given.event.prev).toBe(opened.event.hash)
  expect(verifyChain([opened.event, given.event], sm3, given.task.head)).toBeNull()
})
