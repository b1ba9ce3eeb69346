import * as z from 'zod'
import { DESK_VIEWS, MESSAGE_SOURCES } from './values.ts'

/** What a row of the desk tells beside state, departments and the limit of the answer. */
export const inboxItemFields = {
  /** Somebody of the staff has opened it since the writer last wrote. */
  opened: z.boolean(),
  source: z.enum(MESSAGE_SOURCES),
  /** The next day for which something was promised and not yet done. */
  promisedBy: z.string().nullable(),
}

const count = z.number().int()

/** How many messages each view holds for this person; `upTo` says how far was counted. */
export const inboxCounts = z.object({
  ...(Object.fromEntries(DESK_VIEWS.map((view) => [view, count])) as Record<(typeof DESK_VIEWS)[number], typeof count>),
  upTo: count,
})
