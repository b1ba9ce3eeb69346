export { countedConditions, inboxConditions } from './conditions.ts'
export { inboxCounts, inboxItemFields } from './item.ts'
export { INBOX_SENTENCES } from './sentences.ts'
export {
  BULK_ACTIONS,
  BULK_MOST,
  COUNTED_UP_TO,
  DESK_VIEWS,
  EXPORT_MOST,
  INBOX_ORDERS,
  MESSAGE_SOURCES,
} from './values.ts'
export type { BulkAction, DeskView, InboxOrder, MessageSource } from './values.ts'
