import type { Lang } from '@gongkai/contract-kit'
import { LENGTHS } from '../values.ts'

/** Why a row of a sheet does not come in. */
export const ROW_FAULTS = [
  'no-outer-id',
  'outer-id-too-long',
  'twice-in-sheet',
  'no-body',
  'body-too-long',
  'subject-too-long',
  'transfer-no-too-long',
  'name-too-long',
  'contact-too-long',
  'bad-day',
  'transferred-later',
  'due-before-transfer',
  'bad-choice',
  'not-taken',
] as const
export type RowFaultCode = (typeof ROW_FAULTS)[number]

/** Longest outer numbers, in characters. */
export const LONGEST_OUTER = 80

/** What is wrong and how it is mended, for whoever holds the sheet. */
export const ROW_FAULT_WORDS: Readonly<Record<RowFaultCode, Readonly<Record<Lang, string>>>> = {
  'no-outer-id': {
    zh: '没有编号，无法识别是哪一件。请补上编号后重新导入。',
    en: 'There is no number, so the message cannot be told from others. Add it and import again.',
  },
  'outer-id-too-long': {
    zh: `编号超过${LONGEST_OUTER}字。请核对是否填错了列。`,
    en: `The number is longer than ${LONGEST_OUTER} characters. Check whether it stands in the wrong column.`,
  },
  'twice-in-sheet': {
    zh: '同一编号在表中出现了两次，只导入了第一次出现的那一行。请核对。',
    en: 'The same number stands in the sheet twice; only the first row was taken. Please check.',
  },
  'no-body': { zh: '没有留言内容。请补上内容后重新导入。', en: 'There is no content. Add it and import again.' },
  'body-too-long': {
    zh: `内容超过${LENGTHS.body}字。请缩短，或将全文作为附件另行转办。`,
    en: `The content is longer than ${LENGTHS.body} characters. Shorten it or send the whole text as a file.`,
  },
  'subject-too-long': {
    zh: `标题超过${LENGTHS.subject}字。请缩短后重新导入。`,
    en: `The title is longer than ${LENGTHS.subject} characters. Shorten it and import again.`,
  },
  'transfer-no-too-long': {
    zh: `转办单号超过${LONGEST_OUTER}字。请核对是否填错了列。`,
    en: `The transfer number is longer than ${LONGEST_OUTER} characters. Check whether it stands in the wrong column.`,
  },
  'name-too-long': {
    zh: `留言人超过${LENGTHS.name}字。请核对是否填错了列。`,
    en: `The writer’s name is longer than ${LENGTHS.name} characters. Check whether it stands in the wrong column.`,
  },
  'contact-too-long': {
    zh: '联系方式过长。请只保留一个电话和一个邮箱。',
    en: 'The contact is too long. Keep one telephone number and one e-mail address.',
  },
  'bad-day': {
    zh: '日期无法识别。请写成 2026-03-02 或 2026年3月2日。',
    en: 'The date cannot be read. Write it as 2026-03-02.',
  },
  'transferred-later': {
    zh: '转办时间晚于今天。请核对后重新导入。',
    en: 'The day it was forwarded lies in the future. Please check it and import again.',
  },
  'due-before-transfer': {
    zh: '办结期限早于转办时间。请与转办单位核对。',
    en: 'The due day lies before the day it was forwarded. Please check with the forwarding body.',
  },
  'bad-choice': {
    zh: '无法判断是否公开。请填「是」或「否」。',
    en: 'Whether it may be published cannot be read. Write 是 (yes) or 否 (no).',
  },
  'not-taken': {
    zh: '这一行未能登记为留言。请检查内容中的特殊符号后重新导入。',
    en: 'This row could not be registered as a message. Check its content for unusual signs and import again.',
  },
}
