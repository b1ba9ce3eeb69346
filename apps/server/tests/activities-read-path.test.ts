import { afterAll, beforeAll, expect, it } from 'vitest'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'

let r: ActivitiesRig
let id = ''
beforeAll(async () => {
  r = await activitiesRig()
  id = await r.plan()
  await r.publish(id)
  await r.act(r.handler, id, 'amend', { details: (await r.view(id)).details, note: '没有公开的一句话' })
})
afterAll(() => r.close())

it('answers the public from the publication store and the terms, which hold no text', async () => {
  const { db } = r.surroundings
  const addresses = [
    '/api/series',
    '/api/series/open-month-2026',
    '/api/activities',
    `/api/activities/${id}`,
    `/api/activities/${id}?version=1&lang=en`,
    `/api/activities/${id}/calendar.ics`,
    '/api/series/open-month-2026/calendar.ics',
  ]
  const answers = async () =>
    Promise.all(
      addresses.map(async (url) =>
        (await r.app.inject({ method: 'GET', url })).body.replace(/"requestId":"[^"]*"/, ''),
      ),
    )
  const before = await answers()
  expect(before.join()).not.toContain('没有公开的一句话')
  const inner = ['activity', 'event', 'release_item', 'registration']
  const rename = (from: string, to: string) =>
    db.script(inner.map((table) => `alter table ${table}${from} rename to ${table}${to}`).join(';'))
  await rename('', '_away')
  try {
    expect(await answers()).toEqual(before)
  } finally {
    await rename('_away', '')
  }
  const [terms] = await db.sql<{ text: string }>(
    'test.terms',
    'select activity_terms::text as text from activity_terms',
  )
  // Of the sign-up only the organiser's questions are text, and those are published.
  expect(terms?.text).not.toMatch(/保护中心|答疑/)
})

it('shows nothing of what was taken down, and shows it again when it is published anew', async () => {
  const doomed = await r.plan({ title: '要撤下的预告' })
  await r.publish(doomed)
  expect((await r.release(r.reviewer, doomed, 'withdraw', { reason: '时间写错' })).status).toBe(200)
  for (const url of [
    `/api/activities/${doomed}`,
    `/api/activities/${doomed}?version=1`,
    `/api/activities/${doomed}/calendar.ics`,
  ])
    expect((await r.app.inject({ method: 'GET', url })).statusCode).toBe(404)
  expect((await r.call('GET', '/api/activities')).body.items.map((one: { id: string }) => one.id)).not.toContain(doomed)
  await r.act(r.handler, doomed, 'amend', { details: (await r.view(doomed)).details, note: '时间已更正' })
  await r.publish(doomed)
  const view = (await r.call('GET', `/api/activities/${doomed}`)).body
  expect([view.version, view.versions.map(({ version }: { version: number }) => version)]).toEqual([2, [2]])
})

it('lets nobody of another department work on it', async () => {
  const elsewhere = await r.as('promotion-head')
  const { version, details } = await r.view(id)
  for (const [action, input] of [
    ['amend', { details, note: '改' }],
    ['cancel', { because: 'other', reason: '无' }],
    ['confirm', {}],
  ] as const) {
    const answer = await elsewhere('POST', `/api/desk/activities/${id}/actions/${action}`, { version, ...input })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect((await r.view(id)).version).toBe(version)
  }
})

it('refuses what is no input at all without a fault of ours', async () => {
  const { version } = await r.view(id)
  for (const details of [null, {}, { ...(await r.view(id)).details, startsAt: '2026-13-01T99:00' }, 'x', [1]]) {
    const answer = await r.handler('POST', `/api/desk/activities/${id}/actions/amend`, { version, details, note: '改' })
    expect(answer.status).toBe(400)
    expect(answer.body.fields.length).toBeGreaterThan(0)
  }
  const odd = [
    '/api/activities/x',
    '/api/activities/%00',
    '/api/series/..%2f',
    '/api/activities?from=2026-02-30',
    '/api/activities?q=%F0%A0%AE%B7',
  ]
  for (const url of odd) expect((await r.app.inject({ method: 'GET', url })).statusCode).toBeLessThan(500)
})
