import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '外文咨询',
  language: { en: '英文', ja: '日文', fr: '法文', de: '德文', ko: '韩文', es: '西班牙文', ru: '俄文' } as Readonly<
    Record<string, string>
  >,
  otherLanguage: '外文',
  about: '咨询的条款',
  wholeText: '全文',
  version: (n: number) => `第${n}版`,
  open: '在国际门户查看',
  summary: '中文工作摘要',
  summaryNote: '供办理和审核使用，不公开，留言人看不到。',
  noSummary: '还没有中文摘要。先写摘要，再拟答复。',
  summarySubject: '摘要标题',
  summaryText: '来信人问了什么',
  summaryHint: '只写对方说了什么、问什么，不写处理意见。',
  needed: '请填写',
  their: '外文答复',
  theirHint: '与中文答复一并审核、一并发出。来信人先看到这一份，其下是中文答复，以中文为准。',
  theirSubject: '公开标题（外文）',
  theirQuestion: '公开问题（外文）',
  theirReply: '公开答复（外文）',
  both: '中外文对照',
  agree: '数字、日期、金额、文号和术语两边一致。',
  differs: (n: number) => `两边有${n}处不一致`,
  comparing: '写好两种文字的答复后，这里逐项核对。',
  writerReads: '留言人看到（外文）',
  publicReads: '公众看到（外文）',
  writeIn: (language: string) => `来信是${language}。写给来信人的话请用${language}。`,
}

export type EnquiryWords = typeof zh

const en: EnquiryWords = {
  title: 'Enquiry in another language',
  language: { en: 'English', ja: 'Japanese', fr: 'French', de: 'German', ko: 'Korean', es: 'Spanish', ru: 'Russian' },
  otherLanguage: 'another language',
  about: 'It asks about',
  wholeText: 'the whole text',
  version: (n) => `version ${String(n)}`,
  open: 'See it on the international portal',
  summary: 'Chinese working summary',
  summaryNote: 'For those who answer and review. It is not published, and the writer does not see it.',
  noSummary: 'There is no Chinese summary yet. Write it first, then draft the reply.',
  summarySubject: 'Title of the summary',
  summaryText: 'What the writer asks',
  summaryHint: 'Only what was said and asked, no opinion on it.',
  needed: 'Please fill this in',
  their: 'Reply in their language',
  theirHint:
    'Reviewed and sent with the Chinese reply. The writer reads this one first; the Chinese stands below and prevails.',
  theirSubject: 'Public title (their language)',
  theirQuestion: 'Public question (their language)',
  theirReply: 'Public reply (their language)',
  both: 'Both languages side by side',
  agree: 'Numbers, dates, amounts, document numbers and terms agree.',
  differs: (n) => (n === 1 ? 'One difference between the two' : `${String(n)} differences between the two`),
  comparing: 'Once both replies are written, they are compared here.',
  writerReads: 'The writer reads (their language)',
  publicReads: 'The public reads (their language)',
  writeIn: (language) => `The enquiry is in ${language}. Please write to its writer in ${language}.`,
}

export function useEnquiryWords(): ComputedRef<EnquiryWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}

/** What a language is called. */
export function languageName(language: string, words: EnquiryWords): string {
  return words.language[language] ?? words.otherLanguage
}
