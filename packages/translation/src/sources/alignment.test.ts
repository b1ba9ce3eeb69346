import { isRefusal } from '@gongkai/contract-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignClauseIds } from '../currency/index.ts'
import { readClauses } from '../clauses/index.ts'
import { adoptedClauses, alignSources, type AlignedPair } from './alignment.ts'
import type { AlignmentCorrection } from './inputs.ts'

const OLD = `服务办法
第一条　服务窗口每个工作日上午九时开门。
第二条　申请人应当提交身份证明。
第三条　办理期限为十个工作日。费用为每件200元。`
const NEW = `服务办法
第一条　服务窗口每个工作日上午九时开门。
第二条　办理期限为十个工作日。
第三条　费用为每件300元。
第四条　申请人可以在网上查询进度。`

const before = assignClauseIds([], readClauses(OLD))
const read = readClauses(NEW)
type Correction = Exclude<AlignmentCorrection, { kind: 'undo' | 'realign' }>

function align(...corrections: readonly Correction[]): AlignedPair[] {
  const pairs = alignSources(before, read, corrections)
  if (isRefusal(pairs)) throw new Error(pairs.refused)
  return pairs
}
const refusal = (correction: Correction) => {
  const pairs = alignSources(before, read, [correction])
  return isRefusal(pairs) ? pairs.refused : null
}
const idOf = (label: string) => before.find((clause) => clause.label === label)?.id ?? ''
const pairOf = (pairs: readonly AlignedPair[], place: number) => pairs.find((pair) => pair.new.includes(place))

describe('an alignment', () => {
  it('is as it is found while nobody corrected it', () => {
    expect(align().every(({ byHand }) => !byHand)).toBe(true)
  })

  it('follows a pair by hand, and lets what stood there before stand alone', () => {
    const pairs = align({ kind: 'pair', old: [idOf('第三条')], new: [2, 3] })
    expect(pairOf(pairs, 2)).toMatchObject({
      change: 'split',
      new: [2, 3],
      effects: ['amount'],
      material: true,
      byHand: true,
    })
    expect(pairs.flatMap((pair) => pair.old).sort()).toEqual([0, 1, 2, 3])
    expect(pairs.flatMap((pair) => pair.new).sort()).toEqual([0, 1, 2, 3, 4])
  })

  it('parts what does not belong together', () => {
    const pairs = align({ kind: 'unpair', old: [idOf('第一条')], new: [1] })
    expect(pairOf(pairs, 1)).toMatchObject({ old: [], change: 'new', material: true, byHand: true })
    expect(pairs.find(({ old }) => old.includes(1))).toMatchObject({ new: [], change: 'gone' })
  })

  it('takes the effects that a person gives; wording stands alone', () => {
    const pair = { kind: 'pair' as const, old: [idOf('第三条')], new: [2, 3] }
    const wording = align(pair, { ...pair, kind: 'effects', effects: ['wording'], reason: '只是分条。' })
    expect(pairOf(wording, 2)).toMatchObject({ effects: ['wording'], material: false, byHand: true })
    const both = align(pair, { ...pair, kind: 'effects', effects: ['wording', 'duty', 'amount'], reason: '核对过。' })
    expect(pairOf(both, 2)).toMatchObject({ effects: ['amount', 'duty'], material: true })
    const kept = align({ kind: 'effects', old: [idOf('第一条')], new: [1], effects: ['date'], reason: '核对过。' })
    expect(pairOf(kept, 1)).toMatchObject({ change: 'edited', effects: ['date'], material: true })
  })

  it('refuses what names no clause, what pairs many with many, and effects of nothing', () => {
    expect(refusal({ kind: 'pair', old: ['nothing'], new: [1] })).toBe('source-clause-unknown')
    expect(refusal({ kind: 'pair', old: [idOf('第一条')], new: [99] })).toBe('source-clause-unknown')
    expect(refusal({ kind: 'pair', old: [idOf('第一条'), idOf('第二条')], new: [1, 2] })).toBe('source-pair-sides')
    expect(refusal({ kind: 'pair', old: [], new: [1] })).toBe('source-pair-sides')
    expect(refusal({ kind: 'effects', old: [idOf('第一条')], new: [1], effects: [], reason: '无' })).toBe(
      'source-effects-missing',
    )
    expect(refusal({ kind: 'effects', old: [idOf('第一条')], new: [2], effects: ['date'], reason: '无' })).toBe(
      'source-clause-unknown',
    )
  })

  it('names every clause of both versions exactly once, whatever is corrected', () => {
    const ids = fc.subarray(before.map(({ id }) => id))
    const places = fc.subarray(read.map((_, at) => at))
    const correction = fc.record({ kind: fc.constantFrom('pair' as const, 'unpair' as const), old: ids, new: places })
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const pairs = alignSources(before, read, corrections)
        if (isRefusal(pairs)) return
        expect(pairs.flatMap((pair) => pair.old).sort()).toEqual([0, 1, 2, 3])
        expect(pairs.flatMap((pair) => pair.new).sort()).toEqual([0, 1, 2, 3, 4])
      }),
      { numRuns: 200 },
    )
  })
})

describe('a long text', () => {
  const text = (fee: number) =>
    Array.from({ length: 450 }, (_, at) => `第${at + 1}条　第${at}类材料的办理费用为${at * fee + 7}元。`).join('\n')

  it('is aligned like a short one, clause for clause, with what changed', () => {
    const old = assignClauseIds([], readClauses(text(3)))
    const next = readClauses(text(3).replace('第8条　第7类材料的办理费用为28元。\n', '').replace('为34元', '为35元'))
    const pairs = alignSources(old, next, [])
    if (isRefusal(pairs)) throw new Error(pairs.refused)
    const changed = pairs.filter(({ change }) => change !== 'kept')
    expect(changed.map(({ change, effects }) => ({ change, effects }))).toEqual([
      { change: 'gone', effects: [] },
      { change: 'edited', effects: ['amount'] },
    ])
  })
})

describe('an adopted version', () => {
  it('gives no id twice over all versions', () => {
    const pairs = align()
    const gone = 'c9'
    const { clauses, changes } = adoptedClauses(before, read, pairs, [...before.map(({ id }) => id), gone])
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
    expect(clauses.map(({ id }) => id)).not.toContain(gone)
    expect(clauses[0]?.id).toBe('title')
    expect(changes.flatMap((change) => change.new).sort()).toEqual(clauses.map(({ id }) => id).sort())
  })

  it('has no changes where it is the first', () => {
    const pairs = alignSources([], read, [])
    if (isRefusal(pairs)) throw new Error(pairs.refused)
    expect(adoptedClauses([], read, pairs, []).changes).toEqual([])
  })
})
