import { LIGHTS } from '@gongkai/task-model'
import { describe, expect, it } from 'vitest'
import { LIGHT_WORDS } from './limit.ts'

describe('words for lights', () => {
  it('has both languages for every value and nothing else', () => {
    expect(Object.keys(LIGHT_WORDS).sort()).toEqual([...LIGHTS].sort())
    for (const named of Object.values(LIGHT_WORDS)) {
      expect(named.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(named.en).toMatch(/^[A-Za-z]/)
    }
  })

  it('never says the same of two values', () => {
    for (const lang of ['zh', 'en'] as const) {
      const said = Object.values(LIGHT_WORDS).map((named) => named[lang])
      expect(new Set(said).size).toBe(said.length)
    }
  })
})
