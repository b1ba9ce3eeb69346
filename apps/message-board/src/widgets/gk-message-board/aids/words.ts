import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. A test holds them to the words of the public form. */
declare const __GK_LANG__: Language

export const zh = {
  similar: '也许已经有答案',
  similarHint: '按您写的内容找到的，可以展开看。不相干就继续写。',
  found: (n: number) => `有${n}条相似的答复，看看是不是您要问的`,
  full: '看完整答复',
  newPage: '（打开新页面）',
  files: '附件（选填）',
  filesHint: (most: number, megabytes: number) =>
    `最多${most}个，每个不超过${megabytes} MB。可以是照片、PDF、Word（docx）、Excel（xlsx）、PowerPoint（pptx）或纯文本。请遮住身份证号、银行卡号。`,
  waiting: '等待上传',
  sent: (done: string, all: string) => `正在上传，已传${done}，共${all}`,
  checking: '已传完，正在检查内容…',
  kept: '已上传',
  failed: '没有传上',
  lost: '网络断了，这个文件没有传完。已传好的附件和您写的都还在。',
  broken: '服务器出了故障，没有收下这个文件。请过一会儿再试，或者先提交留言。',
  tooMany: (most: number, left: readonly string[]) => `最多${most}个附件，这些没有加进来：${left.join('、')}`,
  tooLarge: (megabytes: number) => `超过${megabytes} MB。请压缩图片，或者拆成几个文件。`,
  empty: '这个文件是空的。请检查后重新选择。',
  again: '再试一次',
  remove: '移除',
  onTheWay: '附件还没有传完，请等一等，或者移除没传完的',
  notThere: '有附件没有传上，请移除，或者再传一次',
}

export const en: typeof zh = {
  similar: 'Perhaps it is answered already',
  similarHint: 'Found by what you have written. Open one to read it, or just go on writing.',
  found: (n) => `${n} similar ${n === 1 ? 'answer' : 'answers'}: perhaps yours is among them`,
  full: 'Read it in full',
  newPage: ' (opens a new page)',
  files: 'Files (optional)',
  filesHint: (most, megabytes) =>
    `Up to ${most}, each at most ${megabytes} MB: photos, PDF, Word (docx), Excel (xlsx), PowerPoint (pptx) or plain text. Please cover identity and bank card numbers.`,
  waiting: 'Waiting',
  sent: (done, all) => `Uploading: ${done} of ${all}`,
  checking: 'Sent; its content is being checked…',
  kept: 'Uploaded',
  failed: 'Not uploaded',
  lost: 'The connection was lost before this file arrived. Your other files and all you wrote are still here.',
  broken: 'The server had a fault and did not take this file. Try again in a moment, or send your message without it.',
  tooMany: (most, left) => `At most ${most} ${most === 1 ? 'file' : 'files'}. Not added: ${left.join(', ')}`,
  tooLarge: (megabytes) => `Larger than ${megabytes} MB. Make it smaller or send it in parts.`,
  empty: 'This file is empty. Please check it and choose again.',
  again: 'Try again',
  remove: 'Remove',
  onTheWay: 'A file is still on its way. Wait for it, or remove it',
  notThere: 'A file was not uploaded. Remove it, or send it again',
}

export type AidWords = typeof zh
export const AID_WORDS: AidWords = __GK_LANG__ === 'en' ? en : zh
