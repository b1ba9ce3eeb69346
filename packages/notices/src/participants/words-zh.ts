import type { ParticipantMailFacts } from './facts.ts'
import type { ParticipantTopic } from './values.ts'
import { sayWallSpan, sayWallTime } from './when.ts'

/** What is said of a topic in one language. */
export interface ParticipantWords {
  readonly subject: string
  /** What happened and what to do next, a paragraph each. */
  say(facts: ParticipantMailFacts): readonly string[]
  /** The same in a text message. */
  brief(facts: ParticipantMailFacts): string
}

const people = (seats: number) => (seats > 1 ? `，${seats}人` : '')
const where = ({ place, onlineLink }: ParticipantMailFacts) => [
  ...(place ? [`地点：${place.zh}`] : []),
  ...(onlineLink ? [`线上参加：${onlineLink}`] : []),
]
const facts = (one: ParticipantMailFacts) => [
  `时间：${sayWallSpan(one.startsAt, one.endsAt, 'zh')}（北京时间）`,
  ...where(one),
]
const until = ({ until: at }: ParticipantMailFacts) => (at === undefined ? '' : sayWallTime(at, 'zh'))

export const zh: Readonly<Record<ParticipantTopic, ParticipantWords>> = {
  'signed-up': {
    subject: '报名成功',
    say: (one) => [
      `您已报名成功：${one.title.zh}${people(one.seats)}，编号${one.number}。`,
      ...facts(one),
      '到场请出示凭证页上的二维码或者编号。凭证请打开下面的链接查看，链接只属于您，请不要转给别人。',
    ],
    brief: (one) => `“${one.title.zh}”报名成功，${sayWallTime(one.startsAt, 'zh')}开始。凭证：`,
  },
  waiting: {
    subject: '您已排队候补',
    say: (one) => [
      `${one.title.zh}的名额目前已满，您在候补名单里${one.position ? `排第${one.position}位` : ''}${people(one.seats)}，编号${one.number}。`,
      '有名额空出来会按报名先后留给候补的人，并通知您在期限内确认。现在排第几位、为什么，请打开下面的链接查看。',
    ],
    brief: (one) => `“${one.title.zh}”名额已满，您${one.position ? `候补第${one.position}位` : '已候补'}。查看：`,
  },
  applied: {
    subject: '摇号报名已收到',
    say: (one) => [
      `您已参加${one.title.zh}的摇号${people(one.seats)}，编号${one.number}。${one.drawAt ? `${sayWallTime(one.drawAt, 'zh')}摇号。` : ''}`,
      '摇号所用种子的摘要事先已经公布，结果任何人都可以自己重算一遍。结果会通知您。',
    ],
    brief: (one) =>
      `“${one.title.zh}”摇号报名已收到${one.drawAt ? `，${sayWallTime(one.drawAt, 'zh')}摇号` : ''}。查看：`,
  },
  offered: {
    subject: '有名额为您保留，请尽快确认',
    say: (one) => [
      `${one.title.zh}有名额空出来了，已为您保留${one.seats}个，保留到${until(one)}（北京时间）。`,
      '请在这之前打开下面的链接，选择参加或者放弃。到时没有确认，名额会留给下一位。',
      ...facts(one),
    ],
    brief: (one) => `“${one.title.zh}”有名额为您保留到${until(one)}，请确认参加或者放弃：`,
  },
  expired: {
    subject: '为您保留的名额已经过期',
    say: (one) => [
      `${one.title.zh}为您保留的名额没有在期限内确认，已经留给下一位。`,
      '还想参加的话，可以重新报名，排在现有候补之后。',
    ],
    brief: (one) => `“${one.title.zh}”为您保留的名额已过期，留给了下一位。详情：`,
  },
  cancelled: {
    subject: '报名已取消',
    say: (one) => [
      `${one.title.zh}的报名（编号${one.number}）已经取消。${one.reason ? `原因：${one.reason.zh}` : ''}`,
      '名额已让给别人。还想参加的话，可以重新报名。',
    ],
    brief: (one) => `“${one.title.zh}”的报名已取消。详情：`,
  },
  drawn: {
    subject: '您中签了',
    say: (one) => [
      `${one.title.zh}摇号结果已出，您中签了${people(one.seats)}，编号${one.number}。`,
      ...facts(one),
      '到场请出示凭证页上的二维码或者编号。链接只属于您，请不要转给别人。',
    ],
    brief: (one) => `“${one.title.zh}”您中签了，${sayWallTime(one.startsAt, 'zh')}开始。凭证：`,
  },
  'not-drawn': {
    subject: '摇号结果已出',
    say: (one) => [
      `很遗憾，${one.title.zh}这次没有中签。${one.position ? `您排在候补第${one.position}位，有人取消会按次序通知您。` : ''}`,
      '摇号的全部过程可以在网页上重算一遍。',
    ],
    brief: (one) => `“${one.title.zh}”这次没有中签${one.position ? `，候补第${one.position}位` : ''}。详情：`,
  },
  changed: {
    subject: '您报名的活动有变动',
    say: (one) => [
      `您报名的${one.title.zh}有变动，您的报名仍然有效：`,
      ...(one.changes ?? []).map((line) => line.zh),
      ...facts(one),
      '来不了的话，请打开下面的链接取消，把名额让给别人。',
    ],
    brief: (one) => `您报名的“${one.title.zh}”有变动，请看：`,
  },
  'activity-cancelled': {
    subject: '您报名的活动取消了',
    say: (one) => [
      `您报名的${one.title.zh}（原定${sayWallTime(one.startsAt, 'zh')}）取消了，请不要前往。${one.reason ? `原因：${one.reason.zh}` : ''}`,
      '给您带来不便，请谅解。',
    ],
    brief: (one) => `您报名的“${one.title.zh}”（原定${sayWallTime(one.startsAt, 'zh')}）取消了，请不要前往。详情：`,
  },
  'moved-online': {
    subject: '您报名的活动改为线上举行',
    say: (one) => [
      `您报名的${one.title.zh}改为线上举行，请不要到现场。您的报名仍然有效。`,
      ...facts(one),
      '不想参加线上活动的话，请打开下面的链接取消。',
    ],
    brief: (one) => `您报名的“${one.title.zh}”改为线上举行，请不要到现场。参加方式：`,
  },
  reminder: {
    subject: '活动提醒',
    say: (one) => [
      `您报名的${one.title.zh}快要开始了${people(one.seats)}，编号${one.number}。`,
      ...facts(one),
      '来不了的话，请尽早取消，让候补的人能来。',
    ],
    brief: (one) => `提醒：“${one.title.zh}”${sayWallTime(one.startsAt, 'zh')}开始。来不了请取消：`,
  },
  questionnaire: {
    subject: '请说说您对活动的看法',
    say: (one) => [`谢谢您参加${one.title.zh}。请花几分钟回答问卷：答卷与姓名、联系方式分开保存，谁也不能把两者对上。`],
    brief: (one) => `谢谢您参加“${one.title.zh}”，请回答不记名的问卷：`,
  },
}
