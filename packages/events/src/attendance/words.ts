import type { Lang } from '@gongkai/contract-kit'
import type { EntryState } from '../registration/values.ts'
import type { DoorAnswer } from './door.ts'
import type { CheckInWay } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const WAY_WORDS: Readonly<Record<CheckInWay, Words>> = {
  code: { zh: '扫码', en: 'code read' },
  number: { zh: '输入票号', en: 'number typed' },
  paper: { zh: '纸质签到表', en: 'printed list' },
}

/** The one word at the door, large. */
export const DOOR_WORDS: Readonly<Record<DoorAnswer['answer'], Words>> = {
  admit: { zh: '可以入场', en: 'Let in' },
  'rest-missing': { zh: '部分已入场', en: 'Some are in' },
  already: { zh: '已经签到', en: 'Already in' },
  'not-confirmed': { zh: '没有确认名额', en: 'No confirmed place' },
  out: { zh: '报名已失效', en: 'Not valid any more' },
  'wrong-code': { zh: '二维码不对', en: 'Wrong code' },
  unknown: { zh: '名单上没有', en: 'Not on the list' },
  'not-a-ticket': { zh: '不是入场票', en: 'Not a ticket' },
}

/** What to say to somebody whose entry is no confirmed place. */
export const DOOR_STATE_WORDS: Readonly<Record<EntryState, Words>> = {
  confirmed: { zh: '名额已确认。', en: 'The place is confirmed.' },
  waiting: {
    zh: '在候补名单上，还没有名额。有空位时可以请入场，按现场情况决定。',
    en: 'On the waiting list without a place. Let in only if seats are free.',
  },
  offered: {
    zh: '有一个名额待本人确认，请本人现在用手机在票面上确认，或者有空位时入场。',
    en: 'A place was offered and not taken yet. They can take it now on their ticket page, or come in if seats are free.',
  },
  applied: { zh: '报名等待摇号，还没有名额。', en: 'In the lottery, without a place.' },
  cancelled: {
    zh: '这张票已经取消。有空位时可以按现场来宾登记。',
    en: 'Cancelled. If seats are free, enter as a walk-in.',
  },
  declined: {
    zh: '给出的名额本人没有接受。有空位时可以按现场来宾登记。',
    en: 'The offered place was declined. If seats are free, enter as a walk-in.',
  },
  expired: {
    zh: '给出的名额没有按时确认，已经让给后面的人。有空位时可以按现场来宾登记。',
    en: 'The offer ran out. If seats are free, enter as a walk-in.',
  },
  'not-drawn': {
    zh: '摇号没有抽中。有空位时可以按现场来宾登记。',
    en: 'Not drawn. If seats are free, enter as a walk-in.',
  },
}
