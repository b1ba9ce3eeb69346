/** How one takes part: 线上, 线下, or both. */
export const ACTIVITY_FORMS = ['online', 'offline', 'mixed'] as const
export type ActivityForm = (typeof ACTIVITY_FORMS)[number]

/** What an activity can hold (work points 二（三）3: 答疑、座谈、活动体验、问卷调查, and 媒体通气会, 政策会客厅 all year). */
export const ACTIVITY_PARTS = ['questions', 'symposium', 'visit', 'questionnaire', 'briefing', 'salon', 'talk'] as const
export type ActivityPart = (typeof ACTIVITY_PARTS)[number]

/** For whom an activity is, and as whom somebody signs up. */
export const PARTICIPANTS = [
  'firm',
  'organisation',
  'resident',
  'student',
  'professional',
  'foreign-resident',
  'media',
] as const
export type Participants = (typeof PARTICIPANTS)[number]

/** With whom somebody signs up. */
export const PARTY_KINDS = ['alone', 'family', 'group', 'delegates'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** The sixteen districts of Shanghai. */
export const DISTRICTS = [
  'huangpu',
  'xuhui',
  'changning',
  'jingan',
  'putuo',
  'hongkou',
  'yangpu',
  'minhang',
  'baoshan',
  'jiading',
  'pudong',
  'jinshan',
  'songjiang',
  'qingpu',
  'fengxian',
  'chongming',
] as const
export type District = (typeof DISTRICTS)[number]

/** How places are given: in order of arrival, or by a lottery that anyone can replay. */
export const SIGN_UP_MODES = ['arrival', 'lottery'] as const
export type SignUpMode = (typeof SIGN_UP_MODES)[number]

/** A season has an end (政府开放月, August); a standing series runs all year. */
export const SERIES_KINDS = ['season', 'standing'] as const
export type SeriesKind = (typeof SERIES_KINDS)[number]

/** The life of an activity: 计划→审核→预告→报名→遴选→确认→举办→反馈→总结报送→归档 (rules.md §11.1). */
export const ACTIVITY_STATES = [
  'planned',
  'checked',
  'approved',
  'previewed',
  'sign-up',
  'selecting',
  'confirmed',
  'held',
  'follow-up',
  'reported',
  'archived',
  'cancelled',
] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

/** What a share of the seats means: kept for its participants until it is released, or a cap on them. */
export const SHARE_KINDS = ['reserved', 'at-most'] as const
export type ShareKind = (typeof SHARE_KINDS)[number]

/** A question of the organiser to whoever signs up. */
export const SIGN_UP_QUESTION_KINDS = ['text', 'choice', 'choices', 'yes-no'] as const
export type SignUpQuestionKind = (typeof SIGN_UP_QUESTION_KINDS)[number]

/** Asked once of a party, or of each of its people. */
export const ASKED_OF = ['party', 'person'] as const
export type AskedOf = (typeof ASKED_OF)[number]

/** What of a published activity can change: a change is told only to those it concerns. */
export const CHANGE_GROUPS = ['time', 'place', 'form', 'agenda', 'capacity', 'sign-up', 'other'] as const
export type ChangeGroup = (typeof CHANGE_GROUPS)[number]
