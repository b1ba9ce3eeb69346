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
  'duty-unclear': {
    zh: ({ units }) => `没有写明${list(units)}的职责，已按配合单位读取，请核对。`,
    en: ({ units }) => `Nothing says what ${list(units, ', ')} is to do; read as supporting. Please check.`,
  },
  'two-deadlines': {
    zh: ({ dates }) => `写有不同时限：${list(dates)}。已取第一个，请核对。`,
    en: ({ dates }) => `Several deadlines are stated: ${list(dates, ', ')}. The first was taken; please check.`,
  },
  'deadline-without-year': {
    zh: ({ date }) => `时限“${String(date)}”没有年份，文件标题中也没有，请核对。`,
    en: ({ date }) => `The deadline “${String(date)}” has no year, nor has the title. Please check.`,
  },
  'filled-from-above': {
    zh: () => '本行没有写明单位，已按合并单元格承接上一行，请核对。',
    en: () => 'This row names nobody; it was given the units of the row above, as of a merged cell. Please check.',
  },
  'repeated-table': {
    zh: () => '此表与正文任务重复，没有再次读取。',
    en: () => 'This table repeats the tasks of the text and was not read again.',
  },
  'unknown-column': {
    zh: ({ columns }) => `表格的“${list(columns)}”列没有读取。`,
    en: ({ columns }) => `These columns of the table were not read: ${list(columns, ', ')}.`,
  },
  'no-title': { zh: () => '没有找到标题。', en: () => 'No title was found.' },
  'no-tasks': { zh: () => '没有读出任何任务。', en: () => 'No task was found.' },
}

function list(units: unknown, between = '、'): string {
  return Array.isArray(units) ? units.join(between) : ''
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
