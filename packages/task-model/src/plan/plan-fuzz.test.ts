import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PLAN_WARNINGS } from './plan.ts'
import { readText } from './sample-plan.ts'

const SAMPLE = [
  '2026年工作要点',
  '一、任务',
  '（一）办好甲事。说明。（牵头部门：保护处；配合部门：办公室（宣传处）、各部门；完成时限：6月底前）',
  '1.1 办好乙事。[责任单位：保护处*、战略规划处]',
  '2、丙事。由保护处牵头，各部门配合。',
  '责任单位：保护处',
  '序号 | 任务 | 责任部门 | 时限',
  '1 | 做事 | 办公室 | 年底前',
  '序号\t任务\t牵头单位\t配合单位',
  '1\t做事\t办公室\t',
  '附件：1.名单',
  '附件1',
  '- 3 -',
  '以下均需各部门落实，不再列出。列第一位的为牵头单位。',
].join('\n')
const PIECES = [
  '（',
  '）',
  '〔',
  '】',
  '：',
  '；',
  '、',
  '。',
  '\n',
  '\t',
  '|',
  '一、',
  '1.',
  '牵头',
  '负责',
  '等',
  '*',
  ' ',
  '\u0000',
  '\ud800',
  '２０',
]

/** Takes out, puts in and doubles stretches of a document, as copying and mistyping do. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      piece: fc.constantFrom(...PIECES),
      kind: fc.nat({ max: 2 }),
    }),
    {
      maxLength: 30,
    },
  )
  .map((changes) =>
    changes.reduce((text, { at, length, piece, kind }) => {
      const from = at % (text.length + 1)
      const cut = text.slice(from, from + length)
      if (kind === 0) return text.slice(0, from) + text.slice(from + length)
      return text.slice(0, from) + (kind === 1 ? piece : cut) + text.slice(from)
    }, SAMPLE),
  )

it('reads any mutation of a document without a throw, and says only what it knows how to say', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { tasks, warnings } = readText(text)
      const lines = text.split('\n').length
      for (const { code, line, message } of warnings) {
        expect(PLAN_WARNINGS).toContain(code)
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(lines)
        expect(message).not.toContain('undefined')
      }
      for (const { number, printed } of tasks) {
        const { lead, support } = printed
        expect(number).not.toBe('')
        for (const name of [...lead, ...support]) expect(name.trim()).not.toBe('')
        expect(lead.filter((name) => support.includes(name))).toEqual([])
      }
    }),
    { numRuns: 600 },
  )
})
