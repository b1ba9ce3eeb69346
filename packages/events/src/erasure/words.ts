import type { Words } from '../words.ts'
import type { ErasedPart, IdentityKind } from './values.ts'

export const ERASED_PART_WORDS: Readonly<Record<ErasedPart, Words>> = {
  programme: { zh: '活动（邀请名单、会议链接）', en: 'Activities (invitations, meeting links)' },
  registrations: {
    zh: '报名（姓名、联系方式、同行人、回答）',
    en: 'Registrations (names, contacts, companions, answers)',
  },
  'question-wall': { zh: '提问墙（提问原文、联系方式）', en: 'Question wall (what was typed, contacts)' },
  questionnaires: {
    zh: '问卷（文字回答、与报名的对应）',
    en: 'Questionnaires (written answers, whose the links were)',
  },
  record: { zh: '座谈记录（发言人姓名）', en: 'Symposium record (speakers’ names)' },
  notices: { zh: '通知（收件地址）', en: 'Notices (addresses)' },
}

export const IDENTITY_WORDS: Readonly<Record<IdentityKind, Words>> = {
  name: { zh: '姓名', en: 'names' },
  phone: { zh: '电话', en: 'telephone numbers' },
  email: { zh: '电子邮箱', en: 'e-mail addresses' },
  organisation: { zh: '单位', en: 'organisations' },
}
