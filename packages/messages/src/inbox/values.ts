/** The lists of a staff desk. What each holds is decided by the server for the person who asks; README says it in words. */
export const DESK_VIEWS = [
  'mine',
  'unsigned',
  'late',
  'due-soon',
  'returned',
  'review',
  'reopened',
  'forwarded',
  'promises',
  'veto',
  'unclassified',
  'all',
] as const
export type DeskView = (typeof DESK_VIEWS)[number]

/** Where a message came from: written on a board of this site, or forwarded (转办) by another platform. */
export const MESSAGE_SOURCES = ['site', 'forwarded'] as const
export type MessageSource = (typeof MESSAGE_SOURCES)[number]

/** The order of a list: what is due first, or what came last first. */
export const INBOX_ORDERS = ['urgency', 'newest'] as const
export type InboxOrder = (typeof INBOX_ORDERS)[number]

/** What can be done to many messages at once. */
export const BULK_ACTIONS = ['accept', 'classify', 'assign', 'urge', 'close', 'hand-over'] as const
export type BulkAction = (typeof BULK_ACTIONS)[number]

/** The most rows of one bulk action: more than a person can have meant. */
export const BULK_MOST = 500

/** The most rows of one export: a sheet that a spreadsheet still opens at once. */
export const EXPORT_MOST = 20_000

/** A count of a view goes no further than this: a larger one is said as "so many or more". */
export const COUNTED_UP_TO = 1000
