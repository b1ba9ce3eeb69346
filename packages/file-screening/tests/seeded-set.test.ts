import { describe, expect, it } from 'vitest'
import { screenBytes } from '../src/screening/file-screening.ts'
import { meets, scoreSet } from '../seeded/score.ts'
import { seededFiles } from '../seeded/set.ts'

describe('the seeded set of files', () => {
  const files = [...seededFiles(165)]

  it('is the same for the same seed and other for another', () => {
    const names = (seed: number) => [...seededFiles(12, seed)].map(({ bytes }) => Buffer.from(bytes).toString('base64'))
    expect(names(7)).toEqual(names(7))
    expect(names(7)).not.toEqual(names(8))
  })

  it('has at least 150 files, two in five of them clean', () => {
    expect(files.length).toBeGreaterThanOrEqual(150)
    expect(files.filter(({ clean }) => clean).length).toBeGreaterThanOrEqual(files.length * 0.4)
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
  })

  it('is screened as its manifest says: every leak, no clean file', async () => {
    const lines = []
    for (const file of files) {
      const { findings } = await screenBytes({ name: file.file, bytes: file.bytes })
      lines.push({ ...file, said: findings })
    }
    const { misses, alarms } = scoreSet(lines)
    expect(misses).toEqual([])
    expect(alarms).toEqual([])
  }, 60_000)
})

describe('what counts as found', () => {
  const said = [{ type: 'HIDDEN_TEXT', severity: 'block', text: '内部 电话 555', rule: 'white' }]
  it('needs the type and half of the words', () => {
    expect(meets({ types: ['HIDDEN_TEXT'], text: '电话555' }, said)).toBe(true)
    expect(meets({ types: ['COMMENT'], text: '电话555' }, said)).toBe(false)
    expect(meets({ types: ['HIDDEN_TEXT'], text: '别的词' }, said)).toBe(false)
    expect(meets({ types: ['HIDDEN_TEXT'], text: '' }, [])).toBe(false)
  })
})
