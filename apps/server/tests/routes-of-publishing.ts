import { NOBODY, type Row } from './routes-row.ts'

/** Review before release: what the kinds allow is shown with a kind of its own in the tests of publishing. */
export const PUBLISHING_ROWS: Record<string, Row> = {
  'publishing.releases': { path: () => '/api/desk/releases', all: 200, but: NOBODY },
  'publishing.release': { path: () => '/api/desk/releases/none/x', all: 404, but: NOBODY },
  'publishing.actOnRelease': {
    path: () => '/api/desk/releases/none/x/publish',
    body: () => ({ version: 1, input: {} }),
    all: 404,
    but: NOBODY,
  },
  'publishing.screenRelease': {
    path: () => '/api/desk/releases/none/x/screening',
    body: () => ({ details: {} }),
    all: 404,
    but: NOBODY,
  },
}

const NO_ACTIVITY = '/api/desk/activities/01980000-0000-7000-8000-000000000000'

/** Check-in of an activity that nobody published; who may is shown in the tests of attendance. */
export const ATTENDANCE_ROWS: Record<string, Row> = {
  'attendance.checkIn': { path: () => `${NO_ACTIVITY}/check-in`, all: 404, but: NOBODY },
  'attendance.sendCheckIns': {
    path: () => `${NO_ACTIVITY}/check-ins`,
    body: () => ({ device: 'device-a', name: '东门', scans: [] }),
    all: 404,
    but: NOBODY,
  },
  'attendance.attendance': { path: () => `${NO_ACTIVITY}/attendance`, all: 404, but: NOBODY },
}
