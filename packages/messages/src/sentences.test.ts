import { describe, expect, it } from 'vitest'
import { messageActions } from './acting.ts'
import { messagesContract } from './contract.ts'
import { messageProcedure } from './procedure.ts'
import { PROCEDURE_REFUSALS } from './procedure/refusals.ts'
import { MESSAGE_SENTENCES, messageSentence } from './sentences.ts'
import { messageIn, people, surroundingsAt } from './testing.ts'
import { MESSAGE_STATES } from './values.ts'

/** Codes whose sentences belong to the platform. */
const PLATFORM = ['not-found', 'forbidden', 'challenge-invalid', 'challenge-expired', 'challenge-replayed']

describe('a refusal', () => {
  it('of every route has a sentence', () => {
    const codes = Object.values(messagesContract).flatMap((route) => ('refusals' in route ? [...route.refusals] : []))
    for (const code of codes) if (!PLATFORM.includes(code)) expect(Object.keys(MESSAGE_SENTENCES)).toContain(code)
  })

  it('is a whole sentence in either language, without codes, ids or unfilled places', () => {
    for (const state of MESSAGE_STATES) {
      const { message } = messageIn(state)
      for (const actor of Object.values(people)) {
        for (const one of messageActions(messageProcedure, message, actor, surroundingsAt(message.head.at))) {
          if (one.open) continue
          const refusal = { refused: one.code, facts: one.facts }
          const zh = messageSentence(refusal, 'zh') ?? ''
          const en = messageSentence(refusal, 'en') ?? ''
          expect(zh, one.code).toMatch(/^[^A-Za-z{}_]+。$/)
          expect(zh).not.toMatch(/「」|由办理|undefined/)
          expect(en, one.code).toMatch(/^[A-Z][^\u4e00-\u9fff{}_]+\.$/)
          expect(en).not.toMatch(/undefined|is ;|for \./)
        }
      }
    }
  })

  it('of the procedure is a whole sentence, too, whatever its facts are', () => {
    const facts = { until: '2026-03-03', name: '王某', by: '王某', times: 2, needed: 10, days: 10 }
    for (const refused of PROCEDURE_REFUSALS) {
      const zh = messageSentence({ refused, facts }, 'zh') ?? ''
      expect(zh, refused).toMatch(/^[^A-Za-z{}_]+。$/)
      expect(zh, refused).not.toMatch(/「」|undefined|到为止|在以前/)
      const en = messageSentence({ refused, facts: { ...facts, name: 'Wang', by: 'Wang' } }, 'en') ?? ''
      expect(en, refused).toMatch(/^[A-Z][^\u4e00-\u9fff{}_]+\.$/)
    }
    expect(messageSentence({ refused: 'return-too-late', facts }, 'zh')).toContain('2026年3月3日（周二）')
  })

  it('says who may, when it may be, and how long it waits', () => {
    expect(messageSentence({ refused: 'not-your-role', facts: { needed: ['lead', 'lead-head'] } }, 'zh')).toBe(
      '这一步由承办部门经办人、承办部门负责人办理。',
    )
    expect(
      messageSentence({ refused: 'wrong-state', facts: { state: 'received', possibleIn: ['accepted'] } }, 'zh'),
    ).toContain('「已收到」')
    expect(messageSentence({ refused: 'too-early-to-close', facts: { needed: 10 } }, 'en')).toContain('10 working days')
    expect(messageSentence({ refused: 'blocked-by-findings', facts: { findings: [{}, {}] } }, 'zh')).toContain('2处')
  })

  it('of another code is left to the platform', () => {
    expect(messageSentence({ refused: 'too-many' }, 'zh')).toBeNull()
    expect(messageSentence({ refused: 'constructor' }, 'zh')).toBeNull()
  })
})
