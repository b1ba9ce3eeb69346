import type * as z from 'zod'
import { DEPARTMENT_KINDS } from '../department.ts'
import { POST_ROLES } from '../person.ts'
import { KIND_WORDS, ROLE_WORDS, type Words } from '../words.ts'
import type { Draft, Place } from './draft.ts'
import type { SheetProblem } from './sheet-problem.ts'
import { bothWords, columnsOf } from './sheet.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with the data of a file, told at the row and the column it came from. */
export function issueProblems(error: z.ZodError, { data, places }: Draft): SheetProblem[] {
  return error.issues.flatMap(unionParts).map((issue) => {
    const place = placeOf(issue.path, places)
    const words = wordsOf(issue, valueAt(data, issue.path))
    if (place === null) return { sheet: '', row: null, column: null, words }
    const { id, sheet, row } = place.at
    const key = place.rest.find((one) => typeof one === 'string')
    const column = key === undefined ? undefined : columnsOf(id)[key]
    return { sheet, row, column: column ? bothWords(column) : null, words }
  })
}

/** A duty may be a text or more; a file always gives more, so what is wrong is what is wrong with that. */
function unionParts(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const last = issue.errors.at(-1) ?? []
  return last.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
}

function placeOf(
  path: readonly PropertyKey[],
  places: ReadonlyMap<string, Place>,
): { at: Place; rest: readonly PropertyKey[] } | null {
  for (let length = path.length; length > 0; length--) {
    const at = places.get(path.slice(0, length).join('.'))
    if (at) return { at, rest: length === 1 && path[0] === 'prefixes' ? path : path.slice(length) }
  }
  return null
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  )
}

function wordsOf(issue: Issue, value: unknown): Words {
  const typed = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  if (issue.code === 'custom') {
    const zh = issue.params?.['zh']
    if (typeof zh === 'string') return { zh, en: issue.message }
    return notAnId(typed)
  }
  if (value === undefined || value === null) return { zh: '必须填写', en: 'must be filled in' }
  switch (issue.code) {
    case 'too_small':
      return typed === '' || Array.isArray(value)
        ? { zh: '必须填写', en: 'must be filled in' }
        : { zh: `“${typed}”太小`, en: `“${typed}” is too small` }
    case 'too_big':
      return typeof value === 'number'
        ? { zh: `“${typed}”太大，最多${issue.maximum}`, en: `“${typed}” is too large; at most ${issue.maximum}` }
        : { zh: `太长，最多${issue.maximum}个字`, en: `too long; at most ${issue.maximum} characters` }
    case 'invalid_value': {
      const [zh, en] = allowed(issue.values.map(String))
      return { zh: `“${typed}”不能用，可用：${zh}`, en: `“${typed}” is not allowed; allowed are: ${en}` }
    }
    case 'invalid_format':
      if (issue.format === 'date')
        return { zh: `“${typed}”不是日期，请写成2024-03-01`, en: `“${typed}” is not a day such as 2024-03-01` }
      return /^own-/u.test(typed) || issue.path.at(-1) === 'id'
        ? { zh: `“${typed}”不是组名编号，请写成own-…`, en: `“${typed}” is not the id of a group: own-…` }
        : { zh: '不能有换行、控制字符或分号', en: 'may hold no line break, control character or semicolon' }
    default:
      return { zh: `“${typed}”不能用`, en: `“${typed}” is not allowed` }
  }
}

function notAnId(typed: string): Words {
  return {
    zh: `“${typed}”不是编号：小写字母、数字，以连字符相连`,
    en: `“${typed}” is not an id: lower-case words joined by hyphens`,
  }
}

/** The values that a cell may hold, in the words that people type. */
function allowed(values: readonly string[]): [zh: string, en: string] {
  const words: readonly (Words | undefined)[] = values.map((value) => {
    const kind = DEPARTMENT_KINDS.find((one) => one === value)
    const role = POST_ROLES.find((one) => one === value)
    return kind ? KIND_WORDS[kind] : role ? ROLE_WORDS[role] : undefined
  })
  const list = (lang: 'zh' | 'en') => words.map((one, at) => one?.[lang] ?? values[at] ?? '')
  return [list('zh').join('、'), list('en').join(', ')]
}
