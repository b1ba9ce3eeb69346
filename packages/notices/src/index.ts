export { maskMail, maskMobile, readMailAddress, readMobile } from './address.ts'
export { isTold } from './audience.ts'
export type { NoticeAudience, StaffAudience, Told, TellingRole } from './audience.ts'
export { noticesContract } from './contract.ts'
export { DELIVERY_FAULTS, FAULT_WORDS, faultOfReply, mailStateText } from './delivery-words.ts'
export type { DeliveryFault } from './delivery-words.ts'
export type { Happened } from './happened.ts'
export { composeMail, composeText } from './mail.ts'
export type { Mail } from './mail-layout.ts'
export { MAIL_WORDS, WRITER_TOPIC_WORDS } from './mail-words.ts'
export type { MailFacts } from './mail-words.ts'
export {
  CALENDAR_TOPICS,
  composeParticipantMail,
  composeParticipantText,
  concerning,
  PARTICIPANT_TOPICS,
  PARTICIPANT_WORDS,
  participantChannels,
  sayWallSpan,
  sayWallTime,
  supersededBy,
  ticketCalendar,
  toldAgain,
  toldOfChange,
} from './participants/index.ts'
export type {
  ParticipantFacts,
  ParticipantLinks,
  ParticipantMailFacts,
  ParticipantTopic,
  TicketCalendar,
} from './participants/index.ts'
export { DEFAULT_QUIET_HOURS, firstLoudMoment, minutesOf } from './quiet-hours.ts'
export type { QuietHours } from './quiet-hours.ts'
export { judgeFault, waitAfter } from './retry.ts'
export type { MailFault, MailVerdict } from './retry.ts'
export { noticesRoutes } from './routes.ts'
export { NOTICES_SENTENCES } from './sentences.ts'
export { noticeWords } from './staff-words.ts'
export type { NoticeFacts } from './staff-words.ts'
export { CONFIRM_HOURS, formatToken, parseToken, signedPart } from './token.ts'
export type { LinkToken } from './token.ts'
export { staffNotices } from './told-staff.ts'
export type { StaffNotice } from './told-staff.ts'
export { CHANNELS_OF, writerTopic } from './told-writer.ts'
export {
  CHANNELS,
  DELIVERY_STATES,
  MAIL_STATES,
  MATTER_KINDS,
  STAFF_TOPICS,
  SUBSCRIPTION_STATES,
  TOLD_ACTIONS,
  TOKEN_PURPOSES,
  WRITER_TOPICS,
} from './values.ts'
export type {
  Channel,
  DeliveryState,
  MailState,
  MatterKind,
  StaffTopic,
  SubscriptionState,
  TokenPurpose,
  WriterTopic,
} from './values.ts'
