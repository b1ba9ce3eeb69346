import type { Named } from '@gongkai/ui'

export const RECEIPT_WORDS = {
  title: { zh: '留言已收到', en: 'Your message has been received' },
  pageTitle: { zh: '留言回执', en: 'Receipt' },
  keep: {
    zh: '请记下回执编号和查询码。查询码只在这里显示一次，我们不保存，也无法找回。',
    en: 'Keep the receipt number and the code. The code is shown only here, once: it is not stored and cannot be found again.',
  },
  receipt: { zh: '回执编号', en: 'Receipt number' },
  code: { zh: '查询码', en: 'Code' },
  qrLabel: { zh: '查询页二维码', en: 'QR code of the status page' },
  qrText: {
    zh: '扫码打开查询页，编号已填好，查询码要自己输入。',
    en: 'Opens the status page with the number filled in. The code is entered by you.',
  },
  files: { zh: '附件', en: 'Files' },
  notice: { zh: '邮件通知', en: 'E-mail notices' },
  noticeAsked: {
    zh: '确认邮件即将发到您留的邮箱，点开里面的链接才开始通知。',
    en: 'A message to confirm your address is on its way. Notices begin once you open its link.',
  },
  noticeFailed: {
    zh: '这次没有办好。留言不受影响，可以在查询页再订一次。',
    en: 'That did not work. Your message is not affected: ask for notices again on the status page.',
  },
  where: { zh: '查询网址', en: 'Look it up at' },
  receivedAt: { zh: '收到时间', en: 'Received' },
  answerBy: { zh: '答复期限', en: 'Time limit' },
  how: { zh: '这个日期是怎么算的', en: 'How this date is counted' },
  copy: { zh: '复制编号和查询码', en: 'Copy number and code' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '浏览器不允许复制，请手工记下', en: 'The browser does not allow copying. Please write them down.' },
  print: { zh: '打印回执', en: 'Print' },
  look: { zh: '查看办理情况', en: 'Check this message' },
  none: { zh: '这个标签页里没有回执', en: 'There is no receipt in this tab' },
  noneText: {
    zh: '回执只在提交留言的标签页里显示。如果已经记下编号和查询码，可以直接查询。',
    en: 'A receipt is shown only in the tab that sent the message. If you have its number and code, look it up.',
  },
} as const satisfies Record<string, Named>
