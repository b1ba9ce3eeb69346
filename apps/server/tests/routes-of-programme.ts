import { NOBODY, type Row } from './routes-row.ts'

const NONE = '01980000-0000-7000-8000-000000000000'
const series = { kind: 'standing', title: '系列', titleEn: 'Series', startsOn: '2026-01-01', endsOn: null }
const room = { name: '会议室', seats: 20 }
const details = {
  series: 'none',
  title: '活动',
  form: 'online',
  parts: [],
  participants: [],
  startsAt: '2026-08-12T14:00',
  endsAt: '2026-08-12T16:00',
  tentative: false,
  agenda: [],
  place: null,
  online: null,
  host: 'protection',
  cohosts: [],
  capacity: { seats: 10, room: null, shares: [] },
  signUp: null,
  wall: null,
  policy: null,
  speakers: [],
  planTask: null,
}
/** Whoever answers for what was erased. */
const forReaders = (status: number) => ({
  ...NOBODY,
  office: status,
  'office-reviewer': status,
  leader: status,
  admin: status,
})
const OFFICE_ALONE = { ...NOBODY, office: 404 }

/** The programme of open activities. */
export const PROGRAMME_ROWS: Record<string, Row> = {
  'events.series': { path: () => '/api/series', all: 200 },
  'events.oneSeries': { path: () => '/api/series/none', all: 404 },
  'events.calendar': { path: () => '/api/series/none/calendar.ics', all: 404 },
  'events.activities': { path: () => '/api/activities', all: 200 },
  'events.activity': { path: () => `/api/activities/${NONE}`, all: 404 },
  'events.activityCalendar': { path: () => `/api/activities/${NONE}/calendar.ics`, all: 404 },
  'events.picture': { path: () => `/api/activities/${NONE}/pictures/${NONE}`, all: 404 },
  'events.deskSeries': { path: () => '/api/desk/series', all: 200, but: NOBODY },
  'events.createSeries': {
    path: () => '/api/desk/series',
    body: () => ({ ...series, id: 'none', kind: 'season' }),
    all: 403,
    but: { ...NOBODY, office: 400 },
  },
  'events.saveSeries': {
    path: () => '/api/desk/series/none',
    body: () => ({ ...series, version: 1 }),
    all: 403,
    but: OFFICE_ALONE,
  },
  'events.previewTable': { path: () => '/api/desk/series/none/preview.xlsx', all: 404, but: NOBODY },
  'events.rooms': { path: () => '/api/desk/rooms', all: 200, but: NOBODY },
  'events.createRoom': {
    path: () => '/api/desk/rooms',
    body: () => ({ ...room, id: 'Not an id' }),
    all: 403,
    but: { ...NOBODY, office: 400 },
  },
  'events.saveRoom': {
    path: () => '/api/desk/rooms/none',
    body: () => ({ ...room, version: 1 }),
    all: 403,
    but: OFFICE_ALONE,
  },
  'events.deskActivities': { path: () => '/api/desk/activities', all: 200, but: NOBODY },
  'events.planActivity': {
    path: () => '/api/desk/activities',
    body: () => ({ details }),
    // Whoever is neither of the host nor of the office plans nothing there; the others are told of the series that is missing.
    all: 403,
    but: { ...NOBODY, handler: 400, head: 400, office: 400 },
  },
  'events.deskActivity': { path: () => `/api/desk/activities/${NONE}`, all: 404, but: NOBODY },
  'events.actOnActivity': {
    path: () => `/api/desk/activities/${NONE}/actions/confirm`,
    body: () => ({ version: 1 }),
    all: 404,
    but: NOBODY,
  },
  'events.keepAside': {
    path: () => `/api/desk/activities/${NONE}/aside`,
    body: () => ({ invited: [], onlineLink: '' }),
    all: 404,
    but: NOBODY,
  },
  'events.addPicture': { path: () => `/api/desk/activities/${NONE}/pictures`, all: 404, but: NOBODY },
  'events.deskPicture': { path: () => `/api/desk/activities/${NONE}/pictures/${NONE}`, all: 404, but: NOBODY },
  'erasure.erasures': { path: () => '/api/desk/erasures', all: 403, but: forReaders(200) },
  'erasure.erasureFile': { path: () => `/api/desk/erasures/${NONE}/file`, all: 403, but: forReaders(404) },
}
