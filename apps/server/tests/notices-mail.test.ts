import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import { startWork } from '../src/platform/work.ts'
import { bodyOf, mailServer, type MailServer, type Received } from './mail-server.ts'
import { act, bring, deskOf, QUESTION, submit, type Desk, type Receipt } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

const ADDRESS = 'wjg@example.com'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let r: Rig
let smtp: MailServer
let desk: Desk
let work: Awaited<ReturnType<typeof startWork>>
beforeEach(async () => {
  smtp = await mailServer()
  const mail = { smtp: `smtp://127.0.0.1:${smtp.port}`, from: 'Gongkai <gongkai@example.gov.cn>' }
  r = await rig({ settings: { mail, publicOrigin: 'https://www.example.gov.cn' } })
  desk = await deskOf(r)
  work = await startWork(r.surroundings, serverModules(r.surroundings), null)
})
afterEach(async () => {
  await work.stop()
  await smtp.down().catch(() => undefined)
  await r.close()
})

const call = (path: string, body: object) => r.call('POST', path, body, { origin: 'https://www.example.gov.cn' })
const subscribe = ({ receipt, code }: Receipt, more: object = { on: true }) =>
  call(`/api/messages/${receipt}/subscription`, { code, ...more })
const tokenIn = (mail: Received | undefined) => /subscription\?t=([\w.-]+)/.exec(mail ? bodyOf(mail) : '')?.[1] ?? ''
const subjects = () => smtp.received.map((mail) => decoded(mail.header('subject')))
const decoded = (text: string) =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, base64: string) => Buffer.from(base64, 'base64').toString('utf8'))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, quoted: string) =>
      decodeURIComponent(quoted.replace(/_/g, ' ').replace(/=/g, '%')),
    )

async function subscribed(changes: Partial<typeof QUESTION> = {}): Promise<Receipt> {
  const given = await submit(r, changes)
  expect((await subscribe(given)).body).toMatchObject({ state: 'waiting' })
  await work.drain()
  const confirmed = await call('/api/subscriptions/confirm', { token: tokenIn(smtp.received.at(-1)) })
  expect(confirmed.body).toMatchObject({ state: 'on', receipt: given.receipt })
  await work.drain()
  return given
}

it('confirms an address before anything else is sent, and tells no more than it must', async () => {
  const given = await submit(r)
  await work.drain()
  expect(smtp.received).toEqual([])
  const asked = await subscribe(given)
  expect(asked.body).toEqual({
    state: 'waiting',
    email: 'w***@example.com',
    text: false,
    mayText: true,
    mail: 'working',
  })
  await work.drain()
  expect(smtp.received.map(({ to }) => to)).toEqual([ADDRESS])
  const token = tokenIn(smtp.received[0])
  expect((await call('/api/subscriptions/look-up', { token })).body).toMatchObject({
    purpose: 'confirm',
    state: 'waiting',
  })
  expect((await call('/api/subscriptions/confirm', { token })).body).toMatchObject({ state: 'on' })
  expect((await call('/api/subscriptions/confirm', { token })).body).toMatchObject({ state: 'on' })
  await bring(desk, given.receipt, 'answer')
  await work.drain()
  expect(subjects()).toEqual([
    '〔上海市知识产权局〕请确认接收留言办理通知的邮箱 · Please confirm your e-mail address',
    '〔上海市知识产权局〕我们收到了您的留言 · We have received your message',
    '〔上海市知识产权局〕您的留言已经答复 · Your message has been answered',
  ])
  for (const mail of smtp.received) {
    const everything = `${mail.source}\n${bodyOf(mail)}`
    expect(bodyOf(mail)).toContain(given.receipt)
    expect(decoded(mail.header('subject'))).not.toContain('GK-')
    for (const secret of [given.code, QUESTION.subject, '仿冒', '王建国', '可以请求行政裁决'])
      expect(everything).not.toContain(secret)
    expect(mail.header('auto-submitted')).toBe('auto-generated')
  }
  expect(bodyOf(smtp.received[1] as Received)).toContain('2026年3月11日')
})

it('a day without the mail server: nothing is lost, nothing comes twice', async () => {
  const given = await subscribed()
  const before = smtp.received.length
  await smtp.down()
  await bring(desk, given.receipt, 'answer')
  const others = []
  for (let n = 0; n < 3; n++) {
    const one = await submit(r)
    r.clock.advance(MINUTE)
    expect((await subscribe(one)).status).toBe(200)
    others.push(one)
  }
  for (let minute = 0; minute < 24 * 60; minute += 10) {
    r.clock.advance(10 * MINUTE)
    await work.drain()
  }
  const office = await r.as('office')
  const told = (await office('GET', '/api/desk/notices')).body.mail
  expect(told).toMatchObject({ state: 'down', waiting: 4, failed: 0 })
  expect(told.text).toContain('连不上邮件服务器，4封邮件在等待')
  expect((await r.call('GET', '/readyz')).body).toMatchObject({ mail: 'down', warnings: ['mail-down'] })
  await smtp.up()
  r.clock.advance(HOUR)
  await work.drain()
  await work.drain()
  expect(smtp.received.length - before).toBe(4)
  expect(new Set(smtp.received.map((mail) => mail.header('message-id'))).size).toBe(smtp.received.length)
  expect((await (await r.as('office'))('GET', '/api/desk/notices')).body.mail).toMatchObject({
    state: 'working',
    waiting: 0,
    text: null,
  })
  r.clock.advance(24 * HOUR)
  await work.drain()
  expect(smtp.received.length - before).toBe(4)
}, 60_000)

it('a mail whose answer was lost comes again under the same id', async () => {
  const given = await subscribed()
  smtp.received.length = 0
  smtp.loseNextAnswer()
  await bring(desk, given.receipt, 'answer')
  await work.drain()
  r.clock.advance(5 * MINUTE)
  await work.drain()
  expect(smtp.received).toHaveLength(2)
  const [first, second] = smtp.received.map((mail) => mail.header('message-id'))
  expect(first).toMatch(/^<[0-9a-f]{40}@example\.gov\.cn>$/)
  expect(second).toBe(first)
})

it('two workers send each mail once', async () => {
  const many = []
  for (let n = 0; n < 6; n++) many.push(await submit(r))
  for (const one of many) await subscribe(one)
  const other = await startWork(r.surroundings, serverModules(r.surroundings), null)
  await Promise.all([work.drain(), other.drain(), work.drain(), other.drain()])
  await other.stop()
  expect(smtp.received).toHaveLength(6)
})

it('a refused address stops with its reason for the clerk, a busy server is asked again', async () => {
  const given = await subscribed()
  smtp.received.length = 0
  smtp.refusing.set(ADDRESS, 450)
  r.clock.advance(MINUTE)
  await bring(desk, given.receipt, 'answer')
  await work.drain()
  const path = `/api/desk/messages/${given.receipt}/deliveries`
  const [waiting] = (await desk.handler('GET', path)).body.items
  expect(waiting).toMatchObject({ what: '已答复', to: 'w***@example.com', state: 'waiting', attempts: 1, reason: null })
  smtp.refusing.set(ADDRESS, 550)
  r.clock.advance(5 * MINUTE)
  await work.drain()
  const [failed] = (await desk.handler('GET', path)).body.items
  expect(failed).toMatchObject({ state: 'failed', attempts: 2, reason: '没有这个邮箱', nextAt: null })
  const { items } = (await desk.office('GET', '/api/desk/notices')).body
  expect(items[0]).toMatchObject({ topic: 'delivery-failed', matter: given.receipt })
  expect(items[0].text).toContain('没有这个邮箱')
  expect(JSON.stringify(items)).not.toContain(ADDRESS)
  const connections = smtp.connections()
  r.clock.advance(24 * HOUR)
  await work.drain()
  expect(smtp.connections()).toBe(connections)
  expect(await r.surroundings.db.sql('t', 'select 1 from delivery where to_sealed is not null')).toEqual([])
})

it('ends by the link, by the mail program, and by receipt and code; what waits is not sent', async () => {
  const given = await subscribed()
  const mail = smtp.received.at(-1) as Received
  expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const [, address = ''] = /<https:\/\/www\.example\.gov\.cn([^>]+)>/.exec(mail.header('list-unsubscribe')) ?? []
  await smtp.down()
  await bring(desk, given.receipt, 'answer')
  await work.drain()
  const done = await r.call('POST', address, 'List-Unsubscribe=One-Click', {
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(done.status).toBe(204)
  await smtp.up()
  const count = smtp.received.length
  r.clock.advance(HOUR)
  await work.drain()
  expect(smtp.received).toHaveLength(count)
  expect((await subscribe(given, {})).body).toMatchObject({ state: 'off', email: null })
  const again = await subscribed()
  const token = tokenIn(smtp.received.at(-1))
  expect((await call('/api/subscriptions/cancel', { token })).body).toMatchObject({ purpose: 'cancel', state: 'off' })
  expect((await subscribe(again, {})).body).toMatchObject({ state: 'off' })
  expect((await subscribe(given, { on: false })).body).toMatchObject({ state: 'off' })
})

it('ends what was on its way, too: a fault does not bring it back to an address that is no longer wished', async () => {
  const given = await subscribed()
  await smtp.down()
  await bring(desk, given.receipt, 'answer')
  await work.drain()
  const { db } = r.surroundings
  // Another process tries it at this moment.
  const until = new Date(r.clock.now() + MINUTE).toISOString()
  await db.script(`update delivery set leased_until = '${until}' where state = 'waiting'`)
  expect((await subscribe(given, { on: false })).body).toMatchObject({ state: 'off' })
  await smtp.up()
  const count = smtp.received.length
  r.clock.advance(HOUR)
  await work.drain()
  expect(smtp.received).toHaveLength(count)
  expect(await db.sql('t', 'select 1 from delivery where to_sealed is not null')).toEqual([])
})

it('refuses what it cannot do, with what to do instead', async () => {
  const given = await submit(r, { contact: { name: '王', phone: '021-1234567', email: '' } })
  expect((await subscribe({ ...given, code: 'AAAAAAAAAA' })).body).toMatchObject({ code: 'wrong-receipt-or-code' })
  expect((await subscribe(given)).body).toMatchObject({ code: 'no-address' })
  expect((await subscribe(given, { on: true, email: 'a@b.cn\r\nBcc: c@d.cn' })).body).toMatchObject({
    code: 'bad-address',
  })
  expect((await subscribe(given, { text: true })).body).toMatchObject({ code: 'no-phone' })
  expect((await subscribe(given, { on: true, email: 'a@b.cn' })).status).toBe(200)
  const often = await subscribe(given, { on: true, email: 'a@b.cn' })
  expect([often.status, often.body.message]).toEqual([429, expect.stringContaining('10分钟后')])
  await work.drain()
  const token = tokenIn(smtp.received.at(-1))
  for (const wrong of ['x', `${token.slice(0, -2)}AA`, token.replace('c', 'x')])
    expect((await call('/api/subscriptions/confirm', { token: wrong })).body).toMatchObject({ code: 'link-invalid' })
  r.clock.advance(49 * HOUR)
  expect((await call('/api/subscriptions/confirm', { token })).body).toMatchObject({ code: 'link-expired' })
})

it('sends text messages to those who wish it, not at night', async () => {
  const given = await submit(r)
  expect((await subscribe(given, { text: true })).body).toMatchObject({ text: true, state: 'off' })
  r.clock.set(Date.parse('2026-03-02T22:00:00+08:00'))
  await bring(await deskOf(r), given.receipt, 'answer')
  await work.drain()
  const file = join(r.surroundings.config.dataDir, 'text-messages.jsonl')
  await expect(readFile(file)).rejects.toThrow()
  r.clock.set(Date.parse('2026-03-03T08:00:00+08:00'))
  await work.drain()
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ number: '13800000101', at: '2026-03-03T00:00:00.000Z' })
  expect(lines[0].text).toContain('已经答复')
  expect(lines[0].text).not.toContain(given.code)
  expect(smtp.received).toEqual([])
})

it('tells the writer of a rejection by its number only', async () => {
  const given = await subscribed()
  await act(desk.office, given.receipt, 'reject', { reason: 'petition', explanation: '请到信访办' })
  await work.drain()
  expect(subjects().at(-1)).toContain('您的留言有了处理结果')
  expect(bodyOf(smtp.received.at(-1) as Received)).not.toContain('信访')
})

it('tells a writer who withdrew nothing more, and forgets the address', async () => {
  const given = await subscribed()
  smtp.received.length = 0
  const { version } = (await call(`/api/messages/${given.receipt}/look-up`, { code: given.code })).body
  const done = await call(`/api/messages/${given.receipt}/withdrawal`, { code: given.code, version })
  expect(done.status).toBe(200)
  await work.drain()
  expect((await subscribe(given, {})).body).toMatchObject({ state: 'off', email: null })
  expect(smtp.received).toEqual([])
})
