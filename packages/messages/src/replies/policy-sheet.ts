import { parseLocalDate } from '@gongkai/work-calendar'
import type { KnownPolicy } from './policy.ts'
import { POLICY_STATES, REPLY_LENGTHS, type PolicyState } from './values.ts'

/** A policy as a list names it (政策引用清单). */
export interface PolicyEntry extends Pick<
  KnownPolicy,
  'title' | 'number' | 'issuer' | 'date' | 'state' | 'endedOn' | 'supersededBy' | 'url'
> {
  readonly articles: readonly { readonly article: string; readonly text: string }[]
}

/** What is wrong in one row: the row as a person counts it (the heading is row 1), the column, the reason. */
export interface PolicyFault {
  readonly row: number
  readonly column: string
  readonly zh: string
  readonly en: string
}

export interface PoliciesRead {
  readonly entries: readonly PolicyEntry[]
  readonly faults: readonly PolicyFault[]
}

/** The columns, and how sheets head them. */
const COLUMNS = {
  title: ['标题', '文件标题', '文件名称', '名称', 'title'],
  number: ['文号', '发文字号', 'number'],
  issuer: ['发文机关', '发布机关', '制定机关', '发文单位', 'issuer'],
  date: ['日期', '成文日期', '发布日期', '印发日期', 'date'],
  state: ['状态', '效力', '有效性', 'state'],
  endedOn: ['失效日期', '废止日期', 'endedon', 'ended'],
  supersededTitle: ['替代文件', '替代文件标题', 'supersededby', 'supersededtitle'],
  supersededNumber: ['替代文号', 'supersedednumber'],
  url: ['链接', '网址', '地址', 'url'],
  articles: ['条款', '正文', '全文', 'articles', 'text'],
} as const
type Column = keyof typeof COLUMNS
const REQUIRED: readonly Column[] = ['title', 'issuer', 'date']

const STATE_WORDS: Readonly<Record<string, PolicyState>> = {
  现行: 'in-force',
  现行有效: 'in-force',
  有效: 'in-force',
  废止: 'withdrawn',
  已废止: 'withdrawn',
  失效: 'withdrawn',
  已失效: 'withdrawn',
  替代: 'superseded',
  被替代: 'superseded',
  已替代: 'superseded',
}

/** A sheet of policies: a heading row with names of columns in either language, one policy a row. Right rows are read, wrong ones told. */
export function readPolicyRows(rows: readonly (readonly string[])[]): PoliciesRead {
  const heading = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase().replace(/\s/g, ''))
  const at = new Map<Column, number>()
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const index = heading.findIndex((cell) => names.includes(cell))
    if (index >= 0) at.set(column, index)
  }
  const absent = REQUIRED.filter((column) => !at.has(column))
  if (absent.length > 0)
    return {
      entries: [],
      faults: absent.map((column) => ({
        row: 1,
        column: COLUMNS[column][0],
        zh: `表头里没有“${COLUMNS[column][0]}”这一列。`,
        en: `The heading has no column “${column}”.`,
      })),
    }
  return collected(
    rows.slice(1).flatMap((cells, index) => {
      if (cells.every((cell) => cell.trim() === '')) return []
      const value = (column: Column) => cells[at.get(column) ?? -1]?.trim() ?? ''
      return [{ row: index + 2, value, articles: articlesOf(value('articles')) }]
    }),
  )
}

/** A list of objects with the English names of the columns; `articles` is a list of `{article, text}` or one text. */
export function readPolicyList(list: readonly unknown[]): PoliciesRead {
  return collected(
    list.map((given, index) => {
      const object: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {}
      const heir = object['supersededBy']
      const nested: Readonly<Record<string, unknown>> =
        typeof heir === 'object' && heir !== null ? { ...heir } : { title: heir }
      const named: Readonly<Record<string, unknown>> = {
        ...object,
        supersededTitle: nested['title'],
        supersededNumber: nested['number'],
      }
      const value = (column: Column) => (typeof named[column] === 'string' ? named[column].trim() : '')
      const { articles } = object
      return {
        row: index + 1,
        value,
        articles: Array.isArray(articles) ? listedArticles(articles) : articlesOf(value('articles')),
      }
    }),
  )
}

function listedArticles(list: readonly unknown[]): PolicyEntry['articles'] {
  return list.flatMap((one) => {
    const { article, text = '' }: { article?: unknown; text?: unknown } =
      typeof one === 'string' ? { article: one } : Object(one)
    return typeof article === 'string' && typeof text === 'string'
      ? [{ article: article.trim(), text: text.trim() }]
      : []
  })
}

const ARTICLE_HEAD = /^\s*(第[一二三四五六七八九十百零〇]+条(?:之[一二三四五六七八九十])?)[\s　]*/u

/** Articles of a text: each begins a line with 第…条. */
export function articlesOf(text: string): PolicyEntry['articles'] {
  const articles: { article: string; text: string }[] = []
  for (const line of text.split(/\r?\n/)) {
    const head = ARTICLE_HEAD.exec(line)
    if (head?.[1] !== undefined) articles.push({ article: head[1], text: line.slice(head[0].length).trim() })
    else if (articles.length > 0 && line.trim() !== '') {
      const last = articles.at(-1)
      if (last) last.text = `${last.text}\n${line.trim()}`
    }
  }
  return articles
}

interface Given {
  readonly row: number
  readonly value: (column: Column) => string
  readonly articles: PolicyEntry['articles']
}

function collected(given: readonly Given[]): PoliciesRead {
  const entries: PolicyEntry[] = []
  const faults: PolicyFault[] = []
  for (const one of given) {
    const wrong = faultsOf(one)
    if (wrong.length > 0) faults.push(...wrong.map(([column, zh, en]) => ({ row: one.row, column, zh, en })))
    else entries.push(entryOf(one))
  }
  return { entries, faults }
}

/** 2026-3-2, 2026/03/02, 2026年3月2日 → 2026-03-02; null where it is no day. */
function dayOf(text: string): string | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.normalize('NFKC'))
  return found ? parseLocalDate(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`) : null
}

function stateOf(value: Given['value']): PolicyState | null {
  const written = value('state')
  if (written === '') return value('supersededTitle') ? 'superseded' : value('endedOn') ? 'withdrawn' : 'in-force'
  return STATE_WORDS[written] ?? POLICY_STATES.find((state) => state === written.toLowerCase()) ?? null
}

type Wrong = readonly [column: string, zh: string, en: string]

function faultsOf({ value }: Given): Wrong[] {
  const wrong: Wrong[] = []
  const state = stateOf(value)
  for (const column of REQUIRED)
    if (value(column) === '')
      wrong.push([COLUMNS[column][0], `没有填${COLUMNS[column][0]}。`, `The ${column} is missing.`])
  if (value('title').length > REPLY_LENGTHS.policyTitle) wrong.push(['标题', '标题太长。', 'The title is too long.'])
  for (const column of ['date', 'endedOn'] as const)
    if (value(column) !== '' && dayOf(value(column)) === null)
      wrong.push([
        COLUMNS[column][0],
        `“${value(column)}”不是日期，请写成2026-03-02。`,
        `“${value(column)}” is no date: write 2026-03-02.`,
      ])
  if (state === null)
    wrong.push([
      '状态',
      `“${value('state')}”不是现行、废止或被替代。`,
      `“${value('state')}” is not in-force, withdrawn or superseded.`,
    ])
  if (state === 'superseded' && value('supersededTitle') === '')
    wrong.push(['替代文件', '被替代的文件要写明替代它的文件。', 'A superseded policy names the one in its place.'])
  if (state === 'in-force' && value('endedOn') !== '')
    wrong.push(['失效日期', '现行的文件没有失效日期。', 'A policy in force has no day of its end.'])
  const url = value('url')
  if (url !== '' && !/^https?:\/\/[^\s/?#]+\S*$/i.test(url))
    wrong.push([
      '链接',
      `“${url}”不是网址，要以 http:// 或 https:// 开头。`,
      `“${url}” is no address: it begins with http:// or https://.`,
    ])
  return wrong
}

function entryOf({ value, articles }: Given): PolicyEntry {
  const state = stateOf(value) ?? 'in-force'
  const heir = value('supersededTitle').replace(/^《|》$/g, '')
  return {
    title: value('title').replace(/^《|》$/g, ''),
    number: value('number'),
    issuer: value('issuer'),
    date: dayOf(value('date')) ?? '',
    state,
    endedOn: value('endedOn') === '' ? null : dayOf(value('endedOn')),
    supersededBy: state === 'superseded' ? { title: heir, number: value('supersededNumber') } : null,
    url: value('url') || null,
    articles,
  }
}
