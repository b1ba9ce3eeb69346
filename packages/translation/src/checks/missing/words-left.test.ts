import { expect, test } from 'vitest'
import { BASE_TERMS, termIndex } from '../../terms/index.ts'
import { checkPair } from '../index.ts'

const index = termIndex(BASE_TERMS)
const missing = (zh: string, en: string) =>
  checkPair(zh, en, index).map(({ type, zh: { start, end } }) => [type, zh.slice(start, end)])

test.each([
  // The “public” of 公众 and the “comments” of 提出意见 are not those of the sentence behind.
  [
    '公众可以通过网站、电话或者信函提出意见。意见采纳情况应当向社会公布。',
    'The public may submit comments through the website, by telephone or by letter.',
    '意见采纳情况应当向社会公布',
  ],
  [
    '项目分两期拨付资金。承担单位应当专款专用，并接受审计。项目完成后应当组织验收。',
    'Funds for the project are paid in two instalments. Acceptance shall be organised once the project is completed.',
    '承担单位应当专款专用，并接受审计',
  ],
])('one English word says one Chinese word: %s', (zh, en, part) => {
  expect(missing(zh, en)).toEqual([['missing', part]])
})

test('the last item of a list behind “and” is there', () => {
  const zh = '申请人应当提供：\n1.营业执照复印件；\n2.专利证书；\n3.近两年财务报表。'
  const items = [
    '1. a copy of the business licence;',
    '2. the patent certificate; and',
    '3. financial statements for the last two years.',
  ]
  expect(missing(zh, `The applicant shall provide:\n${items.join('\n')}`)).toEqual([])
})
