import { describe, expect, it } from 'vitest'
import { evidenceFaults, evidenceShape, type EvidenceFault, type FoundEvidence } from './evidence.ts'

const figure = evidenceShape.parse({
  kind: 'figure',
  ref: 'messages/on-time',
  title: '按时办结率',
  on: '2026-06-30',
  value: 41,
  source: '留言办理台账',
  hash: 'abc',
})
const found: FoundEvidence = { title: '按时办结率', hash: 'abc', value: 41 }

describe('evidence checked again', () => {
  it.each<[string, FoundEvidence | null, number, EvidenceFault[]]>([
    ['holds', found, 2026, []],
    ['is gone', null, 2026, ['gone']],
    ['has another title', { ...found, title: '办结率' }, 2026, ['another-title']],
    ['is of another year', found, 2025, ['outside-the-year']],
    ['was changed', { ...found, hash: 'abd' }, 2026, ['changed']],
    ['gives another figure', { ...found, value: 40 }, 2026, ['another-figure']],
    ['is gone and of another year', null, 2025, ['outside-the-year', 'gone']],
  ])('%s', (_, behind, year, faults) => {
    expect(evidenceFaults(figure, behind, year)).toEqual(faults)
  })

  it('asks nothing of what the pointer does not say', () => {
    const meeting = evidenceShape.parse({ kind: 'meeting', ref: 'm1', title: '推进会', on: '2026-03-02' })
    expect(evidenceFaults(meeting, { title: '推进会 ', hash: 'any', value: 1 }, 2026)).toEqual([])
  })

  it('is a pointer with a real day', () => {
    expect(evidenceShape.safeParse({ ...figure, on: '2026-02-30' }).success).toBe(false)
    expect(evidenceShape.safeParse({ ...figure, ref: ' ' }).success).toBe(false)
  })
})
