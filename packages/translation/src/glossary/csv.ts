import { plainCell, safeCell } from '@gongkai/department-registry'
import { readCsv, writeCsv } from './csv-cells.ts'
import type { FileFault, FileTerm, ReadTerm } from './file-term.ts'

/** The columns of the table, with the key that a file is read by. */
const COLUMNS = {
  id: '编号',
  zh: '中文',
  zhAlso: '其他中文形式（每行一个）',
  en: '英文',
  inflections: '不规则变化（每行一个）',
  alternatives: '其他可用译法（每行一个）',
  forbidden: '禁用译法 :: 原因 :: why（每行一个）',
  names: '名称 :: 自 :: 至（每行一个）',
  definitionZh: '中文释义',
  definitionEn: '英文释义',
  source: '出处',
  domain: '领域',
  status: '状态',
  replacedBy: '改用',
} as const
type Column = keyof typeof COLUMNS
const KEYS = Object.keys(COLUMNS) as Column[]
const NEEDED = ['id', 'zh', 'en', 'source', 'domain'] as const satisfies readonly Column[]

const headOf = (key: Column): string => `${COLUMNS[key]} (${key})`

/** A part of a line in a cell: a line feed, a colon beside a colon and a backslash are written so that they come back. */
const partOf = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('::', ':\\:')
const readPart = (text: string): string =>
  text.replace(/\\([\\n:])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim()
const linesIn = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
const lineOf = (parts: readonly string[]): string => parts.map(partOf).join(' :: ')
const partsOf = (text: string): string[] => text.split(/\s::(?:\s|$)/).map(readPart)

function rowOf({ id, entry, retired, replacedBy }: FileTerm): Record<Column, string> {
  return {
    id,
    zh: entry.zh,
    zhAlso: entry.zhAlso.map(partOf).join('\n'),
    en: entry.en,
    inflections: entry.inflections.map(partOf).join('\n'),
    alternatives: entry.alternatives.map(partOf).join('\n'),
    forbidden: entry.forbidden.map(({ form, why }) => lineOf([form, why.zh, why.en])).join('\n'),
    names: entry.names.map(({ en, from, to }) => lineOf([en, from ?? '', to ?? ''])).join('\n'),
    definitionZh: entry.definition.zh,
    definitionEn: entry.definition.en,
    source: entry.source,
    domain: entry.domain,
    status: retired ? 'retired' : 'approved',
    replacedBy: replacedBy ?? '',
  }
}

/** Entries as a table that a spreadsheet opens. A cell that would be taken for a formula is made harmless and comes back as it was. */
export function writeTermTable(terms: readonly FileTerm[]): string {
  const rows = terms.map((term) => {
    const row = rowOf(term)
    return KEYS.map((key) => safeCell(row[key]))
  })
  return writeCsv([KEYS.map(headOf), ...rows])
}

/** Reads such a table. Columns are known by the key in brackets, or by the key alone, in any order. */
export function readTermTable(text: string): readonly ReadTerm[] | FileFault {
  const rows = readCsv(text)
  if ('notClosed' in rows) return { line: rows.notClosed, reason: 'not-closed', detail: '' }
  const [head, ...body] = rows
  const titles = (head?.cells ?? []).map((cell) => cell.trim())
  const placeOf = new Map(
    KEYS.map((key) => [key, titles.findIndex((title) => title === key || title.endsWith(`(${key})`))]),
  )
  const missing = NEEDED.filter((key) => (placeOf.get(key) ?? -1) < 0)
  if (missing.length > 0) return { line: head?.line ?? 1, reason: 'no-columns', detail: missing.join(', ') }
  return body.map(({ line, cells }) => {
    const cell = (key: Column): string => plainCell(cells[placeOf.get(key) ?? -1] ?? '')
    const forms = (key: Column): string[] => linesIn(cell(key)).map(readPart)
    return {
      line,
      id: cell('id').trim(),
      entry: {
        zh: cell('zh'),
        zhAlso: forms('zhAlso'),
        en: cell('en'),
        inflections: forms('inflections'),
        alternatives: forms('alternatives'),
        forbidden: linesIn(cell('forbidden')).map((one) => {
          const [form = '', zh = '', en = ''] = partsOf(one)
          return { form, why: { zh, en } }
        }),
        names: linesIn(cell('names')).map((one) => {
          const [en = '', from = '', to = ''] = partsOf(one)
          return { en, from: from || null, to: to || null }
        }),
        definition: { zh: cell('definitionZh'), en: cell('definitionEn') },
        source: cell('source'),
        domain: cell('domain').trim(),
      },
      retired: cell('status').trim() === 'retired',
      replacedBy: cell('replacedBy').trim() || null,
    }
  })
}
