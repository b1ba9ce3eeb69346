import type { Named } from '@gongkai/ui'

export const SUBSCRIPTION_WORDS = {
  title: { zh: '邮件通知', en: 'E-mail notices' },
  reading: { zh: '正在核对链接…', en: 'Checking the link…' },
  confirmTitle: { zh: '开通邮件通知', en: 'Turn on e-mail notices' },
  confirmText: {
    zh: '办理有进展时，只告诉您“有进展”，不在邮件里写留言内容。随时可以退订。',
    en: 'When something happens to your message you are told that it did; what you wrote is never in the mail. You can stop at any time.',
  },
  confirm: { zh: '开通', en: 'Turn on' },
  cancelTitle: { zh: '退订邮件通知', en: 'Stop e-mail notices' },
  cancelText: {
    zh: '退订后不再发邮件。留言照常办理，凭回执编号和查询码随时可以查询。',
    en: 'No more mail is sent. Your message is handled as before, and you can look it up with receipt and code.',
  },
  cancel: { zh: '退订', en: 'Stop notices' },
  on: { zh: '已开通。办理有进展时会发邮件到', en: 'Turned on. You will be told at' },
  off: { zh: '已退订，不再发邮件到', en: 'Stopped. No more mail goes to' },
  alreadyOn: { zh: '这个邮箱的通知已经开通。', en: 'Notices to this address are already on.' },
  alreadyOff: { zh: '这个邮箱的通知已经退订。', en: 'Notices to this address have already stopped.' },
  receipt: { zh: '回执编号', en: 'Receipt number' },
  email: { zh: '邮箱', en: 'Address' },
  look: { zh: '查询办理情况', en: 'Check a message' },
  missing: {
    zh: '这个网址里没有通知链接。请从收到的邮件里打开，或者凭回执编号和查询码在查询页办理。',
    en: 'There is no notice in this address. Open it from the mail you were sent, or use the status page with receipt and code.',
  },
  unreachable: {
    zh: '没有连上服务器，还没有办成。请过一会儿再打开这个链接。',
    en: 'The server could not be reached and nothing was changed. Please open this link again in a moment.',
  },
  noScript: {
    zh: '开通和退订需要浏览器允许运行脚本。也可以打电话，由我们代办：',
    en: 'This needs scripts. You can also call and we do it for you: ',
  },
} as const satisfies Record<string, Named>
