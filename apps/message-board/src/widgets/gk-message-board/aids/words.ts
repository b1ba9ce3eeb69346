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
  filesHint:
    '最多3个，每个不超过10 MB。可以是照片、PDF、Word（docx）、Excel（xlsx）、PowerPoint（pptx）或纯文本。请遮住身份证号、银行卡号。',
  waiting: '等待上传',
  sent: (done: string, all: string) => `正在上传，已传${done}，共${all}`,
  checking: '已传完，正在检查内容…',
  kept: '已上传',
  failed: '没有传上',
  lost: '网络断了，这个文件没有传完。已传好的附件和您写的都还在。',
  broken: '服务器出了故障，没有收下这个文件。请过一会儿再试，或者先提交留言。',
  tooMany: '最多3个附件，这些没有加进来：',
  tooLarge: '超过10 MB。请压缩图片，或者拆成几个文件。',
  empty: '这个文件是空的。请检查后重新选择。',
  again: '再试一次',
  remove: '移除',
  onTheWay: '附件还没有传完，请等一等，或者移除没传完的',
}

export const en: typeof zh = {
  similar: 'Perhaps it is answered already',
  similarHint: 'Found by what you have written. Open one to read it, or just go on writing.',
  found: (n) => `${n} similar ${n === 1 ? 'answer' : 'answers'}: perhaps yours is among them`,
  full: 'Read it in full',
  newPage: ' (opens a new page)',
  files: 'Files (optional)',
  filesHint:
    'Up to 3, each at most 10 MB: photos, PDF, Word (docx), Excel (xlsx), PowerPoint (pptx) or plain text. Please cover identity and bank card numbers.',
  waiting: 'Waiting',
  sent: (done, all) => `Uploading: ${done} of ${all}`,
  checking: 'Sent; its content is being checked…',
  kept: 'Uploaded',
  failed: 'Not uploaded',
  lost: 'The connection was lost before this file arrived. Your other files and all you wrote are still here.',
  broken: 'The server had a fault and did not take this file. Try again in a moment, or send your message without it.',
  tooMany: 'Three files at most. These were not added: ',
  tooLarge: 'Larger than 10 MB. Make it smaller or send it in parts.',
  empty: 'This file is empty. Please check it and choose again.',
  again: 'Try again',
  remove: 'Remove',
  onTheWay: 'A file is still on its way. Wait for it, or remove it',
}

export type AidWords = typeof zh
export const AID_WORDS: AidWords = __GK_LANG__ === 'en' ? en : zh
