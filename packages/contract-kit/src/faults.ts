import type * as z from 'zod'
import type { FieldFault } from './refusal.ts'
import type { Lang } from './sentence.ts'

type Issue = z.core.$ZodIssue

/** The codes a schema may give in `refine(…, { params: { code, …facts } })`, beside zod's own issues. */
const CUSTOM: Record<string, (facts: Record<string, unknown>) => Record<Lang, string>> = {
  empty: () => ({ zh: '请填写这一项。', en: 'Please fill this in.' }),
  'too-long': ({ max }) => ({ zh: `请不要超过 ${max} 个字。`, en: `Please keep this to ${max} characters or fewer.` }),
}

function sized(issue: { origin: string }, zh: string, en: string): Record<Lang, string> {
  if (issue.origin === 'string') return { zh: `请${zh} 个字。`, en: `Please give ${en} characters.` }
  if (issue.origin === 'array' || issue.origin === 'set')
    return { zh: `请${zh} 项。`, en: `Please choose ${en} items.` }
  return { zh: `请填写${zh} 的数。`, en: `Please give a number of ${en}.` }
}

function wordIssue(issue: Issue, given: unknown): Record<Lang, string> {
  switch (issue.code) {
    case 'custom': {
      const params = (issue.params ?? {}) as Record<string, unknown>
      return (
        CUSTOM[String(params['code'])]?.(params) ?? { zh: '这一项填写有误。', en: 'This is not filled in correctly.' }
      )
    }
    case 'invalid_type':
      return given === undefined
        ? { zh: '缺少这一项。', en: 'This is missing.' }
        : {
            zh: `这一项应当是${KINDS[issue.expected]?.zh ?? issue.expected}。`,
            en: `This must be ${KINDS[issue.expected]?.en ?? issue.expected}.`,
          }
    case 'too_big':
      return sized(issue, `不要超过 ${issue.maximum}`, `no more than ${issue.maximum}`)
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? { zh: '请填写这一项。', en: 'Please fill this in.' }
        : sized(issue, `不少于 ${issue.minimum}`, `at least ${issue.minimum}`)
    case 'invalid_value':
      return { zh: `只能是：${issue.values.join('、')}。`, en: `Must be one of: ${issue.values.join(', ')}.` }
    case 'unrecognized_keys':
      return { zh: `没有这些项：${issue.keys.join('、')}。`, en: `Unknown fields: ${issue.keys.join(', ')}.` }
    case 'invalid_format':
      return { zh: '格式不正确。', en: 'The format is not right.' }
    default:
      return { zh: '这一项填写有误。', en: 'This is not filled in correctly.' }
  }
}

const KINDS: Record<string, Record<Lang, string>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”（true）或“否”（false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组项目', en: 'an object' },
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return value
}

/** Each field that was not accepted, once, with a sentence for the reader. `given` is what was parsed; `from` prefixes the path (`query`, `params`). */
export function fieldFaults(error: z.core.$ZodError, given: unknown, lang: Lang, from = ''): FieldFault[] {
  const faults = new Map<string, string>()
  for (const issue of error.issues) {
    const path = [...(from ? [from] : []), ...issue.path.map(String)].join('.')
    if (!faults.has(path)) faults.set(path, wordIssue(issue, valueAt(given, issue.path))[lang])
  }
  return [...faults].map(([path, message]) => ({ path, message }))
}
