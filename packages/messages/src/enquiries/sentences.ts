import type { Sentence } from '@gongkai/contract-kit'

export const ENQUIRY_REFUSALS = ['unknown-language', 'unknown-document', 'unknown-clause'] as const
export type EnquiryRefusal = (typeof ENQUIRY_REFUSALS)[number]

/** Refusals of an enquiry: what is so, and what to do next. */
export const ENQUIRY_SENTENCES: Readonly<Record<EnquiryRefusal, Sentence>> = {
  'unknown-language': {
    status: 400,
    zh: '本网站暂不支持这种语言的咨询，请用英文咨询，或者在中文留言板留言。',
    en: 'Questions in this language cannot be answered yet. Please ask in English, or write to the Chinese message board.',
  },
  'unknown-document': {
    status: 404,
    zh: '没有找到您咨询的文件，它可能已经撤下。您可以不指定文件，直接提问。',
    en: 'The document you ask about was not found; it may have been withdrawn. You can ask without naming a document.',
  },
  'unknown-clause': {
    status: 404,
    zh: '这份文件没有这一条，它可能已经修改。请重新选择，或者就整份文件提问。',
    en: 'The document has no such clause; it may have been amended. Please choose again, or ask about the whole document.',
  },
}
