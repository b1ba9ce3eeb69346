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

test.each([
  // A phrase that only opens a list may be the colon of the English.
  [
    '收到申请的时间，按照下列规定确定：（一）当面提交的，以提交之日为收到之日；（二）邮寄的，以签收之日为收到之日。',
    'The date of receipt is: (1) for a request handed in, the day it is handed in; (2) for one sent by post, the day it is signed for.',
  ],
  [
    '符合条件的，予以受理并出具受理通知书；不符合条件的，不予受理并说明理由。',
    'Requests that qualify are accepted, with a notice of acceptance; others are refused with reasons.',
  ],
  [
    '可以在收到通知书后一个月内补交，补交时无需另行缴费。',
    'You may send it within one month of the notice, at no extra charge.',
  ],
])('a short translation of the whole is whole: %s', (zh, en) => {
  expect(missing(zh, en)).toEqual([])
})
