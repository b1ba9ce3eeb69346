import type { Lang } from '@gongkai/contract-kit'
import * as z from 'zod'
import { ERASED_PARTS, IDENTITY_KINDS } from './values.ts'
import { ERASED_PART_WORDS, IDENTITY_WORDS } from './words.ts'

const count = z.number().int().min(0)

/** One column that was emptied, or rows that went: never what stood there. */
export const erasedLine = z.object({ part: z.enum(ERASED_PARTS), what: z.string(), rows: count })

/** How a search of the whole database went: how many values were looked for, where, and where any was still found. */
export const searchedLine = z.object({
  values: z.array(z.object({ kind: z.enum(IDENTITY_KINDS), values: count })),
  tables: count,
  columns: count,
  /** Log files that were searched too, by number of lines. */
  logLines: count,
  found: z.array(z.object({ where: z.string(), kind: z.enum(IDENTITY_KINDS), rows: count })),
})

/** What proves one erasure: counts and places, and no personal data at all. `sha256` of everything else, as canonical JSON. */
export const erasureProof = z.object({
  id: z.string(),
  series: z.string(),
  seriesTitle: z.string(),
  at: z.string(),
  activities: z.array(z.string()),
  entries: count,
  erased: z.array(erasedLine),
  searched: searchedLine,
})
export type ErasureProof = z.output<typeof erasureProof>
export type ErasedLine = z.output<typeof erasedLine>
export type Searched = z.output<typeof searchedLine>

/** Whether nothing that belongs to one person only was found again. A name may be somebody else's, so it is shown and decides nothing. */
export function isClean({ found }: Searched): boolean {
  return found.every(({ kind }) => kind === 'name' || kind === 'organisation')
}

/** The proof as a file for people: what was erased, by table and count, and what the search found. */
export function proofText(
  { id, series, seriesTitle, at, activities, entries, erased, searched }: ErasureProof,
  lang: Lang,
): string {
  const zh = lang === 'zh'
  const looked = searched.values
    .map(({ kind, values }) => `${IDENTITY_WORDS[kind][lang]} ${values}`)
    .join(zh ? '、' : ', ')
  const lines = [
    zh ? '个人信息删除证明' : 'Proof of erasure of personal data',
    '',
    `${zh ? '编号' : 'Number'}: ${id}`,
    `${zh ? '系列' : 'Series'}: ${seriesTitle} (${series})`,
    `${zh ? '时间' : 'Time'}: ${at}`,
    zh ? `活动 ${activities.length} 场，报名 ${entries} 件` : `${activities.length} activities, ${entries} entries`,
    '',
    zh ? '删除了什么（表.列：行数）' : 'What was erased (table.column: rows)',
    ...erased.map(({ part, what, rows }) => `  ${ERASED_PART_WORDS[part][lang]} ${what}: ${rows}`),
    '',
    zh ? '删除后的全库检索' : 'Search of the whole database afterwards',
    zh
      ? `  检索了${searched.tables}张表的${searched.columns}列；查找：${looked || '无'}`
      : `  ${searched.columns} columns of ${searched.tables} tables; looked for: ${looked || 'nothing'}`,
    ...(searched.logLines > 0 ? [zh ? `  日志 ${searched.logLines} 行` : `  ${searched.logLines} lines of logs`] : []),
    ...(searched.found.length === 0
      ? [zh ? '  没有找到。' : '  Nothing was found.']
      : searched.found.map(({ where, kind, rows }) => `  ${where}: ${IDENTITY_WORDS[kind][lang]} ${rows}`)),
    '',
    ...activities.map((activity) => `  ${activity}`),
  ]
  return `${lines.join('\n')}\n`
}
