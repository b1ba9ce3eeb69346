import * as z from 'zod'
import { ACTIVITY_FORMS, ACTIVITY_STATES, SERIES_KINDS } from '../values.ts'
import { activityDetails } from './details.ts'
import { activityVersion } from './public-views.ts'
import { DESK_ACTIONS, CANCEL_REASONS, CHECK_KINDS, DRAFT_STAGES } from './values.ts'

const reason = z.object({ code: z.string(), message: z.string() })
const remark = z.object({ byName: z.string(), at: z.string(), reason: z.string() })

export const deskSeries = z
  .object({
    id: z.string(),
    version: z.number().int(),
    kind: z.enum(SERIES_KINDS),
    title: z.string(),
    titleEn: z.string(),
    summary: z.string(),
    summaryEn: z.string(),
    startsOn: z.string(),
    endsOn: z.string().nullable(),
    /** Activities of it by state, those with none left out. */
    states: z.array(z.object({ state: z.enum(ACTIVITY_STATES), stateName: z.string(), activities: z.number().int() })),
    /** When personal data of a season's participants goes; null of a standing series, where each activity has a day of its own. */
    eraseOn: z.string().nullable(),
    /** When it went. */
    erasedOn: z.string().nullable(),
  })
  .meta({ id: 'DeskSeries' })

export const roomView = z
  .object({ id: z.string(), version: z.number().int(), name: z.string(), nameEn: z.string(), seats: z.number().int() })
  .meta({ id: 'ActivityRoom' })

export const deskActivityItem = z
  .object({
    id: z.string(),
    version: z.number().int(),
    series: z.string(),
    title: z.string(),
    state: z.enum(ACTIVITY_STATES),
    stateName: z.string(),
    stage: z.enum(DRAFT_STAGES),
    stageName: z.string(),
    form: z.enum(ACTIVITY_FORMS),
    formName: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    tentative: z.boolean(),
    placeName: z.string().nullable(),
    host: z.string(),
    hostName: z.string(),
    seats: z.number().int(),
    /** When one signs up, as it is drafted; null where nobody has to. */
    signUp: z.object({ opensAt: z.string(), closesAt: z.string() }).nullable(),
    publishedVersion: z.number().int(),
    /** What this person can do next, in the order of the procedure. */
    open: z.array(z.enum(DESK_ACTIONS)),
  })
  .meta({ id: 'DeskActivityItem' })

export const activityCheck = z
  .object({
    kind: z.enum(CHECK_KINDS),
    kindName: z.string(),
    points: z.array(z.object({ point: z.string(), label: z.string(), article: z.string() })),
    /** Who made it, on exactly this draft; null where it is still to be made. */
    made: z.object({ byName: z.string(), at: z.string(), note: z.string() }).nullable(),
  })
  .meta({ id: 'ActivityCheck' })

/** Something the draft still lacks before it can be checked. `path` is a field of the details, dots between. */
export const activityFault = z
  .object({ path: z.string(), code: z.string(), message: z.string() })
  .meta({ id: 'ActivityFault' })

export const deskActivity = deskActivityItem
  .extend({
    details: activityDetails,
    note: z.string(),
    aside: z.object({ invited: z.array(z.string()), onlineLink: z.string() }),
    drafted: z.object({ byName: z.string(), at: z.string() }),
    faults: z.array(activityFault),
    checks: z.array(activityCheck),
    sentBack: remark.nullable(),
    cancelled: remark.extend({ because: z.enum(CANCEL_REASONS), becauseName: z.string() }).nullable(),
    reportSha256: z.string().nullable(),
    actions: z.array(
      z.object({ action: z.enum(DESK_ACTIONS), name: z.string(), open: z.boolean(), reason: reason.optional() }),
    ),
    /** What publishing the draft would change of what is public. */
    changes: activityVersion.shape.changes,
    versions: z.array(activityVersion),
    pictures: z.array(
      z.object({ id: z.string(), size: z.number().int(), width: z.number().int(), height: z.number().int() }),
    ),
    history: z.array(
      z.object({ seq: z.number().int(), at: z.string(), byName: z.string(), action: z.string(), text: z.string() }),
    ),
  })
  .meta({ id: 'DeskActivity' })

export const activityPicture = z
  .object({ id: z.string(), size: z.number().int(), width: z.number().int(), height: z.number().int() })
  .meta({ id: 'ActivityPicture' })

export type DeskSeries = z.output<typeof deskSeries>
export type RoomView = z.output<typeof roomView>
export type DeskActivityItem = z.output<typeof deskActivityItem>
export type DeskActivity = z.output<typeof deskActivity>
export type ActivityCheckView = z.output<typeof activityCheck>
