import type { Named } from '@gongkai/ui'

export const ASK_WORDS = {
  lead: {
    zh: '写清楚一件事，答复会更快。提交后马上告诉您答复日期。',
    en: 'One matter at a time is answered soonest. You are told the date of the answer as soon as you send it.',
  },
  subject: { zh: '标题', en: 'Subject' },
  subjectHint: { zh: '用一句话说想问什么', en: 'What you want to know, in one sentence' },
  body: { zh: '内容', en: 'Your message' },
  bodyHint: {
    zh: '写明事情经过和想知道的问题。请不要写身份证号、银行卡号。',
    en: 'What happened and what you want to know. Please leave out identity and bank card numbers.',
  },
  contactTitle: { zh: '怎样联系您', en: 'How to reach you' },
  contactHint: {
    zh: '只用来核实情况和通知您。加密保存，任何时候都不公开。',
    en: 'Used only to check facts and to notify you. Kept encrypted and never published.',
  },
  name: { zh: '姓名', en: 'Name' },
  nameHint: { zh: '企业请写联系人姓名', en: 'For a firm, the name of a contact person' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '邮箱', en: 'Email' },
  publishTitle: { zh: '答复以后，可以公开吗？', en: 'May the message and its answer be published?' },
  publishYes: { zh: '可以公开', en: 'Yes' },
  publishYesHint: {
    zh: '公开的是标题、内容和答复，让有同样问题的人看到。公开前要审查，会隐去涉及个人的内容。',
    en: 'Subject, message and answer, so that others with the same question find them. Before that they are reviewed and personal details are removed.',
  },
  publishNo: { zh: '不公开，只答复我', en: 'No, answer only me' },
  publishNoHint: { zh: '办理和答复的时限一样。', en: 'The time allowed for the answer is the same.' },
  notify: { zh: '办理有进展时发邮件告诉我', en: 'Tell me by e-mail when something happens' },
  notifyHint: {
    zh: '邮件里不写留言内容，随时可以退订。提交后先发一封确认邮件。',
    en: 'What you write is never in the mail, and you can stop at any time. First comes a mail to confirm your address.',
  },
  lookOver: { zh: '下一步：检查一遍', en: 'Next: look it over' },
  lookOverTitle: { zh: '提交前再看一眼', en: 'Look it over before you send it' },
  change: { zh: '返回修改', en: 'Change something' },
  publishShort: { zh: '是否公开', en: 'Publication' },
  contactShort: { zh: '联系方式', en: 'Contact' },
  filesShort: { zh: '附件', en: 'Files' },
  send: { zh: '提交留言', en: 'Send' },
  checking: {
    zh: '正在提交：先做人机验证，一般几秒钟。',
    en: 'Sending: a short check that you are not a robot comes first, usually a few seconds.',
  },
  sending: { zh: '正在提交…', en: 'Sending…' },
  kept: {
    zh: '写的内容暂存在这个标签页里，提交或关闭后清除。',
    en: 'What you type is kept in this tab until you send it or close the tab.',
  },
  restored: { zh: '已恢复您上次没有提交的内容。', en: 'What you had typed before is restored.' },
  notSent: { zh: '还没有提交成功', en: 'Not sent yet' },
  unreachable: {
    zh: '没有连上服务器，留言还没有确认收到。您写的都还在，请过一会儿再点一次“提交留言”，不会重复收件。',
    en: 'The server could not be reached and the message is not yet confirmed. Everything you typed is still here. Send it again in a moment: it will not be taken twice.',
  },
  noScriptTitle: { zh: '这张表需要浏览器允许运行脚本', en: 'This form needs scripts to be allowed in your browser' },
  noScript: {
    zh: '如果不方便，可以用下面的方式提问，办理时限相同：',
    en: 'If that is not possible, ask in one of these ways. The time allowed for the answer is the same:',
  },
  phoneAs: { zh: '打电话', en: 'By telephone' },
  writeAs: { zh: '写信', en: 'By letter' },
  beforeTitle: { zh: '提交以后', en: 'After you send it' },
  after1: { zh: '您会得到回执编号和查询码。', en: 'You get a receipt number and a code.' },
  after2: {
    zh: '办公室受理后交给承办部门，办到哪一步都能查询。',
    en: 'The office passes it to the department in charge. You can check it at every step.',
  },
  after3: {
    zh: '答复日期按工作日计算，从收到的第二天算起。',
    en: 'The date of the answer is counted in working days, from the day after it arrives.',
  },
} as const satisfies Record<string, Named>

/** Faults a form finds before it troubles the server. */
export const FAULT_WORDS = {
  subjectEmpty: { zh: '请写一个标题', en: 'Enter a subject' },
  bodyEmpty: { zh: '请写留言内容', en: 'Enter your message' },
  nameEmpty: { zh: '请写您的姓名', en: 'Enter your name' },
  emailPart: {
    zh: '邮箱写得不完整，应当像 name@example.com',
    en: 'The email address is incomplete. It should look like name@example.com',
  },
  filesOnTheWay: {
    zh: '附件还没有传完，请等一等，或者移除没传完的',
    en: 'A file is still on its way. Wait for it, or remove it',
  },
  filesNotThere: {
    zh: '有附件没有传上，请移除，或者再传一次',
    en: 'A file was not uploaded. Remove it, or send it again',
  },
  emailForNotices: { zh: '要邮件通知，请写邮箱', en: 'Enter the e-mail address to be told at' },
  choose: { zh: '请选择是否可以公开', en: 'Choose whether it may be published' },
} as const satisfies Record<string, Named>

export const tooLong: Readonly<Record<'zh' | 'en', (what: string, over: number) => string>> = {
  zh: (what, over) => `${what}超出${over}字，请删减一些`,
  en: (what, over) => `${what} is ${over} characters too long`,
}
