import type { Lang, Sentence } from '@gongkai/contract-kit'
import type { ExchangeRefusal } from './refusals.ts'
import { EXCHANGE_MOST } from './values.ts'

type Facts = Readonly<Record<string, unknown>>

const AGAIN = { zh: '没有导入任何内容。', en: 'Nothing was taken.' } as const
/** A sentence of a file: the line before it, and that nothing was taken behind it. */
const atLine = (zh: (facts: Facts) => string, en: (facts: Facts) => string): Sentence => ({
  status: 400,
  zh: (facts) => `第${String(facts['line'])}行：${zh(facts)}${AGAIN.zh}`,
  en: (facts) => `Line ${String(facts['line'])}: ${en(facts)} ${AGAIN.en}`,
})
const said = (facts: Facts, name: string): string => String(facts[name] ?? '')
const listed = (facts: Facts, lang: Lang): string => {
  const labels = Array.isArray(facts['labels']) ? facts['labels'].map(String) : []
  const shown = labels.slice(0, 5).join(lang === 'zh' ? '、' : ', ')
  return labels.length > 5 ? `${shown}…` : shown
}

/** What the reader is told of a file that is not taken: the line, what is wrong there, and what to do. */
export const EXCHANGE_SENTENCES: Readonly<Record<ExchangeRefusal, Sentence>> = {
  'exchange-nothing-to-give': {
    zh: '这份文件还没有采用中文文本，没有可以导出的内容。请先导入中文。',
    en: 'No Chinese text of this document was adopted yet, so there is nothing to export. Import the Chinese first.',
  },
  'exchange-file-too-large': {
    status: 413,
    zh: (facts) =>
      'label' in facts
        ? `第${said(facts, 'line')}行：「${said(facts, 'label')}」的译文超过${said(facts, 'most')}个字符，没有导入任何内容。请确认选对了文件。`
        : `文件超过${EXCHANGE_MOST.bytes / 1_000_000} MB 或者标签太多，没有导入。请确认选对了文件。`,
    en: (facts) =>
      'label' in facts
        ? `Line ${said(facts, 'line')}: the words of “${said(facts, 'label')}” are longer than ${said(facts, 'most')} characters. Nothing was taken. Please check that it is the right file.`
        : `The file is larger than ${EXCHANGE_MOST.bytes / 1_000_000} MB, or has too many tags, and was not taken. Please check that it is the right one.`,
  },
  'exchange-file-broken-off': {
    status: 400,
    zh: '文件没有传完，没有导入。请再传一次。',
    en: 'The file did not arrive whole and was not taken. Please send it again.',
  },
  'exchange-not-text': {
    status: 400,
    zh: '这个文件不是文本。请上传 XLIFF（.xlf）或 TMX（.tmx）文件。',
    en: 'This file is no text. Please send XLIFF (.xlf) or TMX (.tmx).',
  },
  'exchange-not-xml': atLine(
    () => '这里不是正确的 XML。请让翻译机构重新导出。',
    (facts) => `this is not well-formed XML (${said(facts, 'reason')}). Ask the agency to export it again.`,
  ),
  'exchange-dtd': atLine(
    () => '有带声明的文档类型（DOCTYPE）或实体定义，为安全起见不接受。请删去这一部分再上传。',
    () =>
      'there is a document type (DOCTYPE) with declarations, or an entity, which is not taken for safety. Delete it and send the file again.',
  ),
  'exchange-too-deep': atLine(
    () => '标签嵌套太深。请让翻译机构重新导出。',
    () => 'tags are nested too deep. Ask the agency to export it again.',
  ),
  'exchange-no-known-format': atLine(
    () => '这个文件不是 XLIFF 也不是 TMX。请用从这里导出的文件翻译后交回。',
    () => 'this is neither XLIFF nor TMX. Please return the file that was exported here, translated.',
  ),
  'exchange-wrong-version': atLine(
    (facts) => `${said(facts, 'format')} 的版本是「${said(facts, 'version')}」。请另存为 XLIFF 2.1 或 TMX 1.4。`,
    (facts) => `this is ${said(facts, 'format')} ${said(facts, 'version')}. Save it as XLIFF 2.1 or TMX 1.4.`,
  ),
  'exchange-wrong-languages': atLine(
    () => '文件的语言不是从中文译成这种语言。请确认选对了文件和译文。',
    () =>
      'the languages of the file are not Chinese and the one of this translation. Check that file and translation belong together.',
  ),
  'exchange-several-documents': atLine(
    () => '文件里有不止一份文档。请每份文档交一个文件。',
    () => 'the file holds more than one document. Please return one file for each.',
  ),
  'exchange-another-document': atLine(
    (facts) => `这个文件译的是「${said(facts, 'given')}」，不是这份文件。请到那一份的页面上传。`,
    (facts) => `this file translates “${said(facts, 'given')}”, another document. Send it on the page of that one.`,
  ),
  'exchange-another-version': atLine(
    (facts) =>
      `这个文件译的是中文第${said(facts, 'given')}版，现在是第${said(facts, 'wanted')}版。请导出新的文件交翻译机构更新。`,
    (facts) =>
      `this file translates version ${said(facts, 'given')} of the Chinese, which is at version ${said(facts, 'wanted')} now. Export a new file and have it brought up to date.`,
  ),
  'exchange-unit-unknown': atLine(
    (facts) => `「${said(facts, 'label')}」不是这份文件的条款。请用导出的文件，不要增加或改动编号。`,
    (facts) =>
      `“${said(facts, 'label')}” is no clause of this document. Use the exported file, without new or changed ids.`,
  ),
  'exchange-unit-doubled': atLine(
    (facts) => `「${said(facts, 'label')}」在第${said(facts, 'first')}行已经有了。请只留一处。`,
    (facts) => `“${said(facts, 'label')}” stands in line ${said(facts, 'first')} already. Keep one of the two.`,
  ),
  'exchange-unit-missing': atLine(
    (facts) => `文件到这里为止，缺少${said(facts, 'count')}条：${listed(facts, 'zh')}。没有译的条款也要留在文件里。`,
    (facts) =>
      `the file ends here and lacks ${said(facts, 'count')} clauses: ${listed(facts, 'en')}. Clauses that are not translated stay in the file too.`,
  ),
  'exchange-source-changed': atLine(
    (facts) => `「${said(facts, 'label')}」的中文和这里的不一样。请用导出的文件，不要改动中文。`,
    (facts) =>
      `the Chinese of “${said(facts, 'label')}” is not the one here. Use the exported file and leave the Chinese as it is.`,
  ),
  'exchange-inline-code': atLine(
    (facts) => `译文里有格式标记「${said(facts, 'element')}」，这里的译文是纯文字。请让翻译机构去掉标记再导出。`,
    (facts) =>
      `there is a code “${said(facts, 'element')}” inside a text; translations here are plain text. Ask the agency to export it without.`,
  ),
  'exchange-half-translated': atLine(
    (facts) => `「${said(facts, 'label')}」被拆成几段，只译了一部分。请译完或者全部留空。`,
    (facts) =>
      `“${said(facts, 'label')}” was cut in pieces and only some are translated. Translate all of it, or none.`,
  ),
  'exchange-nothing-fits': atLine(
    () => '文件里没有一条中文是这份文件的条款。请确认选对了文件。',
    () => 'no Chinese of this file is a clause of this document. Check that it is the right file.',
  ),
  'exchange-malformed': atLine(
    (facts) => `标签「${said(facts, 'element')}」缺少或不对。请让翻译机构重新导出。`,
    (facts) => `the tag “${said(facts, 'element')}” is missing or wrong. Ask the agency to export it again.`,
  ),
  'exchange-translation-changed': {
    zh: '「{label}」刚刚有人改过，没有导入任何内容。请看过最新的译文再导入。',
    en: 'Somebody has just changed “{label}”, so nothing was taken. Look at the translation as it is now and import again.',
  },
}
