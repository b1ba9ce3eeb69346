import { describe, expect, it } from 'vitest'
import { answerFaults, askedOf, keptAnswers, type Answers } from './answering.ts'
import { questionnaireDefinition } from './definition.ts'
import { questionnaireOf } from './testing.ts'

const asked = questionnaireOf()
const faults = (answers: Answers) => answerFaults(asked, answers).map(({ question, code }) => `${question}: ${code}`)

describe('answers', () => {
  it.each<[string, Answers, string[]]>([
    ['the least there must be', { 'came-by': 'site' }, []],
    ['all of them', { 'came-by': 'site', topics: ['patents', 'marks'], overall: 5, parts: { talk: 'good' } }, []],
    ['nothing', {}, ['came-by: answer-missing']],
    ['an option that is none', { 'came-by': 'radio' }, ['came-by: unknown-option']],
    ['several where one is asked', { 'came-by': ['site'] }, ['came-by: unknown-option']],
    ['too many', { 'came-by': 'site', topics: ['patents', 'marks', 'secrets'] }, ['topics: too-many-chosen']],
    ['the same twice', { 'came-by': 'site', topics: ['patents', 'patents'] }, ['topics: unknown-option']],
    ['a number off the scale', { 'came-by': 'site', overall: 6 }, ['overall: not-on-scale']],
    ['half a number', { 'came-by': 'site', overall: 4.5 }, ['overall: not-on-scale']],
    ['a row that is none', { 'came-by': 'site', parts: { food: 'good' } }, ['parts: unknown-option']],
    ['a condition that is met', { 'came-by': 'other' }, ['other-way: answer-missing']],
    ['too long', { 'came-by': 'other', 'other-way': '长'.repeat(21) }, ['other-way: answer-too-long']],
    ['spaces for words', { 'came-by': 'other', 'other-way': '   ' }, ['other-way: answer-missing']],
    ['a question nobody asked', { 'came-by': 'site', age: '7' }, ['age: unknown-question']],
  ])('%s', (_, answers, expected) => {
    expect(faults(answers)).toEqual(expected)
  })

  it('to questions that were not asked are not kept, nor do they show others', () => {
    const answers = { 'came-by': 'site', 'other-way': '报纸' }
    expect(keptAnswers(asked, answers)).toEqual({ 'came-by': 'site' })
    expect(askedOf(asked, answers).map(({ id }) => id)).not.toContain('other-way')
  })
})

describe('a definition', () => {
  const withQuestions = (...questions: object[]) => ({
    title: '问卷',
    answering: 'open',
    sections: [{ id: 'one', questions }],
  })
  const codes = (given: object) =>
    questionnaireDefinition
      .safeParse(given)
      .error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code))
  const text = { id: 'q', kind: 'text', label: '写' }

  it.each<[string, object, string[]]>([
    ['a question twice', withQuestions(text, text), ['id-twice']],
    ['no question', withQuestions(), ['nothing-asked']],
    [
      'a scale without steps',
      withQuestions({ id: 's', kind: 'scale', label: '几', from: 3, to: 3 }),
      ['scale-without-steps'],
    ],
    [
      'a condition on what comes later',
      withQuestions({ ...text, showIf: { question: 'later', options: ['a'] } }),
      ['shown-after-nothing'],
    ],
    [
      'days in the wrong order',
      { ...withQuestions(text), opensOn: '2026-08-20', closesOn: '2026-08-19' },
      ['closes-before-opening'],
    ],
  ])('is refused for %s', (_, given, expected) => {
    expect(codes(given)).toEqual(expected)
  })
})
