import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_PLATFORMS, readPlatforms, type ForwardingPlatform } from './platform.ts'
import { columnLetter } from './sheet-columns.ts'
import { readSheet, UNNAMED } from './sheet-rows.ts'

const GOV: ForwardingPlatform = { id: 'gov-cn', zh: '中国政府网', en: 'gov.cn', columns: {} }
const HEAD = ['编号', '转办单号', '留言时间', '转办时间', '办结期限', '标题', '内容', '留言人', '联系方式', '是否公开']
const ROW = [
  'ZW2026-0001',
  '沪转〔2026〕12号',
  '2026-02-27 21:03',
  '2026年3月2日',
  '2026/3/13',
  '专利年费怎样减缓',
  '我公司是小微企业，\n想了解减缓的比例。',
  '李明',
  '手机：13800000102，liming@example.com',
  '是',
]
const changed = (field: string, value: string) => ROW.map((cell, index) => (HEAD[index] === field ? value : cell))
const read = (...rows: string[][]) => {
  const sheet = readSheet([HEAD, ...rows], GOV)
  if ('missing' in sheet) throw new Error(sheet.column)
  return sheet
}

describe('a transfer sheet', () => {
  it('gives its rows as messages, with the day of the sheet for the outer limit', () => {
    const { messages, faults, rows } = read(ROW)
    expect([faults, rows]).toEqual([[], 1])
    expect(messages).toMatchObject([
      {
        row: 2,
        outerId: 'ZW2026-0001',
        transferNo: '沪转〔2026〕12号',
        receivedOn: '2026-02-27',
        transferredOn: '2026-03-02',
        dueOn: '2026-03-13',
        subject: '专利年费怎样减缓',
        body: '我公司是小微企业，\n想了解减缓的比例。',
        name: '李明',
        contact: { phone: '13800000102', email: 'liming@example.com' },
        mayPublish: true,
      },
    ])
  })

  it.each([
    ['编号', '', '编号', 'A', 'no-outer-id'],
    ['编号', '9'.repeat(81), '编号', 'A', 'outer-id-too-long'],
    ['内容', '  \n ', '内容', 'G', 'no-body'],
    ['内容', '字'.repeat(5001), '内容', 'G', 'body-too-long'],
    ['标题', '字'.repeat(101), '标题', 'F', 'subject-too-long'],
    ['留言人', '字'.repeat(51), '留言人', 'H', 'name-too-long'],
    ['联系方式', '1'.repeat(40), '联系方式', 'I', 'contact-too-long'],
    ['办结期限', '五个工作日', '办结期限', 'E', 'bad-day'],
    ['办结期限', '2026-02-30', '办结期限', 'E', 'bad-day'],
    ['留言时间', '上周五', '留言时间', 'C', 'bad-day'],
    ['办结期限', '2026-03-01', '办结期限', 'E', 'due-before-transfer'],
    ['是否公开', '看情况', '是否公开', 'J', 'bad-choice'],
  ])('with %s %j: that row stays out, told with column %s (%s) and %s', (field, value, column, letter, code) => {
    const other = changed('编号', 'ZW-other')
    const { messages, faults } = read(changed(field, value), other)
    expect(messages).toMatchObject([{ outerId: 'ZW-other', row: 3 }])
    expect(faults).toMatchObject([{ row: 2, column, letter, code }])
  })

  it('takes 497 of 500 rows and lists the three others', () => {
    const rows = Array.from({ length: 500 }, (_, index) => changed('编号', `ZW-${index}`))
    rows[10] = changed('编号', '')
    rows[200] = changed('办结期限', '尽快')
    rows[499] = changed('编号', 'ZW-3')
    const { messages, faults } = read(...rows)
    expect(messages).toHaveLength(497)
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [12, 'no-outer-id'],
      [202, 'bad-day'],
      [501, 'twice-in-sheet'],
    ])
  })

  it('has its head below a title, in any order, under names written otherwise', () => {
    const sheet = readSheet(
      [
        ['2026年3月转办留言一览表', '', ''],
        ['留言 内容：', '留言编号（必填）', '备注', '截止日期'],
        ['想问商标转让的材料有哪些，需要到窗口办吗，能不能在网上提交', 'A1', '加急', '2026-03-20'],
        ['', '', '', ''],
      ],
      GOV,
    )
    expect(sheet).toMatchObject({
      head: { at: 1 },
      rows: 1,
      messages: [
        {
          row: 3,
          outerId: 'A1',
          dueOn: '2026-03-20',
          subject: '想问商标转让的材料有哪些，需要到窗口办吗，能不能在网上提交',
          name: UNNAMED,
          mayPublish: false,
        },
      ],
    })
  })

  it('without a needed column is not read, and the column is named', () => {
    expect(
      readSheet(
        [
          ['编号', '标题'],
          ['A1', '题'],
        ],
        GOV,
      ),
    ).toEqual({ missing: 'body', column: '内容' })
    expect(readSheet([], GOV)).toEqual({ missing: 'outerId', column: '编号' })
  })

  it('of a body that calls its columns otherwise is read by what the configuration says', () => {
    const configured = [
      { id: 'city-hotline', zh: '市民热线', en: 'The city’s hotline', columns: { outerId: ['工单'], body: ['诉求'] } },
    ]
    const platform = readPlatforms(configured)?.find(({ id }) => id === 'city-hotline')
    expect(
      platform &&
        readSheet(
          [
            ['工单', '诉求'],
            ['1', '问'],
          ],
          platform,
        ),
    ).toMatchObject({ messages: [{ outerId: '1' }] })
    expect(readPlatforms(undefined)).toBe(KNOWN_PLATFORMS)
    expect(readPlatforms([{ id: 'X Y', zh: 'a', en: 'b' }])).toBeNull()
  })

  it('of any texts never fails; every row is a message or a fault', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...ROW, ...HEAD))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const sheet = readSheet([HEAD, ...rows], GOV)
        if ('missing' in sheet) return
        expect(sheet.messages.length + sheet.faults.length).toBe(sheet.rows)
        expect(new Set(sheet.messages.map(({ outerId }) => outerId)).size).toBe(sheet.messages.length)
      }),
    )
  })

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (index, letter) => expect(columnLetter(index)).toBe(letter))
})
