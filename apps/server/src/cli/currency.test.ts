import { describe, expect, it } from 'vitest'
import { currencySeeds } from '../evaluation/currency-seeds/index.ts'
import { scoreCurrency } from '../evaluation/currency-score.ts'
import { comparedClauses } from './currency.ts'

describe('currency compare', () => {
  it('names each clause of both texts with its change, effects and whether it is material', () => {
    const old = '办法\n第一条 每件资助2000元。\n第二条 三十日内答复。\n第三条 不得转让。'
    const next = '办法\n第一条 每件资助3000元。\n第二条 由窗口公示名单。\n第三条 30日内答复。\n第四条 不得转让。'
    expect(comparedClauses(old, next)).toEqual([
      { old: ['第一条'], new: ['第一条'], change: 'edited', effects: ['amount'], material: true },
      { old: [], new: ['第二条'], change: 'new', effects: [], material: true },
      { old: ['第二条'], new: ['第三条'], change: 'edited', effects: ['wording'], material: false },
      { old: ['第三条'], new: ['第四条'], change: 'kept', effects: [], material: false },
    ])
  })
})

it('names a numbered clause as it is cited, kept or not', () => {
  const old = '指南\n一、申请条件\n1.在上海注册。\n2.成立三年以上。\n二、收费\n（一）每件300元。'
  const rows = comparedClauses(old, old.replace('三年', '两年'))
  expect(rows.map(({ new: labels, change }) => `${labels.join()} ${change}`)).toEqual([
    '一 kept',
    '一、1 kept',
    '一、2 edited',
    '二 kept',
    '二、（一） kept',
  ])
})

describe('eval currency', () => {
  const compared = currencySeeds(1).map((pair) => ({ ...pair, found: comparedClauses(pair.old, pair.new) }))

  it('misses no material change of the seeded edits and raises at most two in a hundred cosmetic ones', () => {
    const score = scoreCurrency(compared)
    expect(score.pairs).toBeGreaterThanOrEqual(300)
    expect(score.missed).toEqual([])
    expect(score.cosmetic.count / score.cosmetic.of).toBeLessThanOrEqual(0.02)
    expect(score.unchanged.count).toBe(0)
    expect(score.byDate.cosmetic).toEqual({ count: score.cosmetic.of, of: score.cosmetic.of })
  })

  it('would tell: a comparison that finds nothing misses everything', () => {
    const blind = scoreCurrency(compared.map((pair) => ({ ...pair, found: [] })))
    expect(blind.material.count).toBe(0)
    expect(blind.missed).toHaveLength(blind.material.of)
  })
})
