import type { Lang, Sentences } from '@gongkai/contract-kit'
import type { UnreadableReason } from './registry-file.ts'

const UNREADABLE: Readonly<Record<UnreadableReason, Readonly<Record<Lang, string>>>> = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  kind: { zh: '不支持这种文件', en: 'this kind of file is not supported' },
  encoding: { zh: '文字编码无法识别', en: 'its text encoding is not known' },
  damaged: { zh: '文件已损坏', en: 'the file is damaged' },
  'too-large': { zh: '文件展开后太大', en: 'it is too large when unpacked' },
}

const why = (reason: unknown, lang: Lang): string => {
  const words: Readonly<Record<string, Readonly<Record<Lang, string>>>> = UNREADABLE
  return words[String(reason)]?.[lang] ?? ''
}

const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

export const departmentSentences: Sentences = {
  'unreadable-registry': {
    status: 400,
    zh: ({ name, reason }) =>
      `“${String(name)}”无法读取：${why(reason, 'zh')}。请使用 .xlsx 或 .csv 文件，没有改动任何内容。`,
    en: ({ name, reason }) =>
      `“${String(name)}” cannot be read: ${why(reason, 'en')}. Please use an .xlsx or .csv file; nothing was changed.`,
  },
  'registry-problems': {
    status: 400,
    zh: ({ problems }) => `部门名录有${countOf(problems)}处需要改正，没有改动任何内容。`,
    en: ({ problems }) => `${countOf(problems)} places in the registry need correcting; nothing was changed.`,
  },
  'orphans-open-work': {
    status: 409,
    zh: ({ orphaned }) =>
      `这样改动会使${countOf(orphaned)}件未办结的工作无人负责，没有保存。请先交接或改派所列工作，再改动名录。`,
    en: ({ orphaned }) =>
      `This change would leave ${countOf(orphaned)} open matters with nobody, so it was not saved. Please hand over or reassign those listed first.`,
  },
}
