import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file, so that nobody downloads words they do not read: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  title: '我要留言',
  intro: '请就这项政策提问或提建议。提交后会得到回执编号、查询码和答复日期。',
  back: '返回留言列表',
  subject: '标题',
  body: '内容',
  bodyHint: '写清事情和您想知道什么。请不要写身份证号、银行卡号。',
  left: (n: number) => (n < 0 ? `超出${-n}字` : `还可以写${n}字`),
  contact: '怎样称呼和联系您',
  contactHint: '只供承办人联系您，加密保存，不会公开。',
  name: '姓名',
  phone: '电话',
  email: '电子邮箱',
  optional: '（选填）',
  publish: '这条留言可以公开吗？',
  yes: '可以公开',
  yesHint: '答复后，留言和答复可能登在这个页面上。登出前有人审看，并隐去个人信息。',
  no: '不公开',
  noHint: '留言和答复都不会登出，只有您凭回执编号和查询码能看到。',
  submit: '提交留言',
  sending: '正在提交：先做人机验证，一般几秒钟。',
  summary: (n: number) => `有${n}处需要改，您写的内容都还在：`,
  need: { subject: '请写标题', body: '请写内容', name: '请写怎样称呼您', publish: '请选择这条留言可不可以公开' },
  long: (label: string, n: number) => `${label}超出了${n}字，请删短一些`,
  emailWrong: '电子邮箱里应当有 @，例如 name@example.com',
  unreachable: '没有连上服务器，不能确定是否已收到。您写的内容都还在，请再提交一次；同一份内容不会登记两次。',
  broken: '服务器出了故障，不能确定是否已收到。您写的内容都还在，请稍后再提交一次；同一份内容不会登记两次。',
  brokenNo: (id: string) => `需要时请告诉我们故障编号：${id}`,
  done: '留言已收到',
  keep: '请记下回执编号和查询码，凭它们查询办理情况和答复。查询码只显示这一次。',
  receipt: '回执编号',
  code: '查询码',
  copy: '复制编号和查询码',
  copied: '已复制',
  copyFailed: '浏览器不让复制，请手工抄下。',
  status: '查询办理情况',
}

export const en: typeof zh = {
  title: 'Write a message',
  intro: 'Ask about this policy or suggest a change. You will get a receipt number, a code and the date of the reply.',
  back: 'Back to the messages',
  subject: 'Subject',
  body: 'Message',
  bodyHint: 'Say what happened and what you would like to know. Leave out identity card and bank card numbers.',
  left: (n) => (n < 0 ? `${-n} characters too many` : `${n} characters left`),
  contact: 'Your name and how to reach you',
  contactHint: 'Only for the officer who handles your message. Stored encrypted, never published.',
  name: 'Name',
  phone: 'Telephone',
  email: 'Email',
  optional: ' (optional)',
  publish: 'May this message be published?',
  yes: 'Yes, it may be published',
  yesHint:
    'After the reply, message and reply may appear on this page. They are reviewed and personal details removed first.',
  no: 'No, keep it private',
  noHint: 'Nothing is published. Only you can read the reply, with your receipt number and code.',
  submit: 'Send message',
  sending: 'Sending: a short check that you are not a robot comes first, usually a few seconds.',
  summary: (n) =>
    n === 1
      ? 'One thing needs changing. All you wrote is still here:'
      : `${n} things need changing. All you wrote is still here:`,
  need: {
    subject: 'Enter a subject',
    body: 'Enter your message',
    name: 'Enter your name',
    publish: 'Choose whether this message may be published',
  },
  long: (label, n) => `${label} is ${n} characters too long`,
  emailWrong: 'The email address should contain an @, like name@example.com',
  unreachable:
    'The server could not be reached, so we cannot tell whether your message arrived. All you wrote is still here: send it again. The same message is never recorded twice.',
  broken:
    'The server had a fault, so we cannot tell whether your message arrived. All you wrote is still here: send it again later. The same message is never recorded twice.',
  brokenNo: (id) => `If you report this, quote ${id}`,
  done: 'We have your message',
  keep: 'Keep the receipt number and the code: with them you can see progress and the reply. The code is shown only this once.',
  receipt: 'Receipt number',
  code: 'Code',
  copy: 'Copy number and code',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; please write them down.',
  status: 'See where your message stands',
}

export type FormWords = typeof zh
export const FORM_WORDS: FormWords = __GK_LANG__ === 'en' ? en : zh
