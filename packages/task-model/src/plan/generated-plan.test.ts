import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hanNumber } from './han-number.ts'
import { readText } from './sample-plan.ts'

const NAMES = [
  '战略规划处',
  '办公室（宣传处）',
  '保护处',
  '运用促进处',
  '公共服务处',
  '国际合作交流处',
  '组织人事处',
  '各部门',
  '各处室',
] as const
const WORDS = [
  '做好解读',
  '公开目录',
  '听取意见（含线上）',
  '办理“一件事”',
  '按《办法（试行）》执行',
  '8月集中办',
  '不超过3.5天',
] as const

/** Blanks that typists leave, and that mean nothing. */
const blank = fc.constantFrom('', '', '', ' ', '　')
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join('，'))

const annotation = fc
  .record({
    parties: fc.shuffledSubarray([...NAMES], { minLength: 1 }),
    cut: fc.nat(),
    body: fc.constantFrom('部门', '单位', '处室'),
    between: fc.constantFrom('；', ';', '，', ', ', '； '),
    colon: fc.constantFrom('：', ':', '： '),
    brackets: fc.constantFrom('（）', '()', '（)', '【】', '〔〕'),
    join: fc.constantFrom('、', '，', ' 、', '、 '),
    narrow: fc.boolean(),
    told: fc.boolean(),
    pads: fc.tuple(blank, blank),
  })
  .map(({ parties, cut, body, between, colon, brackets, join, narrow, told, pads }) => {
    const leads = 1 + (cut % parties.length)
    const [lead, support] = [parties.slice(0, leads), parties.slice(leads)]
    const list = (names: readonly string[]) => {
      const printed = names.join(join)
      return narrow ? printed.replaceAll('（', '(').replaceAll('）', ')') : printed
    }
    const labelled = [
      `牵头${body}${colon}${list(lead)}`,
      ...(support.length > 0 ? [`配合${body}${colon}${list(support)}`] : []),
    ]
    const spoken = [`${list(lead)}牵头`, ...(support.length > 0 ? [`${list(support)}配合`] : [])]
    const content = (told ? spoken : labelled).join(between)
    return { lead, support, printed: `${brackets.charAt(0)}${pads[0]}${content}${pads[1]}${brackets.charAt(1)}` }
  })

const item = fc.record({ title: words, body: words, annotation, after: fc.constantFrom('', '。') })
const group = fc.record({ title: words, items: fc.array(item, { minLength: 1, maxLength: 4 }) })
const section = fc.oneof(
  fc.record({ title: words, groups: fc.array(group, { minLength: 1, maxLength: 3 }) }),
  fc.record({ title: words, items: fc.array(item, { minLength: 1, maxLength: 4 }) }),
)

const plans = fc
  .tuple(fc.array(section, { minLength: 1, maxLength: 4 }), fc.infiniteStream(blank))
  .map(([sections, blanks]) => {
    const pad = () => String(blanks.next().value ?? '')
    const lines = ['2026年某局工作要点', '', '为做好工作，制定本要点。']
    const expected: { number: string; path: string[]; title: string; lead: string[]; support: string[] }[] = []
    const put = (
      number: string,
      marker: string,
      path: string[],
      given: typeof item extends fc.Arbitrary<infer T> ? T : never,
    ) => {
      lines.push(`${pad()}${marker}${pad()}${given.title}。${given.body}。${given.annotation.printed}${given.after}`)
      expected.push({
        number,
        path,
        title: given.title,
        lead: [...given.annotation.lead],
        support: [...given.annotation.support],
      })
    }
    for (const [s, each] of sections.entries()) {
      const top = `${hanNumber(s + 1)}、${each.title}`
      lines.push(`${pad()}${hanNumber(s + 1)}、${pad()}${each.title}`)
      const number = hanNumber(s + 1)
      if ('items' in each) {
        for (const [i, one] of each.items.entries())
          put(`${number}（${hanNumber(i + 1)}）`, `（${hanNumber(i + 1)}）`, [top], one)
        continue
      }
      for (const [g, two] of each.groups.entries()) {
        const middle = `（${hanNumber(g + 1)}）`
        lines.push(`${middle}${pad()}${two.title}`)
        for (const [i, one] of two.items.entries())
          put(`${number}${middle}${i + 1}`, `${i + 1}.`, [top, `${middle}${two.title}`], one)
      }
    }
    return { lines, expected }
  })

it('reads back any plan that is printed in these ways, and finds nothing to complain of', () => {
  fc.assert(
    fc.property(plans, ({ lines, expected }) => {
      const { tasks, warnings, title } = readText(lines.join('\n'))
      expect(tasks.map(({ number, path, title, lead, support }) => ({ number, path, title, lead, support }))).toEqual(
        expected,
      )
      expect(warnings).toEqual([])
      expect(title).toBe('2026年某局工作要点')
    }),
    { numRuns: 300 },
  )
})

it('never loses a line that cannot be read: it throws at nothing', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'一二（）()1.、。；：牵头部门配合保护处|\t 办公室') }),
        ),
      ),
      (lines) => {
        const { tasks, warnings } = readText(lines.join('\n'))
        for (const warning of warnings) expect(warning.line).toBeGreaterThan(0)
        for (const task of tasks) expect(task.number).not.toBe('')
      },
    ),
    { numRuns: 500 },
  )
})

it('reads numbers up to 999 back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (n) => {
      const { tasks } = readText(`计划\n一、任务\n（${hanNumber(n)}）办好。说明。（牵头部门：保护处）`)
      expect(tasks[0]?.number).toBe(`一（${hanNumber(n)}）`)
    }),
  )
})
