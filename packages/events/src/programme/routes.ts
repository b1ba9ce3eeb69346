import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the programme: the only part of this contract a browser carries. */
export const programmeRoutes = {
  series: ['GET', '/api/series'],
  oneSeries: ['GET', '/api/series/{series}'],
  calendar: ['GET', '/api/series/{series}/calendar.ics'],
  activities: ['GET', '/api/activities'],
  activity: ['GET', '/api/activities/{activity}'],
  activityCalendar: ['GET', '/api/activities/{activity}/calendar.ics'],
  picture: ['GET', '/api/activities/{activity}/pictures/{picture}'],
  deskSeries: ['GET', '/api/desk/series'],
  createSeries: ['POST', '/api/desk/series'],
  saveSeries: ['POST', '/api/desk/series/{series}'],
  previewTable: ['GET', '/api/desk/series/{series}/preview.xlsx'],
  rooms: ['GET', '/api/desk/rooms'],
  createRoom: ['POST', '/api/desk/rooms'],
  saveRoom: ['POST', '/api/desk/rooms/{room}'],
  deskActivities: ['GET', '/api/desk/activities'],
  planActivity: ['POST', '/api/desk/activities'],
  deskActivity: ['GET', '/api/desk/activities/{activity}'],
  actOnActivity: ['POST', '/api/desk/activities/{activity}/actions/{action}'],
  keepAside: ['POST', '/api/desk/activities/{activity}/aside'],
  addPicture: ['POST', '/api/desk/activities/{activity}/pictures'],
  deskPicture: ['GET', '/api/desk/activities/{activity}/pictures/{picture}'],
} as const satisfies RouteTable
