import type { Words } from '../words.ts'
import type { EntryState, PlacesPhase, SeatAct } from './values.ts'

export const ENTRY_STATE_WORDS: Readonly<Record<EntryState, Words>> = {
  confirmed: { zh: '报名成功', en: 'Place confirmed' },
  waiting: { zh: '候补中', en: 'On the waiting list' },
  offered: { zh: '有名额，请确认', en: 'A place is held for you' },
  applied: { zh: '已报名，等待摇号', en: 'Entered in the lottery' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  declined: { zh: '已放弃', en: 'Declined' },
  expired: { zh: '逾期未确认', en: 'Offer not taken in time' },
  'not-drawn': { zh: '未中签', en: 'Not drawn' },
}

export const PLACES_PHASE_WORDS: Readonly<Record<PlacesPhase, Words>> = {
  'not-yet': { zh: '报名未开始', en: 'Sign-up not open yet' },
  open: { zh: '可以报名', en: 'Open for sign-up' },
  full: { zh: '名额已满', en: 'Full' },
  closed: { zh: '报名已截止', en: 'Sign-up closed' },
  lottery: { zh: '报名后摇号', en: 'Places by lottery' },
  over: { zh: '已结束', en: 'Over' },
}

/** Who changed an entry, where it was nobody of the staff. */
export const CHANGED_BY_WORDS: Readonly<Record<'holder' | 'rules', Words>> = {
  holder: { zh: '本人', en: 'The participant' },
  rules: { zh: '按规则自动办理', en: 'By the rules' },
}

export const SEAT_ACT_WORDS: Readonly<Record<SeatAct, Words>> = {
  offer: { zh: '保留名额请其确认', en: 'Offer a place' },
  confirm: { zh: '直接给名额', en: 'Give a place' },
  'move-back': { zh: '移回候补', en: 'Move back to waiting' },
  cancel: { zh: '取消报名', en: 'Cancel the entry' },
}
