import type { PlanWarning, PlanWarningCode } from './plan.ts'

type Facts = Readonly<Record<string, unknown>>

const SENTENCES: Record<
  PlanWarningCode,
  { readonly zh: (facts: Facts) => string; readonly en: (facts: Facts) => string }
> = {
  'unknown-department': {
    zh: ({ printed, nearest }) =>
      `名册中没有“${String(printed)}”${near(nearest, '，相近的有：', '、')}。已按原文保留，请核对。`,
    en: ({ printed, nearest }) =>
      `No department is known as “${String(printed)}”${near(nearest, '; nearest: ', ', ')}. Kept as printed; please check.`,
  },
  'no-lead': {
    zh: ({ number }) => `任务${String(number)}没有写明牵头部门。`,
    en: ({ number }) => `Task ${String(number)} names no lead department.`,
  },
  'out-of-order': {
    zh: ({ printed, expected }) => `序号“${String(printed)}”不连续，此处应为“${String(expected)}”。`,
    en: ({ printed, expected }) => `The number ${String(printed)} is out of order; ${String(expected)} was expected.`,
  },
  'unclosed-bracket': {
    zh: () => '责任标注的括号没有闭合，已读到段末，请核对。',
    en: () => 'The bracket of the annotation is not closed; it was read to the end of the paragraph. Please check.',
  },
  'no-title': { zh: () => '没有找到标题。', en: () => 'No title was found.' },
  'no-tasks': { zh: () => '没有读出任何任务。', en: () => 'No task was found.' },
}

function near(names: unknown, before: string, between: string): string {
  return Array.isArray(names) && names.length > 0 ? before + names.join(between) : ''
}

/** Builds a warning with its sentences; `text` is cut so that a list of warnings stays readable. */
export function planWarning(code: PlanWarningCode, line: number, text: string, facts: Facts = {}): PlanWarning {
  const { zh, en } = SENTENCES[code]
  const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text
  return {
    code,
    line,
    text: shown,
    message: `第${line}行：${zh(facts)}`,
    messageEn: `Line ${line}: ${en(facts)}`,
    facts,
  }
}
