import { signedIn } from './board-asks.ts'

const HOUR = 3_600_000
const wall = (hours: number) => new Date(Date.now() + (hours + 8) * HOUR).toISOString().slice(0, 16)
const SERIES = 'bench-signup'
const CHECKS = {
  'check-secrecy': [
    'no-marks',
    'not-in-secret-list',
    'others-agree',
    'no-personal-data',
    'aggregation',
    'place-and-exhibits',
  ],
  'check-security': ['place-safe', 'crowd-plan', 'emergency-plan', 'first-aid', 'equipment'],
} as const

const details = (seats: number) => ({
  series: SERIES,
  title: '走进保护中心',
  titleEn: 'A day at the centre',
  summary: '看一看怎么受理。',
  summaryEn: 'See how it is done.',
  form: 'offline',
  parts: ['visit'],
  theme: '营商环境',
  themeEn: 'Doing business',
  participants: ['firm', 'resident'],
  startsAt: `${wall(240).slice(0, 10)}T14:00`,
  endsAt: `${wall(240).slice(0, 10)}T16:00`,
  tentative: false,
  agenda: [{ at: '14:00', title: '参观', titleEn: 'Visit', part: 'visit' }],
  place: {
    name: '一楼大厅',
    nameEn: 'Ground floor',
    address: '浦东新区一号路1号',
    addressEn: '1 First Road',
    district: 'pudong',
    directions: '地铁2号线出口向东200米。',
    directionsEn: '200 m east of line 2.',
    accessibility: { stepFree: true, toilet: true, hearingLoop: false, signLanguage: false },
    picture: null,
  },
  online: null,
  host: 'protection',
  cohosts: [],
  contactPhone: '12345',
  capacity: { seats, room: null, shares: [] },
  signUp: {
    opensAt: wall(-1),
    closesAt: wall(200),
    mode: 'arrival',
    waitingList: true,
    parties: { family: 0, group: 0, delegates: 0 },
    showPlaces: true,
    questions: [],
    lottery: null,
  },
  wall: null,
  policy: null,
  speakers: [],
  planTask: null,
})

/** Plans, checks, reviews and publishes activities with so many seats each, as people of the demonstration do; their ids. */
export async function publishActivities(origin: string, many: number, seats: number): Promise<string[]> {
  const [office, reviewer, handler, head] = (await Promise.all(
    ['office', 'reviewer', 'protection', 'protection-head'].map((account) => signedIn(origin, account)),
  )) as [string, string, string, string]

  async function call(cookie: string, path: string, body?: object): Promise<{ id: string; version: number }> {
    const answer = await fetch(origin + path, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, origin, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok && !(answer.status === 409 && path.endsWith('/series')))
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { id: string; version: number }
  }
  const act = async (cookie: string, id: string, action: keyof typeof CHECKS) =>
    call(cookie, `/api/desk/activities/${id}/actions/${action}`, {
      version: (await call(office, `/api/desk/activities/${id}`)).version,
      points: CHECKS[action],
    })
  const release = async (id: string, action: string, input: object) =>
    call(reviewer, `/api/desk/releases/activity/${id}/${action}`, {
      version: (await call(office, `/api/desk/releases/activity/${id}`)).version,
      input,
    })

  await call(office, '/api/desk/series', {
    id: SERIES,
    kind: 'standing',
    title: '测量',
    titleEn: 'Measurement',
    summary: '测量用。',
    summaryEn: 'For measuring.',
    startsOn: wall(0).slice(0, 10),
    endsOn: null,
  })
  const ids: string[] = []
  for (let n = 0; n < many; n++) {
    const { id } = await call(handler, '/api/desk/activities', { details: details(seats) })
    await act(reviewer, id, 'check-secrecy')
    await act(head, id, 'check-security')
    await release(id, 'review', { decisions: [] })
    await release(id, 'publish', {})
    ids.push(id)
  }
  return ids
}
