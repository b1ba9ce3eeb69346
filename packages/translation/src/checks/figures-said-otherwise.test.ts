import { expect, test } from 'vitest'
import { BASE_TERMS, termIndex } from '../terms/index.ts'
import { checkPair } from './index.ts'

const index = termIndex(BASE_TERMS)
const told = (zh: string, en: string) =>
  checkPair(zh, en, index, { timesAsDates: true }).map(({ type, zh: { start, end }, en: other }) => [
    type,
    zh.slice(start, end),
    en.slice(other.start, other.end),
  ])

test.each([
  ['会议于下午两点半召开。', 'The meeting is at half past two in the afternoon.'],
  ['凌晨0时至6时系统维护。', 'The system is under maintenance from midnight to 6 a.m.'],
  ['截止时间为2024年12月31日24时。', 'The deadline is midnight on 31 December 2024.'],
  ['提供7×24小时在线咨询。', 'Advice is given online round the clock (24/7).'],
  ['提供7×24小时在线咨询。', 'Advice is given online 24 hours a day, seven days a week.'],
  ['通过率为九成五，满意率为三成半。', 'The pass rate was 95%, and 35% were satisfied.'],
  ['20世纪90年代以来不断完善。', 'It has been improved since the 1990s.'],
  ['专利号ZL 2019 1 0345678.9。', 'Patent No. ZL201910345678.9.'],
  ['每件专利保额50万元。', 'Each patent is insured for half a million yuan.'],
  ['4·26世界知识产权日', 'World Intellectual Property Day (26 April)'],
  ['市、区按1:1比例出资。', 'It is funded by the city and the district yuan for yuan.'],
  ['十年来，总量增长7.2倍。', 'Over the past decade it has grown 7.2 times.'],
  ['标准GB/T 29490—2023。', 'Standard GB/T 29490-2023.'],
  ['“十四五”期间持续增长。', 'It kept growing in the 14th Five-Year Plan period.'],
  ['编制第十五个五年规划。', 'The 15th Five-Year Plan is drawn up.'],
])('the same figure said in another way: %s', (zh, en) => {
  expect(told(zh, en)).toEqual([])
})

test.each([
  ['地址：宛平南路75号。', 'Address: No. 57 South Wanping Road.', [['number', '75', 'No. 57']]],
  ['20世纪90年代以来不断完善。', 'It has been improved since the 1980s.', [['date', '20世纪90年代', '1980s']]],
  ['市、区两级按1:1比例出资。', 'The city and the districts fund it at a ratio of 2:1.', [['number', '1:1', '2:1']]],
  ['通过率为九成五。', 'The pass rate was 85%.', [['number', '九成五', '85%']]],
  [
    '第十二条 专利权人应当备案。',
    'Article 21 A patentee shall file a record.',
    [['reference', '第十二条', 'Article 21']],
  ],
  [
    '“十四五”期间持续增长。',
    'It kept growing in the 13th Five-Year Plan period.',
    ['number', 'date'].map((type) => [type, '“十四五”', '13th Five-Year Plan']),
  ],
  ['（三）证据材料清单', '（三）证据材料清单', [['untranslated', '（三）证据材料清单', '（三）证据材料清单']]],
])('a figure that differs, with its place: %s', (zh, en, expected) => {
  expect(told(zh, en)).toEqual(expected)
})

test('of a term said twice the wrong one has the place; two names for one thing are told, a shorter or turned one is not', () => {
  const zh = '行政机关应当主动公开信息。主动公开的信息应当准确。'
  const [only] = checkPair(
    zh,
    'Administrative organs make proactive disclosure of information. Information voluntarily disclosed shall be accurate.',
    index,
  )
  expect(only?.zh.start).toBe(zh.lastIndexOf('主动公开'))
  const ruling = '可以请求行政裁决。行政裁决应当公开。'
  expect(told(ruling, 'An administrative ruling may be requested. The administrative adjudication is public.')).toEqual(
    [['term', '行政裁决', 'administrative adjudication']],
  )
  expect(told(ruling, 'An administrative ruling may be requested. Administrative rulings are public.')).toEqual([])
  expect(
    told(zh, 'Administrative organs disclose information proactively. Proactive disclosure shall be accurate.'),
  ).toEqual([])
})
