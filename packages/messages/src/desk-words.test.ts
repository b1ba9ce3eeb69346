import { describe, expect, it } from 'vitest'
import {
  ACTION_WORDS,
  CLASS_WORDS,
  ESCALATION_WORDS,
  LEVEL_WORDS,
  LIMIT_WORDS,
  REJECT_WORDS,
  RELEASE_WORDS,
} from './desk-words.ts'
import {
  ESCALATION_LEVELS,
  ESCALATION_STAGES,
  LIMIT_KINDS,
  MESSAGE_ACTIONS,
  MESSAGE_CLASSES,
  MESSAGE_STATES,
  REJECT_REASONS,
  RELEASE_MODES,
} from './values.ts'
import { STATE_WORDS } from './words.ts'

const tables = [
  ['states', MESSAGE_STATES, STATE_WORDS],
  ['actions', MESSAGE_ACTIONS, ACTION_WORDS],
  ['release modes', RELEASE_MODES, RELEASE_WORDS],
  ['reject reasons', REJECT_REASONS, REJECT_WORDS],
  ['classes', MESSAGE_CLASSES, CLASS_WORDS],
  ['limits', LIMIT_KINDS, LIMIT_WORDS],
  ['escalations', ESCALATION_STAGES, ESCALATION_WORDS],
  ['levels', ESCALATION_LEVELS, LEVEL_WORDS],
] as const

describe.each(tables)('words for %s', (_name, values, words) => {
  it('has both languages for every value and nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...values].sort())
    for (const named of Object.values(words)) {
      expect(named.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(named.en).toMatch(/^[A-Za-z]/)
    }
  })

  it('never says the same of two values', () => {
    for (const lang of ['zh', 'en'] as const) {
      const said = Object.values(words).map((named) => named[lang])
      expect(new Set(said).size).toBe(said.length)
    }
  })
})
