import type { GivenFile, Lang } from '@gongkai/contract-kit'
import type { SeatsView } from '@gongkai/events/registration'
import { PARTICIPANTS_WORDS, PARTY_WORDS } from '@gongkai/events/words'
import writeXlsx from 'write-excel-file/node'

const HEADS = {
  zh: [
    '编号',
    '姓名',
    '联系方式',
    '单位',
    '参加者',
    '方式',
    '人数',
    '状态',
    '候补位次',
    '被越过次数',
    '报名时间',
    '原因',
    '未递补原因',
  ],
  en: [
    'Number',
    'Name',
    'Contact',
    'Organisation',
    'Participants',
    'Party',
    'People',
    'State',
    'Position',
    'Passed over',
    'Signed up',
    'Reason',
    'Why not moved up',
  ],
} as const
const WIDTHS = [12, 10, 18, 24, 14, 12, 8, 16, 10, 12, 22, 50, 60]
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const text = (value: string) => ({ value, type: String, format: '@' })
const number = (value: number | null) => (value === null ? text('') : { value, type: Number })

/** The seats as a workbook: names and contacts masked, as a file leaves the platform's protection. Its name says nothing of anybody. */
export async function seatsFile({ rows }: SeatsView, lang: Lang): Promise<GivenFile> {
  const lines = rows.map((row) => [
    text(row.number),
    text(row.name),
    text(row.contact),
    text(row.organisation ?? ''),
    text(PARTICIPANTS_WORDS[row.participants][lang]),
    text(PARTY_WORDS[row.party.kind][lang]),
    number(row.party.size),
    text(row.stateText),
    number(row.position),
    number(row.passedOver),
    text(row.enteredAt.slice(0, 16).replace('T', ' ')),
    text(row.reason.text),
    text(row.notPromoted?.text ?? ''),
  ])
  const bytes = await writeXlsx([
    {
      sheet: lang === 'zh' ? '名额' : 'Seats',
      stickyRowsCount: 1,
      columns: WIDTHS.map((width) => ({ width })),
      data: [HEADS[lang].map((value) => ({ ...text(value), fontWeight: 'bold' as const })), ...lines],
    },
  ]).toBuffer()
  return { name: lang === 'zh' ? '报名名单.xlsx' : 'seats.xlsx', type: XLSX, bytes }
}
