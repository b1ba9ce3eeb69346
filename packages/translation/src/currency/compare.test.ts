import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClauses } from '../clauses/read-clauses.ts'
import { alignClauses } from './align.ts'
import { assignClauseIds } from './clause-ids.ts'
import { compareClauses, compareLinked, compareTexts } from './compare.ts'

const TITLE = '海外维权援助资金管理办法'
const CLAUSES = [
  '为了支持企业应对海外知识产权纠纷，规范资金使用，制定本办法。',
  '本办法适用于在本市登记、在境外遭遇诉讼或者调查的企业和社会组织。',
  '援助资金由市财政预算安排，专款专用，接受审计监督。',
  '企业应当在应诉期限届满前提交申请书和费用清单。材料不齐的，受理窗口应当在三个工作日内一次告知。',
  '市知识产权局自受理之日起二十个工作日内组织专家评审，并书面通知结果。',
  '单个案件的援助不超过实际支出的百分之四十。同一企业每年累计不超过一百五十万元。',
  '获得胜诉赔偿的，应当在收到赔偿后六十日内退还相当的援助资金。',
  '律师事务所、专利代理机构不得与企业串通虚报费用。',
  '违反第八条规定的，三年内不得参与援助案件。',
  '每年三月公布上一年度资金使用情况。',
] as const
const HAN = '零一二三四五六七八九十'
const text = (clauses: readonly string[]) =>
  [TITLE, ...clauses.map((words, at) => `第${at < 10 ? HAN[at + 1] : `十${HAN[at - 9]}`}条 ${words}`)].join('\n')
const told = (old: string, next: string) =>
  compareTexts(old, next)
    .filter(({ change }) => change !== 'kept')
    .map(
      (one) =>
        `${one.old.join('+')}→${one.new.join('+')} ${one.change} ${one.effects.join('+')}${one.material ? '!' : ''}`,
    )
const without = (at: number) => CLAUSES.filter((_, index) => index !== at)
const with_ = (at: number, words: string, of: readonly string[] = CLAUSES) => [
  ...of.slice(0, at),
  words,
  ...of.slice(at),
]
const cited = (to: string, of: readonly string[]) => of.map((words) => words.replace('违反第八条', `违反第${to}条`))

describe('compareTexts', () => {
  it('keeps what only got another number, and follows its references', () => {
    const next = cited('九', with_(3, '绩效目标由市财政局确定。'))
    expect(told(text(CLAUSES), text(next))).toEqual(['→第四条 new !', '第九条→第十条 edited wording'])
  })

  it('tells gone, moved and swapped clauses', () => {
    expect(told(text(CLAUSES), text(without(9)))).toEqual(['第十条→ gone !'])
    expect(told(text(CLAUSES), text(cited('九', with_(2, CLAUSES[9], without(9)))))).toEqual([
      '第十条→第三条 moved ',
      '第九条→第十条 edited wording',
    ])
  })

  it('says of two neighbours that changed places that both moved, and of a moved clause only that one', () => {
    const [a, b, ...rest] = [CLAUSES[2], CLAUSES[3], ...CLAUSES.slice(4)]
    expect(told(text(CLAUSES), text([...CLAUSES.slice(0, 2), b, a, ...rest]))).toEqual([
      '第四条→第三条 moved ',
      '第三条→第四条 moved ',
    ])
  })

  it('counts an article and its items as one when it moves, and what passed from one section to the next as moved', () => {
    const listed = '可以中止：\n（一）一方死亡；\n（二）一方终止；\n（三）须等待另案。'
    const rest = ['年费按期缴纳。', '评审每年举行。', '证书由窗口发放。']
    const [old, next] = [
      [listed, ...rest],
      [...rest, listed],
    ].map((each) => text(['总则略。', ...each, '附则略。']))
    const found = told(old ?? '', next ?? '')
    expect(found).toContain('第二条→第五条 moved ')
    expect(found.filter((row) => /^第[三四五]条→/u.test(row))).toEqual([])
    const sections = (first: string, second: string) =>
      `通知\n一、条件\n（一）在本市注册。${first}\n二、措施\n${second}给予奖励。\n三、其他\n略。`
    expect(
      told(sections('\n（二）近三年未受处罚。', '（一）'), sections('', '（一）近三年未受处罚。\n（二）')),
    ).toEqual(['一、（二）→二、（一） moved '])
  })

  it('knows the one clause that was edited among many that say nearly the same', () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `第${index}条 项目${index}的单位应当于${index}日内报送材料。`,
    )
    const next = rows.with(99, '第99条 项目99的单位可以于99日内报送材料。')
    expect(told(rows.join('\n'), next.join('\n'))).toEqual(['第99条→第99条 edited duty!'])
  })

  it('reads a pasted book as one clause before the test would run out of time', () => {
    const book = (unit: string) =>
      Array.from({ length: 4000 }, (_, index) => `企业${index}和机构应当在${index}${unit}报送`).join('，')
    expect(told(text([book('日内')]), text([book('月内')]))).toEqual([
      expect.stringMatching(/^第一条→第一条 edited .*date.*!$/u),
    ])
  })

  it('tells a split and a merger, with the effect of an edit in a part', () => {
    const [first = '', second = ''] = CLAUSES[5].split('。')
    const split = [...CLAUSES.slice(0, 5), `${first}。`, `${second.replace('一百五十', '二百')}。`, ...CLAUSES.slice(6)]
    expect(told(text(CLAUSES), text(cited('九', split)))).toContain('第六条→第六条+第七条 split amount!')
    const merged = [...CLAUSES.slice(0, 6), CLAUSES[6] + CLAUSES[7], ...CLAUSES.slice(8)]
    expect(told(text(CLAUSES), text(cited('七', merged)))).toContain('第七条+第八条→第七条 merged ')
    const twice = '办法\n第一条 服务站应当公开服务指南。\n第二条 服务站应当公开收费标准。\n第三条 服务站接受监督。'
    const once = '办法\n第一条 服务站应当公开服务指南和收费标准。\n第二条 服务站接受监督。'
    expect(told(twice, once)).toEqual(['第一条+第二条→第一条 merged wording'])
    expect(told(once, twice)).toEqual(['第一条→第一条+第二条 split wording'])
  })

  it('sees no change in another page layout, width or style of numbers', () => {
    const wrapped = text(CLAUSES).replace(/(.{30})(?!条)/gu, '$1\n')
    expect(told(text(CLAUSES), wrapped)).toEqual([])
    expect(compareTexts(text(CLAUSES), text(CLAUSES).normalize('NFKC')).some(({ material }) => material)).toBe(false)
  })

  it('never takes who issued the text and when for a change in law', () => {
    const signed = (day: string) => `${text(CLAUSES)}\n上海市知识产权局\n2024年3月${day}日`
    expect(compareTexts(signed('5'), signed('8')).filter(({ material }) => material)).toEqual([])
  })

  it('gives every clause of both sides exactly once, whatever was edited', () => {
    const part = fc.constantFrom(...CLAUSES, '逾期不予受理。', '每件资助五万元。')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), fc.array(part, { maxLength: 9 }), (old, next) => {
        const all = compareTexts(text(old), text(next))
        const count = (side: 'old' | 'new') => all.flatMap((one) => one[side]).length
        expect([count('old'), count('new')]).toEqual([old.length + 1, next.length + 1])
        for (const one of all)
          expect(one.material).toBe(
            one.old.length === 0 || one.new.length === 0 || one.effects.some((effect) => effect !== 'wording'),
          )
      }),
      { numRuns: 200 },
    )
  })

  it('is quick with 300 clauses', () => {
    const many = Array.from(
      { length: 300 },
      (_, at) => `${at + 1}、第${at % 7}类事项${at}由窗口${(at * 37) % 91}办理，${CLAUSES[at % 10]}`,
    )
    const old = `指南\n${many.join('\n')}`
    const started = Date.now()
    compareTexts(old, old.replaceAll('窗口1', '窗口2'))
    expect(Date.now() - started).toBeLessThan(3000)
  })
})

describe('a pasted book', () => {
  it('of fifteen hundred clauses that say nearly the same is compared in seconds', () => {
    const many = Array.from(
      { length: 1500 },
      (_, at) => `第${at + 1}条 ${CLAUSES[at % 10]}事项${(at * 7919) % 9973}由窗口办理。`,
    )
    const started = Date.now()
    const changes = compareTexts(many.join('\n'), many.toSpliced(700, 1).join('\n'))
    expect(changes.filter(({ material }) => material).map(({ change }) => change)).toEqual(['gone'])
    expect(Date.now() - started).toBeLessThan(15_000)
  })
})

describe('ids of clauses', () => {
  const first = assignClauseIds([], readClauses(text(CLAUSES)))

  it('stay with the clause, are new for a new one, and are never used again', () => {
    expect(first[0]?.id).toBe('title')
    const read = readClauses(text(with_(3, '绩效目标由市财政局确定。', without(9))))
    const second = assignClauseIds(first, read)
    expect(second.map(({ id }) => id)).toEqual(['title', 'c1', 'c2', 'c3', 'c11', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'])
    const third = assignClauseIds(second, readClauses(text(CLAUSES)), {
      used: [...first, ...second].map(({ id }) => id),
    })
    expect(third.at(-1)?.id).toBe('c12')
  })

  it('go to the part of a split that keeps most, and name the changes', () => {
    const [head = '', tail = ''] = CLAUSES[3].split('。')
    const read = readClauses(text([...CLAUSES.slice(0, 3), `${head}。`, `${tail}。`, ...CLAUSES.slice(4)]))
    const second = assignClauseIds(first, read)
    expect(second.slice(4, 6).map(({ id }) => id)).toEqual(['c11', 'c4'])
    expect(compareClauses(first, second).find(({ change }) => change === 'split')).toMatchObject({
      old: ['c4'],
      new: ['c11', 'c4'],
    })
  })

  it('follow an alignment corrected by hand, which must be whole', () => {
    const read = readClauses(text(without(9)))
    const links = alignClauses(first, read)
      .map((link) => (link.old[0] === 9 ? { old: [9, 10], new: link.new } : link))
      .filter((link) => link.new.length > 0)
    expect(compareLinked(first, read, links).find(({ change }) => change === 'merged')?.old).toEqual([9, 10])
    expect(() => compareLinked(first, read, links.slice(1))).toThrow(RangeError)
  })
})
