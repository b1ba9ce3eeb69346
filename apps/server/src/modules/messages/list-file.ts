import { stringify } from 'csv-stringify/sync'
import type { GivenFile, Lang } from '@gongkai/contract-kit'
import { safeCell } from '@gongkai/department-registry'
import { CLASS_WORDS } from '@gongkai/messages/desk-words'
import { EXPORT_MOST } from '@gongkai/messages/inbox'
import { localDateOf } from '@gongkai/work-calendar'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { listBoards } from './boards.ts'
import { listForDesk, type DeskQuery } from './desk-list.ts'
import { dayOf } from './desk-request.ts'
import { deskItemOf } from './desk-item.ts'
import { messageOf } from './message-row.ts'

const HEADS = {
  zh: [
    '回执编号',
    '收到日期',
    '来源',
    '留言板',
    '类别',
    '状态',
    '承办部门',
    '答复期限',
    '暂定',
    '时限情况',
    '同意公开',
  ],
  en: [
    'Receipt',
    'Received',
    'Source',
    'Board',
    'Class',
    'State',
    'Handled by',
    'Due',
    'Provisional',
    'Limit',
    'May publish',
  ],
} as const
const SOURCES = { site: { zh: '本站', en: 'This site' }, forwarded: { zh: '转办', en: 'Forwarded' } } as const
const YES = { zh: '是', en: 'yes' } as const
const NO = { zh: '否', en: 'no' } as const
const CUT = {
  zh: (most: number) => `只列出前${most}件，请缩小范围后再导出。`,
  en: (most: number) => `Only the first ${most} are listed; narrow the list to export the rest.`,
} as const
const PAGE = 500

/**
 * A list of the desk as CSV, in its order: where each message stands and when it is due. Neither the subject nor the text goes in, which may
 * hold anything that its writer wrote, nor who wrote it: a file leaves the platform's protection.
 */
export async function listFile(
  surroundings: Surroundings,
  session: StaffSession,
  query: Omit<DeskQuery, 'size' | 'after'> | null,
  lang: Lang,
): Promise<GivenFile> {
  const { db } = surroundings
  const boards = new Map((await listBoards(db)).map(({ id, title, titleEn }) => [id, lang === 'zh' ? title : titleEn]))
  const yes = (is: boolean) => (is ? YES[lang] : NO[lang])
  const lines: string[][] = [[...HEADS[lang]]]
  let after: DeskQuery['after']
  let more = query !== null
  while (query && more && lines.length <= EXPORT_MOST) {
    const page = await listForDesk(db, session, { ...query, after, size: PAGE }, dayOf(surroundings))
    for (const row of page.rows) {
      const item = deskItemOf(surroundings, messageOf(row), row, lang)
      lines.push([
        item.receipt,
        item.receivedOn,
        SOURCES[item.source][lang],
        boards.get(item.board) ?? item.board,
        item.class ? CLASS_WORDS[item.class][lang] : '',
        item.stateName,
        item.leadNames.join('、'),
        item.limit.light === 'none' ? '' : item.limit.due,
        yes(item.limit.provisional),
        item.limit.text,
        yes(item.mayPublish),
      ])
    }
    after = page.next ?? undefined
    more = page.next !== null
  }
  const shown = lines.slice(0, EXPORT_MOST + 1).map((line) => line.map(safeCell))
  if (more || lines.length > shown.length) shown.push([CUT[lang](EXPORT_MOST)])
  const text = stringify(shown, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  const day = localDateOf(surroundings.clock.now())
  const name = lang === 'zh' ? `留言清单${day}.csv` : `messages-${day}.csv`
  return { name, type: 'text/csv; charset=utf-8', bytes: Buffer.from(text, 'utf8') }
}
