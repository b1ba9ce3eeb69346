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
