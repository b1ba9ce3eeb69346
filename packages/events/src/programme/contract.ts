import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { ACTIVITY_FORMS, ACTIVITY_PARTS, ACTIVITY_STATES, DISTRICTS, PARTICIPANTS } from '../values.ts'
import { activityPicture, deskActivity, deskActivityItem, deskSeries, roomView } from './desk-views.ts'
import { activityAside, newRoomInput, newSeriesInput, planInput, roomInput, seriesInput } from './inputs.ts'
import { activitySummary, activityView, seriesView } from './public-views.ts'
import { PICTURE_REFUSALS, PROGRAMME_REFUSALS, SHARED_REFUSALS } from './refusals.ts'
import { programmeRoutes } from './routes.ts'
import { DESK_ACTIONS } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const seriesParams = z.object({ series: z.string().max(60) })
const roomParams = z.object({ room: z.string().max(60) })
const activityParams = z.object({ activity: z.string().max(60) })
const pictureParams = activityParams.extend({ picture: z.string().max(60) })
const version = z.number().int()
const actRefusals = ['not-found', ...ENGINE_REFUSALS, ...SHARED_REFUSALS, ...PROGRAMME_REFUSALS] as const

export const programmeContract = defineRoutes({
  series: {
    at: programmeRoutes.series,
    summary: 'Seasons and standing series with published activities, those that run now first',
    audience: 'public',
    query: z.object({ lang, wv }),
    answer: z.object({ items: z.array(seriesView) }).meta({ id: 'ActivitySeriesList' }),
  },
  oneSeries: {
    at: programmeRoutes.oneSeries,
    summary: 'One season or standing series',
    audience: 'public',
    params: seriesParams,
    query: z.object({ lang, wv }),
    answer: seriesView,
    refusals: ['not-found'],
  },
  calendar: {
    at: programmeRoutes.calendar,
    summary: 'The programme of a series as a calendar file',
    audience: 'public',
    params: seriesParams,
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found'],
  },
  activities: {
    at: programmeRoutes.activities,
    summary: 'Published activities, by their start; at most 500',
    audience: 'public',
    query: z.object({
      series: z.string().max(60).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      form: z.enum(ACTIVITY_FORMS).optional(),
      theme: z.string().max(80).optional(),
      participants: z.enum(PARTICIPANTS).optional(),
      district: z.enum(DISTRICTS).optional(),
      part: z.enum(ACTIVITY_PARTS).optional(),
      q: z.string().max(100).optional(),
      lang,
      wv,
    }),
    answer: z.object({ items: z.array(activitySummary) }).meta({ id: 'Activities' }),
  },
  activity: {
    at: programmeRoutes.activity,
    summary: 'One published activity, with its versions and what each changed',
    audience: 'public',
    params: activityParams,
    query: z.object({ version: z.coerce.number().int().min(1).optional(), lang, wv }),
    answer: activityView,
    refusals: ['not-found'],
  },
  activityCalendar: {
    at: programmeRoutes.activityCalendar,
    summary: 'One activity as a calendar file',
    audience: 'public',
    params: activityParams,
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found'],
  },
  picture: {
    at: programmeRoutes.picture,
    summary: 'A picture of the version that is public now',
    audience: 'public',
    params: pictureParams,
    file: 'given',
    refusals: ['not-found'],
  },
  deskSeries: {
    at: programmeRoutes.deskSeries,
    summary: 'Every season and standing series, with its activities by state',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(deskSeries) }).meta({ id: 'DeskSeriesList' }),
  },
  createSeries: {
    at: programmeRoutes.createSeries,
    summary: 'Begin a season or a standing series',
    audience: 'staff',
    query: z.object({ lang }),
    body: newSeriesInput,
    answer: deskSeries,
    status: 201,
    refusals: ['id-taken', 'series-dates'],
  },
  saveSeries: {
    at: programmeRoutes.saveSeries,
    summary: 'Change a series on the version that was read',
    audience: 'staff',
    params: seriesParams,
    query: z.object({ lang }),
    body: seriesInput.extend({ version }),
    answer: deskSeries,
    refusals: ['not-found', 'activity-changed', 'series-dates'],
  },
  previewTable: {
    at: programmeRoutes.previewTable,
    summary:
      'The preview table of a series as a workbook: 序号, 活动时间, 活动名称（主题）, 活动形式, 活动地点, 拟参与人数, 报名',
    audience: 'staff',
    params: seriesParams,
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found'],
  },
  rooms: {
    at: programmeRoutes.rooms,
    summary: 'Rooms that activities share',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(roomView) }).meta({ id: 'ActivityRooms' }),
  },
  createRoom: {
    at: programmeRoutes.createRoom,
    summary: 'Enter a room',
    audience: 'staff',
    query: z.object({ lang }),
    body: newRoomInput,
    answer: roomView,
    status: 201,
    refusals: ['id-taken'],
  },
  saveRoom: {
    at: programmeRoutes.saveRoom,
    summary: 'Change a room on the version that was read',
    audience: 'staff',
    params: roomParams,
    query: z.object({ lang }),
    body: roomInput.extend({ version }),
    answer: roomView,
    refusals: ['not-found', 'activity-changed', 'room-too-small'],
  },
  deskActivities: {
    at: programmeRoutes.deskActivities,
    summary: 'Activities of every state, by their start',
    audience: 'staff',
    query: z.object({ series: z.string().max(60).optional(), state: z.enum(ACTIVITY_STATES).optional(), lang }),
    answer: z.object({ items: z.array(deskActivityItem) }).meta({ id: 'DeskActivities' }),
  },
  planActivity: {
    at: programmeRoutes.planActivity,
    summary: 'Plan an activity',
    audience: 'staff',
    query: z.object({ lang }),
    body: planInput,
    answer: deskActivity,
    status: 201,
    refusals: actRefusals,
  },
  deskActivity: {
    at: programmeRoutes.deskActivity,
    summary: 'One activity: its draft, what it lacks, checks, actions with reasons, versions',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    answer: deskActivity,
    refusals: ['not-found'],
  },
  actOnActivity: {
    at: programmeRoutes.actOnActivity,
    summary: 'Do one action on the version that was read',
    audience: 'staff',
    params: activityParams.extend({ action: z.enum(DESK_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version }),
    answer: deskActivity,
    refusals: actRefusals,
  },
  keepAside: {
    at: programmeRoutes.keepAside,
    summary: 'Keep what is never published: whom to invite, and the link of the online meeting',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    body: activityAside,
    answer: deskActivity,
    refusals: actRefusals,
  },
  addPicture: {
    at: programmeRoutes.addPicture,
    summary: 'Send a picture of the place; it is public only as part of a published version',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    file: 'taken',
    answer: activityPicture,
    status: 201,
    refusals: ['not-found', 'not-your-role', 'activity-of-another-department', ...PICTURE_REFUSALS],
  },
  deskPicture: {
    at: programmeRoutes.deskPicture,
    summary: 'A picture as it was sent',
    audience: 'staff',
    params: pictureParams,
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found'],
  },
})
