import type { Named } from '@gongkai/ui'

export const FILE_WORDS = {
  listed: { zh: '已选的附件', en: 'Your files' },
  waiting: { zh: '等待上传', en: 'Waiting' },
  checking: { zh: '已传完，正在检查内容…', en: 'Sent; its content is being checked…' },
  kept: { zh: '已上传', en: 'Uploaded' },
  failed: { zh: '没有传上', en: 'Not uploaded' },
  lost: {
    zh: '网络断了，这个文件没有传完。已传好的附件和您写的都还在。',
    en: 'The connection was lost before this file arrived. Your other files and all you wrote are still here.',
  },
  broken: {
    zh: '服务器出了故障，没有收下这个文件。请过一会儿再试，或者先提交留言。',
    en: 'The server had a fault and did not take this file. Try again in a moment, or send your message without it.',
  },
  empty: { zh: '这个文件是空的。请检查后重新选择。', en: 'This file is empty. Please check it and choose again.' },
  again: { zh: '再试一次', en: 'Try again' },
  remove: { zh: '移除', en: 'Remove' },
  found: { zh: '检查时看到：', en: 'The check saw:' },
  foundAdvice: {
    zh: '可以移除后遮住再传；不改也能提交，公开前会再审查，附件不公开。',
    en: 'You may remove it, cover this and send it again. You can also leave it: files are never published.',
  },
} as const satisfies Record<string, Named>

export const sentSoFar: Readonly<Record<'zh' | 'en', (sent: string, all: string) => string>> = {
  zh: (sent, all) => `正在上传，已传${sent}，共${all}`,
  en: (sent, all) => `Uploading: ${sent} of ${all}`,
}

export const tooMany: Readonly<Record<'zh' | 'en', (most: number, left: readonly string[]) => string>> = {
  zh: (most, left) => `最多${most}个附件，这些没有加进来：${left.join('、')}`,
  en: (most, left) => `At most ${most} ${most === 1 ? 'file' : 'files'}. Not added: ${left.join(', ')}`,
}

export const tooLarge: Readonly<Record<'zh' | 'en', (megabytes: number) => string>> = {
  zh: (megabytes) => `超过${megabytes} MB。请压缩图片，或者拆成几个文件。`,
  en: (megabytes) => `Larger than ${megabytes} MB. Make it smaller or send it in parts.`,
}
