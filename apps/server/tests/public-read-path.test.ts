import { afterAll, beforeAll, expect, it } from 'vitest'
import { bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

let r: Rig
let publication = ''
beforeAll(async () => {
  r = await rig()
  const { receipt } = await submit(r)
  await bring(await deskOf(r), receipt, 'answer')
  publication = (await r.call('GET', '/api/boards/administrative-ruling/messages')).body.items[0].id
})
afterAll(() => r.close())

it('answers the public from the publication stores only, and counts without any text', async () => {
  const { db } = r.surroundings
  const published = [
    '/api/boards',
    '/api/boards/administrative-ruling/messages',
    '/api/boards/administrative-ruling/messages?q=' + encodeURIComponent('外观设计'),
    `/api/boards/administrative-ruling/messages/${publication}`,
    '/api/messages/published',
    '/api/messages/published?q=' + encodeURIComponent('外观设计'),
    '/api/suggestions?q=' + encodeURIComponent('外观设计专利被仿冒怎么办'),
    '/api/faq',
    '/api/faq?q=' + encodeURIComponent('外观设计'),
    '/api/faq/01980000-0000-7000-8000-000000000000',
  ]
  const answers = () => Promise.all(published.map(async (address) => (await r.call('GET', address)).body))
  const before = await answers()
  expect(before[6].items.length).toBeGreaterThan(0)
  const inner = ['message', 'event', 'faq_entry', 'common_issue', 'message_assignment', 'message_triage', 'upload']
  const rename = (from: string, to: string) =>
    db.script(inner.map((table) => `alter table ${table}${from} rename to ${table}${to}`).join(';'))
  await rename('', '_away')
  try {
    const during = await answers()
    expect(during.map(({ requestId: _, ...rest }) => rest)).toEqual(before.map(({ requestId: _, ...rest }) => rest))
  } finally {
    await rename('_away', '')
  }
  // Statistics are counted from the messages themselves: from states, days and departments, which hold no text.
  await db.script('alter table message rename column contact_sealed to contact_away')
  await db.script('alter table event rename to event_away')
  try {
    expect((await r.call('GET', '/api/message-statistics?months=3')).status).toBe(200)
  } finally {
    await db.script('alter table message rename column contact_away to contact_sealed')
    await db.script('alter table event_away rename to event')
  }
})
