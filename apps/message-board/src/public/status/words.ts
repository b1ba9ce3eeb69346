import type { Named } from '@gongkai/ui'

export const STATUS_WORDS = {
  lead: {
    zh: '填写提交留言时得到的回执编号和查询码。',
    en: 'Enter the receipt number and the code you were given when you sent your message.',
  },
  receipt: { zh: '回执编号', en: 'Receipt number' },
  receiptHint: { zh: '例如 GK-20261122-7F3K9Q', en: 'For example GK-20261122-7F3K9Q' },
  code: { zh: '查询码', en: 'Code' },
  codeHint: { zh: '10位字母和数字，不分大小写', en: '10 letters and figures, in either case' },
  look: { zh: '查询', en: 'Check' },
  notFound: { zh: '这次没有查到', en: 'Nothing was found' },
  again: { zh: '查另一件', en: 'Check another message' },
  state: { zh: '目前', en: 'Status' },
  limit: { zh: '答复期限', en: 'Time limit' },
  publish: { zh: '是否公开', en: 'Publication' },
  publishYes: { zh: '同意公开', en: 'You agreed to publication' },
  publishNo: { zh: '不公开', en: 'Not to be published' },
  how: { zh: '这个日期是怎么算的', en: 'How this date is counted' },
  timeline: { zh: '办理过程', en: 'What has happened' },
  yours: { zh: '您的留言', en: 'Your message' },
  reply: { zh: '答复', en: 'Answer' },
  chineseReply: { zh: '中文答复（以中文为准）', en: 'The same in Chinese, which prevails' },
  about: { zh: '咨询的条款', en: 'You asked about' },
  rateTitle: { zh: '您对答复满意吗？', en: 'Are you satisfied with the answer?' },
  comment: { zh: '想说的话', en: 'Anything to add' },
  commentHint: { zh: '只给承办部门看，不公开', en: 'For the department only. It is not published.' },
  rate: { zh: '提交评价', en: 'Send rating' },
  rated: { zh: '您的评价', en: 'Your rating' },
  paused: { zh: '暂停计时，您补充以后接着算', en: 'Stopped: it runs on once you have answered' },
  files: { zh: '附件', en: 'Files' },
  forwardedFrom: { zh: '来源', en: 'Came by' },
  forwarded: { zh: '其他平台转来', en: 'Forwarded by another platform' },
  corrected: { zh: '更正说明', en: 'What was corrected' },
  earlier: { zh: '更正以前的答复', en: 'The answer before it' },
  privately: { zh: '这份答复只给您，不公开。', en: 'This answer is for you alone and is not published.' },
  retracted: {
    zh: '公开页面上的这份答复已经撤下，您在这里仍能看到。撤下的原因：',
    en: 'This answer was taken off the public pages; you can still read it here. The reason: ',
  },
  promises: { zh: '答复里承诺的事', en: 'What was promised' },
  promiseBy: { zh: '前', en: 'by' },
  kept: { zh: '已做到', en: 'done' },
  open: { zh: '还没有做到', en: 'not done yet' },
  referred: { zh: '这件事请找', en: 'Please turn to' },
  lostTitle: { zh: '查询码丢了？', en: 'Lost the code?' },
  lost: {
    zh: '查询码不保存，无法找回。可以打电话，核实身份后告诉您办理情况：',
    en: 'The code is not stored and cannot be found again. Call us: once your identity is checked we can tell you: ',
  },
  noScript: {
    zh: '补充、评价、重办、撤回和订阅需要浏览器允许运行脚本，也可以打电话告诉我们：',
    en: 'Adding to a message, rating, reopening, withdrawing and notices need scripts. You can also call: ',
  },
} as const satisfies Record<string, Named>

/** Scores of a rating, 1 to 5. */
export const SCORE_WORDS = {
  5: { zh: '很满意', en: 'Very satisfied' },
  4: { zh: '满意', en: 'Satisfied' },
  3: { zh: '基本满意', en: 'Fairly satisfied' },
  2: { zh: '不满意', en: 'Dissatisfied' },
  1: { zh: '很不满意', en: 'Very dissatisfied' },
} as const satisfies Record<number, Named>

export function scoreWords(score: number): Named {
  return SCORE_WORDS[score as keyof typeof SCORE_WORDS] ?? { zh: String(score), en: String(score) }
}
