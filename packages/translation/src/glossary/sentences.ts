import type { Lang, Sentence } from '@gongkai/contract-kit'
import type { FileFault } from './file-term.ts'
import type { GlossaryFileRefusal, GlossaryRefusal, GlossarySharedRefusal } from './refusals.ts'
import { GLOSSARY_FILE_MOST } from './values.ts'
import { GLOSSARY_STATE_WORDS } from './words.ts'

const named = (state: unknown, lang: Lang) =>
  Object.entries(GLOSSARY_STATE_WORDS).find(([one]) => one === state)?.[1][lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')
const ring = (terms: unknown) => {
  const names = Array.isArray(terms) ? terms.map(String) : []
  return [...names, names[0] ?? ''].join(' → ')
}

/** Why a file is not read, in words. `detail` is of the file: columns, or what its XML lacks. */
const REASONS: Readonly<Record<FileFault['reason'], Readonly<Record<Lang, (detail: string) => string>>>> = {
  'no-columns': { zh: (detail) => `缺少这些列：${detail}`, en: (detail) => `these columns are missing: ${detail}` },
  'not-closed': { zh: () => '引号没有结束', en: () => 'a quotation mark is never closed' },
  dtd: {
    zh: () => '有文档类型声明（DOCTYPE），为安全起见不接受，请删去这一行',
    en: () => 'there is a document type declaration (DOCTYPE), which is not taken for safety; delete it',
  },
  many: { zh: () => '标签太多', en: () => 'there are too many tags' },
  deep: { zh: () => '标签嵌套太深', en: () => 'tags are nested too deep' },
  malformed: { zh: () => '不是正确的 XML', en: (detail) => `this is not well-formed XML (${detail})` },
  'no-tbx': { zh: () => '不是 TBX 文件', en: () => 'this is not TBX' },
}
const reasonIn = ({ reason, detail }: Readonly<Record<string, unknown>>, lang: Lang): string =>
  Object.entries(REASONS)
    .find(([one]) => one === reason)?.[1]
    [lang](String(detail ?? '')) ?? ''

/** What the reader is told of each refusal of the glossary: what is so, and what to do next. */
export const GLOSSARY_SENTENCES: Readonly<
  Record<GlossaryRefusal | GlossaryFileRefusal | GlossarySharedRefusal, Sentence>
> = {
  'glossary-term-known': {
    zh: '已经有编号为「{id}」的词条。请打开那一条提议修改，或者换一个编号。',
    en: 'There is an entry called “{id}” already. Open it and propose a change, or choose another id.',
  },
  'glossary-term-gone': {
    status: 404,
    zh: '术语库里没有这一条。请从术语表重新打开。',
    en: 'The glossary has no such entry. Please open it again from the list.',
  },
  'glossary-same-chinese': {
    zh: '「{zh}」已经有审定的译法「{en}」。一个中文词只用一个英文词：请修改那一条，或者先停用它。',
    en: '“{zh}” already has the approved English “{en}”. One Chinese term has one English term: change that entry, or retire it first.',
  },
  'glossary-form-forbidden': {
    zh: '「{form}」同时列为可用和禁用。请从其中一处删去。',
    en: '“{form}” is both accepted and forbidden. Take it out of one of the two.',
  },
  'glossary-name-ends-before': {
    zh: '名称「{name}」的结束日期早于开始日期。请改正日期。',
    en: 'The name “{name}” ends before it begins. Correct the days.',
  },
  'glossary-nothing-proposed': {
    zh: '这一条没有待定的提议。请看最新情况。',
    en: 'Nothing is proposed for this entry. Please look at it again.',
  },
  'glossary-replacement-unknown': {
    status: 400,
    zh: '没有可以替换的词条「{replacedBy}」。请从列表选择一条已审定的词条，或者不填。',
    en: 'There is no entry “{replacedBy}” to use instead. Choose an approved one from the list, or leave it empty.',
  },
  'glossary-replacement-cycle': {
    zh: ({ ring: terms }) => `这样替换会绕成一圈：${ring(terms)}。请换一条，或者先改掉圈里另一条的替换。`,
    en: ({ ring: terms }) =>
      `These replacements would go round in a ring: ${ring(terms)}. Choose another, or change one of the others first.`,
  },
  'glossary-release-same': {
    zh: '对外公开的术语库已经是最新的，没有可以送审的改动。',
    en: 'The public already reads the glossary as it is; there is nothing to bring to review.',
  },
  'glossary-file-unreadable': {
    status: 400,
    zh: (facts) =>
      `读不出这个文件：第${String(facts['line'])}行，${reasonIn(facts, 'zh')}。没有导入任何内容，请改正后再试。`,
    en: (facts) =>
      `This file cannot be read: line ${String(facts['line'])}, ${reasonIn(facts, 'en')}. Nothing was taken; correct it and try again.`,
  },
  'glossary-file-too-large': {
    status: 413,
    zh: `文件超过${GLOSSARY_FILE_MOST.bytes / 1_000_000} MB 或者${GLOSSARY_FILE_MOST.entries}条，没有导入。请分成几个文件。`,
    en: `The file is larger than ${GLOSSARY_FILE_MOST.bytes / 1_000_000} MB or ${GLOSSARY_FILE_MOST.entries} entries, and was not taken. Please split it.`,
  },
  'glossary-file-format': {
    status: 400,
    zh: '这个文件不是术语表（CSV）也不是 TBX。请用从这里导出的文件作样子。',
    en: 'This is neither a table of terms (CSV) nor TBX. Take a file exported here as a model.',
  },
  'glossary-file-faults': {
    status: 400,
    zh: '文件里有{count}处不能接受，第一处在第{line}行。没有导入任何内容：请按预览的说明改正后再试。',
    en: 'The file has {count} faults, the first in line {line}. Nothing was taken: correct it as the preview says and try again.',
  },
  'glossary-id-twice': {
    status: 400,
    zh: '编号「{id}」在第{first}行已经有了。请给其中一条换一个编号，或者删去一条。',
    en: 'The id “{id}” stands in line {first} already. Give one of the two another id, or take it out.',
  },
  'glossary-file-retires': {
    status: 400,
    zh: '文件把「{zh}」标为停用，文件只能提议内容。请在术语库里停用这一条，或者改回在用。',
    en: 'The file marks “{zh}” as retired; a file only proposes what entries say. Retire it in the glossary, or mark it as in use.',
  },
  'glossary-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `这一条现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `This entry stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'glossary-term-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改动过这一条，您的操作没有执行。请看过最新内容再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this entry, so nothing was done. Please read it again first.`,
  },
  'glossary-of-another-department': {
    status: 403,
    zh: '术语库由翻译处室和公开办维护。如有建议，请告诉他们。',
    en: 'The glossary is kept by the translating department and the openness office. Please tell them what you suggest.',
  },
  'glossary-by-proposer': {
    status: 403,
    zh: '这一处是您提议的，请由另一位同志审定。',
    en: 'You proposed this, so somebody else has to approve it.',
  },
}
