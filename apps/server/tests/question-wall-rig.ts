import { uuidv7 } from '../src/platform/ids.ts'
import type { Rig } from './modules-rig.ts'

/** Times of an activity on the Monday the rig starts at, Beijing wall times. */
export const TIMES = {
  startsAt: '2026-03-02T10:00',
  endsAt: '2026-03-02T12:00',
  opensAt: '2026-03-02T09:00',
  closesAt: '2026-03-02T11:30',
} as const

/** What the record and the recap read of an activity. */
const DETAILS = {
  series: 'standing',
  title: '海外维权座谈会',
  titleEn: 'Talk on defending rights abroad',
  summary: '听企业说海外参展和维权中的难处。',
  summaryEn: '',
  startsAt: TIMES.startsAt,
  endsAt: TIMES.endsAt,
  place: { name: '局机关二楼会议室' },
}

/** A published activity with a wall, hosted by the protection division: its terms are what the wall reads. */
export async function activityWithWall(r: Rig, host = 'protection'): Promise<string> {
  const { db, clock } = r.surroundings
  const id = uuidv7(clock.now())
  await db.sql(
    'test.series',
    `insert into activity_series (id, version, kind, title, title_en, summary, summary_en, starts_on, ends_on)
     values ('standing', 1, 'standing', '政策会客厅', 'Policy salon', '', '', '2026-01-01', null) on conflict do nothing`,
  )
  await db.sql(
    'test.activity',
    `insert into activity (id, series, version, state, lead, facts, head)
     values ($1, 'standing', 1, 'confirmed', $2, $3, '{}')`,
    [id, [host], JSON.stringify({ draft: { details: DETAILS } })],
  )
  const { startsAt, endsAt, ...wall } = TIMES
  await db.sql(
    'test.terms',
    `insert into activity_terms (activity, series, host, version, state, standing, form, starts_at, ends_at, seats, capacity, wall)
     values ($1, 'standing', $2, 1, 'confirmed', true, 'mixed', $3, $4, 30, '{"seats":30,"room":null,"shares":[]}', $5)`,
    [id, host, startsAt, endsAt, JSON.stringify(wall)],
  )
  return id
}

/** A browser at the wall: its key, and what it does there. */
export async function browserAt(r: Rig, activity: string) {
  const base = `/api/activities/${activity}/wall`
  const { body } = await r.call('POST', `${base}/keys`, { challenge: await r.challenge() })
  const key = String(body.key)
  return {
    key,
    ask: async (text: string, more: object = {}) =>
      r.call('POST', `${base}/questions`, { key, challenge: await r.challenge(), text, ...more }),
    support: (question: string, support = true) =>
      r.call('POST', `${base}/questions/${question}/support`, { key, support }),
    mine: async () => (await r.call('POST', `${base}/mine`, { key })).body,
    wall: async (since?: string) =>
      (await r.call('GET', `${base}${since === undefined ? '' : `?since=${since}`}`)).body,
  }
}
