export { noticesContract } from './contract.ts'
export { noticesRoutes } from './routes.ts'
export { NOTICES_SENTENCES } from './sentences.ts'
export {
  CHANNELS,
  DELIVERY_STATES,
  MAIL_STATES,
  MATTER_KINDS,
  STAFF_TOPICS,
  SUBSCRIPTION_STATES,
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
