import type { Sentence } from '@gongkai/contract-kit'

/** Why a sheet as a whole is not read. */
export const SHEET_REFUSALS = [
  'unknown-platform',
  'sheet-empty',
  'sheet-unreadable',
  'sheet-too-large',
  'sheet-too-many-rows',
  'sheet-without-column',
] as const
export type SheetRefusal = (typeof SHEET_REFUSALS)[number]

/** What is told of each refusal of these routes: what happened, what was kept, and what to do next. */
export const FORWARDED_SENTENCES = {
  'unknown-platform': {
    status: 404,
    zh: '没有这个转办单位。没有导入任何内容，请从列表中选择，或请管理员在配置中添加。',
    en: 'There is no such forwarding body. Nothing was imported; choose one of the list or ask the administrator to add it.',
  },
  'sheet-empty': {
    status: 400,
    zh: '表格里没有内容。没有导入任何内容，请检查后重新选择。',
    en: 'The sheet holds nothing. Nothing was imported; please check it and choose again.',
  },
  'sheet-unreadable': {
    status: 400,
    zh: '这个文件不是可读的 CSV、XLSX 或 JSON 表格，也可能已损坏。没有导入任何内容，请另存为这三种格式之一。',
    en: 'This file is no readable CSV, XLSX or JSON sheet, or it is damaged. Nothing was imported; please save it as one of the three.',
  },
  'sheet-too-large': {
    status: 413,
    zh: '文件超过 {megabytes} MB。没有导入任何内容，请拆成几份后再导入。',
    en: 'The file is larger than {megabytes} MB. Nothing was imported; please split it.',
  },
  'sheet-too-many-rows': {
    status: 413,
    zh: '表格超过 {most} 行。没有导入任何内容，请拆成几份后再导入。',
    en: 'The sheet has more than {most} rows. Nothing was imported; please split it.',
  },
  'sheet-without-column': {
    status: 400,
    zh: '表格中没有找到「{column}」一列。没有导入任何内容，请核对表头；列名不同的，可请管理员在配置中添加。',
    en: 'The sheet has no column “{column}”. Nothing was imported; check its head, or ask the administrator to add the column’s name.',
  },
  'sheet-lost': {
    status: 500,
    zh: '原表在存储中已损坏或丢失，不能按原样导出。请联系管理员从备份恢复，或用按单位导出。',
    en: 'The sheet is damaged or missing in the store. Ask the administrator to restore it, or export by forwarding body.',
  },
  'nothing-to-export': {
    status: 404,
    zh: '这段时间没有这个单位转办的留言。请调整日期。',
    en: 'This body forwarded nothing in these days. Please choose other days.',
  },
  'bad-days': {
    status: 400,
    zh: '日期应写成 2026-03-02，且开始不晚于结束。',
    en: 'Days are written as 2026-03-02, the first not after the last.',
  },
  'bad-cursor': {
    status: 400,
    zh: '翻页地址已经失效，请从第一页重新开始。',
    en: 'This page address is no longer valid. Please start from the first page.',
  },
} as const satisfies Record<string, Sentence>
