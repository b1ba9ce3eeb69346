import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readClauses } from '../clauses/index.ts'
import { assignClauseIds, compareClauses } from '../currency/index.ts'
import type { SourceClause } from '../values.ts'
import type { SourceStep } from './change.ts'
import { unitOf } from './currency-story.ts'
import { currencyOf } from './currency.ts'

const TEXT = [
  '本办法适用于本市行政区域内专利侵权纠纷的行政裁决。',
  '请求人应当提交请求书、身份证明和证据材料，每件缴纳费用500元。',
  '市知识产权局应当自收到材料之日起五个工作日内决定是否受理。',
  '被请求人应当自收到副本之日起十五日内提交答辩书，逾期不影响案件处理。',
  '双方当事人自愿的，可以在裁决前申请调解，调解不收取任何费用。',
  '当事人不得伪造证据，不得阻碍执法人员依法进行现场勘验检查。',
]
const TARGET = 1
const HAN = '一二三四五六七八九十'
const written = (clauses: readonly string[]) =>
  ['专利纠纷裁决办法', ...clauses.map((text, at) => `第${HAN[at] ?? '十'}条　${text}`)].join('\n')

/** What may be done to one of the other clauses, by its place among them. */
const EDITS: readonly ((text: string) => readonly string[])[] = [
  (text) => [text.replace('，', '，也')],
  (text) => [text.replace('。', '；')],
  (text) => [text.replaceAll('日内', '个月内')],
  (text) => [text.replaceAll('应当', '可以')],
  (text) => [text, '本条为后来增加的内容，由市知识产权局负责解释和说明。'],
  () => [],
  (text) => text.split(/(?<=，)/u).slice(0, 2),
]

it('reads real texts: whatever is done to other clauses, the one whose fee changed is never current again', () => {
  const edit = fc.record({ at: fc.nat(10), kind: fc.nat(EDITS.length - 1) })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      let versions: readonly SourceClause[] = assignClauseIds([], readClauses(written(TEXT)))
      const units = versions.map(({ id }) => unitOf(id, 1, `words of ${id}`))
      const target = versions[TARGET + 1]?.id ?? ''
      const used = new Set(versions.map(({ id }) => id))
      const steps: SourceStep[] = []
      const stands = () =>
        currencyOf({ clauses: versions, units, steps, decisions: [] }).find(({ clause }) => clause === target)?.currency
      const adopt = (clauses: readonly string[]) => {
        const next = assignClauseIds(versions, readClauses(written(clauses)), { used })
        steps.push({ version: steps.length + 2, on: '2025-01-01', changes: compareClauses(versions, next) })
        for (const { id } of next) used.add(id)
        versions = next
      }
      expect(stands()).toBe('current')
      const fee = TEXT[TARGET]?.replace('500元', '800元') ?? ''
      let before = TEXT.slice(0, TARGET)
      let rest = TEXT.slice(TARGET + 1)
      adopt([...before, fee, ...rest])
      expect(stands()).toBe('stale')
      for (const { at, kind } of edits) {
        const others = [...before, ...rest]
        const place = at % Math.max(1, others.length)
        const changed = others.flatMap((text, index) => (index === place ? (EDITS[kind]?.(text) ?? [text]) : [text]))
        const ahead = place < before.length ? changed.length - others.length + before.length : before.length
        before = changed.slice(0, Math.max(0, ahead)).slice(0, 4)
        rest = changed.slice(Math.max(0, ahead)).slice(0, 5)
        adopt([...before, fee, ...rest])
        expect(stands()).not.toBe('current')
        expect(stands()).not.toBe('wording')
      }
    }),
    { numRuns: 60 },
  )
})
