import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import { forgetParticipants, tellParticipant, toldOfEntry, type ParticipantNews } from '../src/modules/notices/index.ts'
import { startWork } from '../src/platform/work.ts'
import { bodyOf, mailServer, type MailServer, type Received } from './mail-server.ts'
import { rig, type Rig } from './modules-rig.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const TOKEN = 'tok-4f9c1d-secret'
const ONLINE = 'https://meet.example.gov.cn/j/918273'

let r: Rig
let smtp: MailServer
let work: Awaited<ReturnType<typeof startWork>>
beforeEach(async () => {
  smtp = await mailServer()
  const mail = { smtp: `smtp://127.0.0.1:${smtp.port}`, from: 'Gongkai <gongkai@example.gov.cn>' }
  r = await rig({ boards: false, settings: { mail, publicOrigin: 'https://www.example.gov.cn' } })
  work = await startWork(r.surroundings, serverModules(r.surroundings), null)
})
afterEach(async () => {
  await work.stop()
  await smtp.down().catch(() => undefined)
  await r.close()
})

const news = (topic: ParticipantNews['topic'], changes: Partial<ParticipantNews> = {}): ParticipantNews => ({
  topic,
  key: `registration:e1:${topic}`,
  entry: 'e1',
  to: { mail: 'zhang@example.com', phone: '13800000101' },
  link: `/open-month/ticket?t=${TOKEN}`,
  facts: {
    activity: '0198c0de-0000-7000-8000-000000000001',
    number: 'R7K2M9',
    title: { zh: '走进保护中心', en: 'Inside the protection centre' },
    startsAt: '2026-08-18T14:00',
    endsAt: '2026-08-18T16:30',
    place: { zh: '示例路1号', en: '1 Example Road' },
    seats: 2,
    until: '2026-03-03T10:00',
    version: 3,
  },
  ...changes,
})
const tell = (one: ParticipantNews) => r.surroundings.db.transaction(() => tellParticipant(r.surroundings, one))
const texts = async () => {
  const file = await readFile(join(r.surroundings.config.dataDir, 'text-messages.jsonl'), 'utf8').catch(() => '')
  return file.split('\n').flatMap((line) => (line ? [JSON.parse(line) as { number: string; text: string }] : []))
}
const columns = () =>
  r.surroundings.db.sql<Record<string, unknown>>('t', 'select * from delivery order by created_at, id')

it('tells of a place by mail, with the ticket and an entry for the calendar, once', async () => {
  expect(await tell(news('signed-up', { onlineLink: ONLINE }))).toBe(true)
  await tell(news('signed-up', { onlineLink: ONLINE }))
  const [waiting] = await columns()
  // What opens something does not stand in the database in clear, not while it waits either.
  const clear = JSON.stringify({ ...waiting, to_sealed: null, links_sealed: null })
  for (const secret of [TOKEN, ONLINE, 'zhang', '13800000101']) expect(clear).not.toContain(secret)
  await work.drain()
  expect(smtp.received).toHaveLength(1)
  const mail = smtp.received[0] as Received
  const body = bodyOf(mail)
  expect(mail.to).toBe('zhang@example.com')
  expect(body).toContain(`https://www.example.gov.cn/open-month/ticket?t=${TOKEN}`)
  expect(body).toContain(`https://www.example.gov.cn/open-month/ticket?t=${TOKEN}&do=cancel`)
  expect(body).toContain('2026年8月18日（周二）14:00–16:30（北京时间）')
  expect(body).toContain(ONLINE)
  expect(body.replace(/\r\n /g, '')).toMatch(/BEGIN:VCALENDAR[\s\S]*UID:R7K2M9@example\.gov\.cn[\s\S]*SEQUENCE:3/)
  expect(mail.source).toContain('filename=activity.ics')
  expect(mail.header('list-unsubscribe')).toBe('')
  expect(await texts()).toEqual([])
  expect(await columns()).toMatchObject([{ state: 'sent', to_sealed: null, links_sealed: null }])
})

it('an offer goes by text message too; who gave a telephone alone is told everything by it', async () => {
  await tell(news('offered'))
  await tell(news('signed-up', { entry: 'e2', key: 'e2', to: { phone: '+86 139 0000 0202' } }))
  await work.drain()
  expect(smtp.received).toHaveLength(1)
  expect(bodyOf(smtp.received[0] as Received)).toContain('&do=decline')
  const sent = await texts()
  expect(sent.map(({ number }) => number)).toEqual(['13800000101', '13900000202'])
  expect(sent[0]?.text).toContain('保留到2026年3月3日（周二）10:00')
})

it('says where nobody can be told', async () => {
  expect(await tell(news('signed-up', { to: { phone: '021-1234567' } }))).toBe(false)
  expect(await columns()).toEqual([])
})

it('a day without mail: only the last word on how somebody stands goes out, and nothing after the end', async () => {
  await smtp.down()
  for (const topic of ['waiting', 'offered', 'expired'] as const) {
    await tell(news(topic, { to: { mail: 'zhang@example.com' } }))
    r.clock.advance(HOUR)
    await work.drain()
  }
  await tell(news('reminder', { entry: 'e9', key: 'e9-reminder', to: { mail: 'li@example.com' } }))
  r.clock.advance(HOUR)
  await work.drain()
  await tell(news('activity-cancelled', { entry: 'e9', key: 'e9-cancelled', to: { mail: 'li@example.com' } }))
  await smtp.up()
  for (let n = 0; n < 6; n++) {
    r.clock.advance(HOUR)
    await work.drain()
  }
  expect(smtp.received.map(({ to }) => to).sort()).toEqual(['li@example.com', 'zhang@example.com'])
  const bodies = smtp.received.map(bodyOf).join()
  expect(bodies).toContain('没有在期限内确认')
  expect(bodies).toContain('取消了，请不要前往')
  expect(bodies).toContain('STATUS:CANCELLED')
  expect(await toldOfEntry(r.surroundings.db, 'e1')).toMatchObject([
    { topic: 'expired', state: 'sent' },
    { topic: 'offered', state: 'dropped' },
    { topic: 'waiting', state: 'dropped' },
  ])
})

it('nothing goes out of a change that was not kept', async () => {
  const { db } = r.surroundings
  const undone = db.transaction(async () => {
    await tellParticipant(r.surroundings, news('signed-up'))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await work.drain()
  expect(smtp.received).toEqual([])
})

it('an address that is refused is told the office, by the activity alone', async () => {
  smtp.refusing.set('zhang@example.com', 550)
  await tell(news('signed-up'))
  await work.drain()
  const { items } = (await (await r.as('office'))('GET', '/api/desk/notices')).body
  expect(items[0]).toMatchObject({
    topic: 'delivery-failed',
    href: '/open-month/desk/activities/0198c0de-0000-7000-8000-000000000001',
    text: '给“走进保护中心”一位报名人的通知没有送达：没有这个邮箱。如有必要请电话联系。',
  })
  expect(JSON.stringify(items)).not.toContain('zhang')
})

it('forgets an entry wholly, and no other', async () => {
  await tell(news('signed-up'))
  await tell(news('signed-up', { entry: 'e2', key: 'e2' }))
  await work.drain()
  expect(await forgetParticipants(r.surroundings.db, ['e1'])).toBe(1)
  expect(await columns()).toMatchObject([{ receipt: 'e2' }])
})
