import { chinaCalendar, localDate } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELEASE_MODES } from '../values.ts'
import { checkReply, type CheckSurroundings } from './check-reply.ts'
import { alikeness } from './alike.ts'
import { replyCheckOf } from './check-view.ts'
import type { KnownPolicy } from './policy.ts'
import { replyCheckView } from './shapes.ts'
import { DEFAULT_TEMPLATES, fillTemplate, fitOf } from './templates.ts'
import { unknownPlaceholders } from './placeholders.ts'

const calendar = chinaCalendar
const old: KnownPolicy = {
  id: 'old',
  title: '专利资助办法',
  number: '沪示〔2018〕1号',
  issuer: '示例局',
  date: '2018-01-10',
  state: 'superseded',
  endedOn: '2023-06-30',
  supersededBy: { title: '专利高质量发展措施', number: '沪示〔2023〕6号' },
  url: null,
  link: 'unchecked',
  articles: [],
}
const surroundings: CheckSurroundings = { today: localDate('2026-03-02'), calendar, register: [old] }
const message = {
  subject: '费减备案',
  body: '请问办理费减备案要交哪些材料、去哪里办、多久能办好？',
  messageClass: 'inquiry',
}
const GOOD = `您好！感谢来信。您咨询的是费减备案。

办理费减备案需要提交身份证复印件、收入情况承诺书等材料，在专利业务办理系统网上提交，五个工作日内审核完毕。依据《专利收费减缴办法》（财税〔2016〕78号）第三条。

咨询请联系公共服务处，电话021-23110823。

上海市知识产权局
2026年3月2日`
const check = (reply: string, more = {}) => checkReply(message, { reply, mode: 'full', ...more }, surroundings)
const rulesOf = (reply: string, more = {}) => check(reply, more).findings.map(({ rule }) => rule)

describe('a draft that is checked', () => {
  it('finds nothing pressing in a good reply, and says where each question is answered', () => {
    const { findings, questions, elements } = check(GOOD)
    expect(findings.filter(({ severity }) => severity === 'must')).toEqual([])
    expect(questions.map(({ verdict }) => verdict)).toEqual(['answered'])
    for (const ask of questions[0]?.asks ?? []) expect(ask).toMatchObject({ verdict: 'answered' })
    expect(elements.filter(({ needed, present }) => needed && !present)).toEqual([])
  })

  it('says nothing before anything is written but what the questions are', () => {
    const { findings, questions } = check('  ')
    expect(findings).toEqual([])
    const early = check('', { mode: 'summary', publicReply: '请咨询其他部门。' })
    expect(early.findings.map(({ rule }) => rule)).toEqual(['ask-others'])
    expect(questions[0]?.asks.map(({ kind }) => kind)).toEqual(['which', 'place', 'time'])
  })

  it('misses the second of two questions, and takes a reason for not answering', () => {
    const two = {
      subject: '两件事',
      body: '①竞争对手侵犯外观专利，怎么请求裁决？②我们的医疗器械注册证为什么还没有下来？',
      messageClass: 'inquiry',
    }
    const verdicts = (reply: string) =>
      checkReply(two, { reply, mode: 'full' }, surroundings).questions.map(({ verdict }) => verdict)
    expect(verdicts('一、外观专利侵权，请提交请求书和证据，向保护处请求行政裁决。')).toEqual(['answered', 'missing'])
    expect(
      verdicts(
        '一、外观专利侵权，请提交请求书和证据，请求行政裁决。\n二、医疗器械注册证不属于本局职责，请向药品监督管理局咨询，电话12315。',
      ),
    ).toEqual(['answered', 'declined'])
  })

  it('takes what the writer asks in a supplement, and not what is only told there', () => {
    const asked = (supplements: string[]) =>
      checkReply({ ...message, supplements }, { reply: '', mode: 'full' }, surroundings).questions.map(
        ({ field, text }) => `${field}: ${text}`,
      )
    expect(asked(['我的专利号是12345。'])).toHaveLength(1)
    expect(asked(['专利号如下。', '商标续展去哪里办？'])[1]).toBe('supplement: 商标续展去哪里办？')
  })

  it('wants a figure for how much and a day for when', () => {
    const how = { subject: '滞纳金', body: '请问年费滞纳金要交多少钱？', messageClass: 'inquiry' }
    const verdict = (reply: string) =>
      checkReply(how, { reply, mode: 'full' }, surroundings).questions[0]?.asks[0]?.verdict
    expect(verdict('您好！滞纳金的缴纳由系统计算，请登录系统查看年费滞纳金。')).toBe('missing')
    expect(verdict('您好！每超过一个月，年费滞纳金按全额年费的5%计算。')).toBe('answered')
  })

  it('finds personal data in what the public gets, and eases it in what only the writer gets', () => {
    const reply = `${GOOD}\n请联系张建国，手机13800138000。`
    const phone = (mode: 'full' | 'private') =>
      check(reply, { mode }).findings.find(({ kind, text }) => kind === 'personal' && text.includes('138'))
    expect(phone('full')).toMatchObject({ severity: 'must' })
    expect(phone('private')).toMatchObject({ severity: 'should' })
  })

  it('looks at the public texts of a redacted and of a summary release', () => {
    for (const mode of ['redacted', 'summary'] as const) {
      const { findings } = check(GOOD, {
        mode,
        publicReply: '请咨询其他部门。{department}',
        publicQuestion: '手机13800138000',
      })
      expect(findings.map(({ field, rule }) => `${field} ${rule}`)).toEqual(
        expect.arrayContaining(['publicReply ask-others', 'publicReply left-open', 'publicQuestion mobile-11']),
      )
    }
  })

  it('says by which policy a cited one was superseded, and since when', () => {
    const finding = check('依据《专利资助办法》可以申请。').findings.find(({ kind }) => kind === 'policy')
    expect(finding?.said.zh).toBe('《专利资助办法》自2023-06-30起已被《专利高质量发展措施》（沪示〔2023〕6号）取代。')
  })

  it('wants other elements of a reply that thanks than of one that informs', () => {
    const of = (messageClass: string) =>
      checkReply({ ...message, body: '感谢窗口的同志', messageClass }, { reply: '好', mode: 'full' }, surroundings)
        .elements.filter(({ needed }) => needed)
        .map(({ element }) => element)
    expect(of('thanks')).toEqual(['address', 'thanks', 'organ', 'date'])
    expect(of('inquiry')).toContain('basis')
  })

  it('does not let a placeholder out', () => {
    expect(rulesOf(`${GOOD}{phone}`)).toContain('left-open')
    expect(rulesOf(GOOD)).not.toContain('left-open')
  })

  it('never throws, and its places lie inside the field they name', () => {
    const piece = fc.constantFrom(
      '请问',
      '怎么办？',
      '①',
      '②',
      '1.',
      '2、',
      '《专利资助办法》',
      '（沪示〔2018〕1号）',
      '第三条',
      '我局将',
      '本月底前',
      '99个工作日内',
      '更新',
      '请咨询其他部门。',
      '\n',
      '，',
      '。',
      '13800138000',
      '{date}',
      '𠮷',
      'when',
      ' and ',
      '以及',
      '31月99日前',
      '另外',
      '\u0000',
      'a'.repeat(50),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...RELEASE_MODES), (subject, body, reply, mode) => {
        const draft = { reply, mode, publicSubject: subject, publicQuestion: body, publicReply: reply }
        const done = checkReply(
          { subject, body, supplements: [body, subject], messageClass: null },
          draft,
          surroundings,
        )
        for (const { field, start, end, text } of done.findings) expect(draft[field].slice(start, end)).toBe(text)
        for (const { field, start, end, text, asks } of done.questions) {
          const source = { subject, body, supplement: `${body}\n${subject}` }[field]
          expect(source.slice(start, end)).toBe(text)
          for (const { passage } of asks)
            if (passage) expect(reply.slice(passage.start, passage.end)).toBe(passage.text)
        }
        for (const { start, end, text } of done.promises) expect(reply.slice(start, end)).toBe(text)
        expect(() => replyCheckView.parse(replyCheckOf(done, 'zh'))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('takes a long text in time', () => {
    const long = '我局将于本月底前依据《专利资助办法》（沪示〔2018〕1号）第三条更新网站，请咨询其他部门。'
      .repeat(400)
      .slice(0, 20_000)
    const took = [1, 2, 3].map(() => {
      const began = Date.now()
      check(long)
      return Date.now() - began
    })
    // The quickest counts: a machine that does much else takes its time.
    expect(Math.min(...took)).toBeLessThan(1500)
  })
})

describe('templates', () => {
  const values = { subject: '费减', department: '公共服务处', phone: '12330', organ: '示例局', date: '2026-03-02' }

  it('are filled in, and what is not known stays to be seen', () => {
    expect(fillTemplate('{subject}，{department}{phone}。{organ}{date}', values, 'zh')).toEqual({
      text: '费减，公共服务处12330。示例局2026年3月2日',
      unfilled: [],
    })
    expect(fillTemplate('{receivedOn} {other}', values, 'en')).toEqual({
      text: '{receivedOn} {other}',
      unfilled: ['receivedOn'],
    })
  })

  it('that a bureau begins with know no other placeholder, and each holds what its class needs or says where it goes', () => {
    for (const { text, name } of DEFAULT_TEMPLATES) {
      expect(unknownPlaceholders(text), name).toEqual([])
      expect(rulesOf(fillTemplate(text, values, 'zh').text).includes('left-open') || name === '感谢答复').toBe(true)
    }
  })

  it('are offered for their class and board', () => {
    const thanks = { classes: ['thanks' as const], board: null }
    expect(fitOf(thanks, { messageClass: 'inquiry', board: 'b' })).toBeNull()
    expect(fitOf(thanks, { messageClass: 'thanks', board: 'b' })).toBe(1)
    expect(fitOf({ classes: [], board: 'c' }, { messageClass: 'thanks', board: 'b' })).toBeNull()
  })
})

describe('alikeness', () => {
  it('ranks the same question in other words above another one', () => {
    const [same = 0, other = 0, copy = 0] = alikeness({ subject: '周末开门吗', body: '请问星期六服务窗口开门吗？' }, [
      { subject: '窗口时间', body: '礼拜六窗口上班吗？' },
      { subject: '专利贷款', body: '拿专利向银行贷款怎么办？' },
      { subject: '周末开门吗', body: '请问星期六服务窗口开门吗？' },
    ])
    expect(same).toBeGreaterThan(other)
    expect(copy).toBeCloseTo(1)
    expect(alikeness({ subject: '', body: '' }, [{ subject: '', body: '' }])).toEqual([0])
  })
})
