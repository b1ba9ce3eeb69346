import { createRegistry } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIPA_EXAMPLES, SIPA_ORGANS, SIPA_STORIES } from './bureaus/index.ts'
import { CLASS_RULES } from './class-rules.data.ts'
import { dutyReasons, learnedReasons, wordsAt } from './explain.ts'
import { triageGold } from './gold.ts'
import { keptModel, modelOfKept } from './kept-model.ts'
import { scoreRoutes } from './route-score.ts'
import { suggest } from './suggest.ts'
import { trainTriage, type TriageSource } from './triage-model.ts'
import { trainingStories, trainingTexts } from './training-text.ts'

const source: TriageSource = {
  registry: createRegistry(sipaRegistryData),
  onDate: '2026-03-02',
  bureau: { examples: SIPA_EXAMPLES, stories: SIPA_STORIES, organs: SIPA_ORGANS },
  rules: CLASS_RULES,
}
const model = trainTriage(source)
const of = (subject: string, body: string) => {
  const { classes, outcomes } = suggest(model, { subject, body })
  return [classes[0]?.id, outcomes[0]?.id]
}

describe('what a message is and whose', () => {
  it('is right on our own gold as often as the README says, a little leeway left', () => {
    const score = scoreRoutes(
      triageGold().map((expected) => {
        const { classes, outcomes } = suggest(model, expected)
        return { expected, routed: { class: classes[0]?.id ?? 'inquiry', lead: outcomes.map(({ id }) => id) } }
      }),
    )
    expect(score.messages).toBeGreaterThanOrEqual(199)
    expect(score.first / score.messages).toBeGreaterThan(0.95)
    expect(score.firstTwo / score.messages).toBeGreaterThan(0.96)
    expect(score.class / score.messages).toBeGreaterThan(0.94)
  })

  it('trains on nothing that it is measured with', () => {
    const trained = new Set([...trainingTexts(SIPA_EXAMPLES), ...trainingStories(SIPA_STORIES)].map(({ body }) => body))
    expect(triageGold().filter(({ body }) => body.length > 8 && trained.has(body))).toEqual([])
  })

  it.each([
    ['', '', 'invalid', 'office'],
    ['', '？？？', 'invalid', 'office'],
    ['zzkq', 'wvx qpl', 'invalid', 'office'],
    ['專利費減', '請問專利費用減繳備案要什麼材料？', 'inquiry', 'public-service'],
    ['ＷＩＰＯ', 'How do we contact the ＷＩＰＯ centre?', 'inquiry', 'international'],
  ])('%s %s is %s of %s', (subject, body, known, outcome) => expect(of(subject, body)).toEqual([known, outcome]))

  it('is not misled by near words: a pledge to be registered is the counter’s, a district’s money the district’s', () => {
    expect(of('质押登记', '质押合同签好了，登记去哪个窗口？')[1]).toBe('public-service')
    expect(of('质押贷款', '想用专利质押贷款，找谁？')[1]).toBe('promotion')
    expect(of('区里的补贴', '嘉定区的专利补贴找区里哪个科室？')[1]).toBe('elsewhere')
  })

  it('never throws, sums to one, and says the same twice', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 40 }),
      fc.constant('\uD800专'),
    )
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const once = suggest(model, { subject, body })
        expect(suggest(model, { subject, body })).toEqual(once)
        for (const list of [once.classes, once.outcomes]) {
          expect(list.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5)
        }
        const places = [...once.seen.duties, ...once.seen.organs, ...once.seen.rules].flatMap((one) => one.places)
        for (const { field, start, end, text: word } of wordsAt(once.seen, subject, places))
          expect((field === 'subject' ? subject : body).slice(start, end)).toBe(word)
      }),
      { numRuns: 200 },
    )
  })

  it('gives reasons that stand in the text: duty words first, learned words beside them', () => {
    const message = { subject: '展会', body: '参展时发现对面展位的杯子和我家一模一样，现场找谁处理？' }
    const suggestion = suggest(model, message)
    const duties = dutyReasons(suggestion, message.subject, 'protection')
    expect(duties.map(({ duty }) => duty)).toContain('展会知识产权保护')
    const learned = learnedReasons(model, suggestion, message.subject, 'protection').flatMap(({ words }) => words)
    const told = duties.flatMap(({ words }) => words)
    for (const { start, end, field } of learned)
      expect(told.some((word) => word.field === field && word.start < end && start < word.end)).toBe(false)
  })
})

describe('what the bureau confirms', () => {
  const odd = (n: number) => ({ subject: '', body: `磁悬浮茶壶第${n}只转得飞快，茶叶甩了一地` })
  const learnt = (outcome: string, against = false) =>
    trainTriage({
      ...source,
      history: [1, 2, 3].map((n) => ({ ...odd(n), outcome, class: null, ...(against ? { against } : {}) })),
    })

  it('teaches whose strange matters are, and counts against who gave them back', () => {
    expect(suggest(learnt('planning'), odd(9)).outcomes[0]?.id).toBe('planning')
    const shareOf = (trained: typeof model) =>
      suggest(trained, odd(9)).outcomes.find(({ id }) => id === 'planning')?.share ?? 0
    expect(shareOf(learnt('planning', true))).toBeLessThan(shareOf(model))
  })

  it('is not learned for a department that is gone', () => {
    expect(suggest(learnt('no-such-office'), odd(9)).outcomes.map(({ id }) => id)).not.toContain('no-such-office')
  })

  it('keeps nothing that stands in one message only', () => {
    const names = [...learnt('planning').outcome.weights.keys()]
    expect(names).toContain('茶壶')
    expect(names.some((name) => /\d/.test(name) && !name.includes(':'))).toBe(false)
    const once = trainTriage({ ...source, history: [{ ...odd(1), outcome: 'planning', class: null }] })
    expect([...once.outcome.weights.keys()]).not.toContain('茶壶')
  })

  it('is stored and read again without a change of mind', () => {
    const again = { ...model, outcome: modelOfKept(JSON.parse(JSON.stringify(keptModel(model.outcome)))) }
    for (const message of triageGold())
      expect(suggest(again, message).outcomes[0]?.id).toBe(suggest(model, message).outcomes[0]?.id)
    expect(() => modelOfKept({ outcomes: 1 })).toThrow()
  })
})
