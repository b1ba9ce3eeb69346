import { COMPLETE } from '@gongkai/events/testing'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import { entriesOf } from '../src/modules/registrations/index.ts'
import { toldOfEntry } from '../src/modules/notices/index.ts'
import { startWork } from '../src/platform/work.ts'
import { OPEN, phone, registrationsRig, type RegistrationsRig } from './registrations-rig.ts'

const HOUR = 3_600_000
const ONE = { capacity: { seats: 1 }, signUp: { parties: { family: 0, group: 0, delegates: 0 } } }
const LINK = 'https://meeting.example/secret-room'

let r: RegistrationsRig
let work: Awaited<ReturnType<typeof startWork>>
beforeAll(async () => {
  r = await registrationsRig()
  work = await startWork(r.surroundings, serverModules(r.surroundings), null)
})
afterAll(async () => {
  await work.stop()
  await r.close()
})

const done = async () => {
  for (let round = 0; round < 4; round++) await work.drain()
  // What is told next is told later.
  r.clock.advance(1000)
}
/** What was handed over for a telephone, oldest first. */
const texts = async (number: string) => {
  const file = await readFile(join(r.surroundings.config.dataDir, 'text-messages.jsonl'), 'utf8').catch(() => '')
  const all = file.split('\n').flatMap((line) => (line ? [JSON.parse(line) as { number: string; text: string }] : []))
  return all.flatMap((one) => (one.number === number ? [one.text] : []))
}
const topics = async (activity: string, number: number) => {
  const entry = (await entriesOf(r.surroundings.db, activity))[number]
  return entry ? (await toldOfEntry(r.surroundings.db, entry.id)).map(({ topic }) => topic).toReversed() : []
}

it('tells each of a place, the line, an offer and what became of it, with the link that opens the ticket', async () => {
  const id = await r.open(ONE)
  const first = (await r.signUp(id, phone(1))).body
  const second = (await r.signUp(id, phone(2))).body
  await done()
  expect((await texts(phone(1)))[0]).toContain(`报名成功`)
  expect((await texts(phone(1)))[0]).toMatch(/open-month\/ticket\?t=/)
  expect((await texts(phone(1)))[0]).toContain(first.token)
  expect((await texts(phone(2)))[0]).toContain('候补第1位')
  await r.ticket('cancel', first.token)
  await done()
  expect((await texts(phone(1)))[1]).toContain('已取消')
  expect((await texts(phone(2)))[1]).toMatch(/保留到2026年7月28日（周二）10:00/)
  r.clock.advance(25 * HOUR)
  await done()
  expect((await texts(phone(2)))[2]).toContain('已过期')
  expect((await texts(phone(2)))[2]).toContain(second.token)
  // Said again: nothing is told twice.
  await done()
  expect(await texts(phone(2))).toHaveLength(3)
  r.clock.set(OPEN)
})

it('sends a lost ticket again, once an hour', async () => {
  const id = await r.open()
  const { token } = (await r.signUp(id, phone(10))).body
  await done()
  for (let n = 0; n < 2; n++) expect((await r.signUp(id, phone(10))).body.code).toBe('already-registered')
  await done()
  const sent = await texts(phone(10))
  expect(sent).toHaveLength(2)
  expect(sent[1]).toContain(token)
})

it('moved online: participants are kept and told where, those who wait only that it changed, a new agenda only who comes', async () => {
  const id = await r.open(ONE)
  await r.signUp(id, phone(20))
  await r.signUp(id, phone(21))
  await done()
  await r.handler('POST', `/api/desk/activities/${id}/aside`, { invited: [], onlineLink: LINK })
  const before = (await r.call('GET', `/api/activities/${id}`)).body.details
  const online = { how: '视频会议，链接另行告知。', howEn: 'By video.' }
  const amend = async (details: object, note: string) => {
    expect((await r.act(r.handler, id, 'amend', { details, note })).status).toBe(200)
    await r.publish(id)
    await done()
  }
  await amend({ ...before, form: 'online', place: null, online }, '场地维修，改为线上。')
  expect(await topics(id, 0)).toEqual(['signed-up', 'moved-online'])
  expect(await topics(id, 1)).toEqual(['waiting', 'moved-online'])
  expect((await texts(phone(20)))[1]).toContain('改为线上举行，请不要到现场')
  const [entry] = await entriesOf(r.surroundings.db, id)
  expect(entry?.state).toBe('confirmed')
  const agenda = [...before.agenda, { at: '16:00', title: '自由交流', titleEn: '', part: null }]
  await amend({ ...before, form: 'online', place: null, online, agenda }, '增加自由交流。')
  expect(await topics(id, 0)).toEqual(['signed-up', 'moved-online', 'changed'])
  expect(await topics(id, 1)).toEqual(['waiting', 'moved-online'])
  const clear = await r.surroundings.db.sql<{ row: string }>('t', 'select delivery::text as row from delivery')
  expect(clear.map(({ row }) => row).join()).not.toContain('secret-room')
})

it('reminds those with a place a day before, once, and again only where the start moved', async () => {
  const id = await r.open(ONE)
  await r.signUp(id, phone(30))
  await r.signUp(id, phone(31))
  await done()
  const starts = Date.parse(`${COMPLETE.startsAt}:00+08:00`)
  r.clock.set(starts - 25 * HOUR)
  await done()
  expect(await topics(id, 0)).toEqual(['signed-up'])
  for (let n = 0; n < 3; n++) {
    r.clock.set(starts - 23 * HOUR + n * HOUR)
    await done()
  }
  expect(await topics(id, 0)).toEqual(['signed-up', 'reminder'])
  expect(await topics(id, 1)).toEqual(['waiting'])
  r.clock.set(OPEN)
})

it('a cancelled activity is told to all who still stood, with the reason that holds for everybody', async () => {
  const id = await r.open(ONE)
  const left = (await r.signUp(id, phone(40))).body
  await r.signUp(id, phone(41))
  await r.ticket('cancel', left.token)
  await done()
  expect((await r.act(r.head, id, 'cancel', { because: 'weather', reason: '接防汛部门电话通知' })).status).toBe(200)
  await done()
  // It was over before the first was on its way.
  expect(await topics(id, 0)).toEqual(['cancelled'])
  expect((await topics(id, 1)).at(-1)).toBe('activity-cancelled')
  expect((await texts(phone(41))).at(-1)).toContain('取消了，请不要前往')
})
