import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import { notify } from '../src/modules/notices/index.ts'
import { startWork } from '../src/platform/work.ts'
import { act, bring, deskOf, submit as send, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let desk: Desk
let work: Awaited<ReturnType<typeof startWork>>
beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
  work = await startWork(r.surroundings, serverModules(r.surroundings), null)
})
afterAll(async () => {
  await work.stop()
  await r.close()
})

/** A second later than the one before: notices are listed by when they came. */
async function submit(): Promise<{ receipt: string; code: string }> {
  r.clock.advance(1000)
  return send(r)
}

async function told(call: Call, receipt: string): Promise<string[]> {
  await work.drain()
  const { body } = await call('GET', '/api/desk/notices?size=50')
  const items: { topic: string; matter: string | null }[] = body.items
  return items.filter(({ matter }) => matter === receipt).map(({ topic }) => topic)
}

it('tells each step to whom it concerns, and not to whoever did it', async () => {
  const { receipt } = await submit()
  expect(await told(desk.office, receipt)).toEqual(['received'])
  expect(await told(desk.handler, receipt)).toEqual([])
  await bring(desk, receipt, 'draft')
  expect(await told(desk.handler, receipt)).toEqual(['assigned'])
  expect((await told(desk.head, receipt)).toSorted()).toEqual(['assigned', 'review-waiting'])
  expect(await told(await r.as('service'), receipt)).toEqual([])
  expect(await told(desk.reviewer, receipt)).toEqual([])
  await act(desk.head, receipt, 'send-back', { reason: '缺联系电话' })
  expect(await told(desk.handler, receipt)).toContain('sent-back')
  expect(await told(desk.head, receipt)).not.toContain('sent-back')
})

it('shows what to do, the subject while it may be seen, and the way to it', async () => {
  const { receipt } = await submit()
  await work.drain()
  const { body } = await desk.office('GET', '/api/desk/notices?size=1')
  expect(body.items[0]).toMatchObject({
    topic: 'received',
    title: '新留言',
    matter: receipt,
    subject: '外观设计专利被仿冒怎么办',
    href: `/message-board/desk/messages/${receipt}`,
    read: false,
  })
  expect((await desk.office('GET', '/api/desk/notices?size=1&lang=en')).body.items[0].title).toBe('New message')
})

it('is read by pages, and marked as read one by one or up to a notice', async () => {
  for (let n = 0; n < 3; n++) await submit()
  await work.drain()
  const first = (await desk.office('GET', '/api/desk/notices?size=2')).body
  const second = (await desk.office('GET', `/api/desk/notices?size=2&after=${first.next}`)).body
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(4)
  const one = (await desk.office('POST', '/api/desk/notices/read', { ids: [ids[0]] })).body
  expect(one.unread).toBe(first.unread - 1)
  expect((await desk.office('GET', '/api/desk/notices?unread=1&size=1')).body.items[0].id).toBe(ids[1])
  expect((await desk.office('POST', '/api/desk/notices/read', { upTo: ids[0] })).body).toEqual({ unread: 0 })
  expect((await desk.office('GET', '/api/desk/notices?unread=1')).body.items).toEqual([])
})

it('nobody reads or marks another person’s notices', async () => {
  await submit()
  await work.drain()
  const { items } = (await desk.office('GET', '/api/desk/notices')).body
  await desk.handler('POST', '/api/desk/notices/read', { ids: [items[0].id], upTo: items[0].id })
  expect((await desk.office('GET', '/api/desk/notices')).body.items[0].read).toBe(false)
  expect((await desk.handler('GET', '/api/desk/notices?after=x')).body.code).toBe('bad-notice-cursor')
  expect((await r.call('GET', '/api/desk/notices')).status).toBe(401)
})

it('what is said twice under one key is told once', async () => {
  const news = { topic: 'promise-due', key: 'promise:1', to: { department: 'protection', role: 'head' } } as const
  await Promise.all([notify(r.surroundings, news), notify(r.surroundings, news)])
  const { items } = (await desk.head('GET', '/api/desk/notices')).body
  const topics = items.map(({ topic }: { topic: string }) => topic)
  expect(topics.filter((topic: string) => topic === 'promise-due')).toHaveLength(1)
})

it('only those who answer for mail are told how it stands: without a server it waits', async () => {
  expect((await desk.handler('GET', '/api/desk/notices')).body.mail).toBeNull()
  const { receipt, code } = await submit()
  const on = { code, on: true }
  expect((await r.call('POST', `/api/messages/${receipt}/subscription`, on)).body).toMatchObject({ mail: 'absent' })
  await work.drain()
  const { mail } = (await desk.office('GET', '/api/desk/notices')).body
  expect(mail).toMatchObject({ state: 'absent', waiting: 1 })
  expect(mail.text).toContain('没有配置邮件服务器')
  expect((await desk.handler('GET', `/api/desk/messages/${receipt}/deliveries`)).status).toBe(404)
})

it('a stand-in is told as whom they stand in for, while it lasts', async () => {
  const admin = await r.as('admin')
  const { version, data } = (await admin('GET', '/api/desk/registry/data')).body
  const from = '2025-01-01'
  const people = [
    { id: 's-1', name: '郑远', account: 'protection', posts: [{ department: 'protection', role: 'handler', from }] },
    { id: 's-2', name: '闵岚', account: 'protection-head', posts: [{ department: 'protection', role: 'head', from }] },
  ]
  const term = { from: '2026-03-01', to: '2026-03-02' }
  const standIns = [{ of: 's-2', by: 's-1', department: 'protection', roles: ['head'], ...term }]
  const done = await admin('POST', '/api/desk/registry', { version, data: { ...data, people, standIns } })
  expect(done.status).toBe(200)
  const say = (key: string) =>
    notify(r.surroundings, { topic: 'promise-due', key, to: { department: 'protection', role: 'head' } })
  const unread = async () => (await desk.handler('GET', '/api/desk/notices?unread=1')).body.unread
  const before = await unread()
  await say('promise:2')
  expect(await unread()).toBe(before + 1)
  r.clock.advance(15 * 3_600_000)
  await say('promise:3')
  desk = await deskOf(r)
  expect(await unread()).toBe(before + 1)
})

it('what an answer promised is told when its day is near, and once more when it has passed', async () => {
  desk = await deskOf(r)
  const { receipt } = await submit()
  const promises = [{ what: '补发材料清单', dueOn: '2026-03-12' }]
  await bring(desk, receipt, 'answer', { reply: '您好！可以请求行政裁决。', release: { mode: 'full' }, promises })
  await work.drain()
  expect(await told(desk.handler, receipt)).not.toContain('promise-due')
  const at = async (day: string) => {
    r.clock.set(Date.parse(`${day}T09:00:00+08:00`))
    await work.drain()
    desk = await deskOf(r)
    const [handler, office] = [await told(desk.handler, receipt), await told(desk.office, receipt)]
    const count = (topics: string[]) => topics.filter((topic) => topic === 'promise-due').length
    return [count(handler), count(office)]
  }
  expect(await at('2026-03-09')).toEqual([0, 0])
  expect(await at('2026-03-10')).toEqual([1, 0])
  expect(await at('2026-03-12')).toEqual([1, 0])
  expect(await at('2026-03-13')).toEqual([2, 1])
  expect(await at('2026-03-16')).toEqual([2, 1])
})
