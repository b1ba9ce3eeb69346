import { expect, test } from 'vitest'
import { BASE_TERMS, termIndex } from '../terms/index.ts'
import { checkPair } from './index.ts'

const index = termIndex(BASE_TERMS)
const told = (zh: string, en: string) =>
  checkPair(zh, en, index).map(({ type, zh: { start, end }, en: other }) => [
    type,
    zh.slice(start, end),
    en.slice(other.start, other.end),
  ])

test.each([
  [
    '违反前条规定的，责令改正。',
    'Where the following article is violated, correction is ordered.',
    '前条',
    'following article',
  ],
  ['参照前款规定处理。', 'It is handled with reference to the preceding Article.', '前款', 'preceding Article'],
  ['依照前两款的规定处理。', 'It follows the preceding three paragraphs.', '前两款', 'preceding three paragraphs'],
])('a provision named by its place: %s', (zh, en, ...places) => {
  expect(told(zh, en)).toEqual([['reference', ...places]])
})

test.each([
  ['违反前条规定的，责令改正。', 'A breach of the above provision is put right by order.'],
  ['违反前款规定的，应当提交下列材料：', 'Who breaks the preceding paragraph files the following items:'],
  ['前两款规定的期限可以合并计算。', 'The periods in the preceding two paragraphs may be counted together.'],
  ['前三款的规定适用于外国人。', 'The foregoing paragraphs apply to foreigners.'],
  ['依照前款规定，此前已经受理的除外。', 'This applies as said, except for what was accepted before.'],
])('what says the same by another word is left alone: %s', (zh, en) => {
  expect(told(zh, en)).toEqual([])
})
