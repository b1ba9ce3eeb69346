import { expect, it } from 'vitest'
import type { Participants } from '../values.ts'
import type { Answers } from './answering.ts'
import type { Questionnaire } from './definition.ts'
import { tally, type AnswerRow } from './tally.ts'
import { questionnaireOf } from './testing.ts'

const first = questionnaireOf()
const row = (version: number, answers: Answers, participants: Participants | null = null): AnswerRow => ({
  version,
  answers,
  participants,
})
const asked = (version: number, definition: Questionnaire) => ({
  version,
  publishedOn: `2026-08-0${version}`,
  definition,
})
const count = (answers: number, of: (at: number) => AnswerRow) => Array.from({ length: answers }, (_, at) => of(at))

it('counts options over those who answered, and who was asked apart from who answered', () => {
  const rows = [
    row(1, { 'came-by': 'site', topics: ['patents', 'marks'], overall: 5, parts: { talk: 'good', place: 'poor' } }),
    row(1, { 'came-by': 'other', topics: ['patents'], overall: 2 }),
    row(1, { 'came-by': 'friend' }),
  ]
  const texts = [{ question: 'other-way', version: 1, state: 'unread' as const, count: 1 }]
  const { answers, questions } = tally([asked(1, first)], rows, texts, 'zh')
  expect(answers).toBe(3)
  const of = (id: string) => questions.find(({ question }) => question.id === id)
  expect(of('came-by')?.lines.map(({ count: counted }) => counted)).toEqual([1, 1, 1])
  expect([
    of('topics')?.asked,
    of('topics')?.answered,
    of('topics')?.lines.map(({ count: counted }) => counted),
  ]).toEqual([3, 2, [2, 1, 0]])
  expect([of('overall')?.mean, of('overall')?.lines.map(({ count: counted }) => counted)]).toEqual([
    3.5,
    [0, 1, 0, 0, 1],
  ])
  expect(
    of('parts')?.rows.map(({ answered, lines }) => [answered, lines.map(({ count: counted }) => counted)]),
  ).toEqual([
    [1, [1, 0]],
    [1, [0, 1]],
  ])
  expect([of('other-way')?.asked, of('other-way')?.answered, of('other-way')?.texts.unread]).toEqual([1, 1, 1])
})

it('joins a question over versions where its words and options did not change, and only there', () => {
  const [section] = first.sections
  if (!section) throw new Error('there is a section')
  const reworded = section.questions.map((question) =>
    question.id === 'overall'
      ? { ...question, label: '总体满意吗？' }
      : { ...question, required: false, hint: '新的提示' },
  )
  const second = { ...first, sections: [{ ...section, questions: reworded }] }
  const rows = [row(1, { 'came-by': 'site', overall: 1 }), row(2, { 'came-by': 'site', overall: 5 })]
  const { questions, versions } = tally([asked(1, first), asked(2, second)], rows, [], 'zh')
  expect(versions.map(({ version, answers }) => [version, answers])).toEqual([
    [1, 1],
    [2, 1],
  ])
  const of = (id: string) =>
    questions.filter(({ question }) => question.id === id).map(({ versions: which, answered }) => [which, answered])
  expect(of('came-by')).toEqual([[[1, 2], 2]])
  expect(of('overall')).toEqual([
    [[2], 1],
    [[1], 1],
  ])
})

it('tells kinds of participants only where they are many, and never an only student', () => {
  const rows = [
    ...count(9, () => row(1, { 'came-by': 'site' }, 'firm')),
    ...count(8, () => row(1, { 'came-by': 'site' }, 'resident')),
    row(1, { 'came-by': 'friend' }, 'student'),
  ]
  const { byKind, questions } = tally([asked(1, first)], rows, [], 'zh')
  expect(byKind).toEqual([
    { participants: 'firm', count: 9 },
    { participants: 'resident', count: null },
    { participants: 'student', count: null },
  ])
  const cells = questions.flatMap(({ lines }) => lines.flatMap(({ byKind: line }) => line ?? []))
  expect(cells.filter(({ participants, count: told }) => participants === 'student' && told !== null)).toEqual([])
})
