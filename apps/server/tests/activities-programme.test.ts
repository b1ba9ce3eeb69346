import { pictureId } from '../src/modules/events/picture-id.ts'
import { deflateSync, crc32 } from 'node:zlib'
import { COMPLETE } from '@gongkai/events/testing'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'

let r: ActivitiesRig
let onSite = ''
let online = ''
beforeAll(async () => {
  r = await activitiesRig()
  onSite = await r.plan()
  online = await r.plan({
    title: '海外维权公开课',
    titleEn: 'Rights abroad',
    form: 'online',
    place: null,
    online: { how: '直播，报名后告知链接。', howEn: 'Broadcast.' },
    startsAt: '2026-08-20T10:00',
    endsAt: '2026-08-20T11:00',
    agenda: [],
    participants: ['firm', 'student'],
    parts: ['talk'],
    signUp: null,
  })
  await r.plan({ title: '还没有公开的座谈' })
  for (const id of [onSite, online]) await r.publish(id)
})
afterAll(() => r.close())

const titles = async (query: string) =>
  (await r.call('GET', `/api/activities?${query}`)).body.items.map(({ id }: { id: string }) =>
    id === onSite ? 'on-site' : 'online',
  )

it('lists what is published, by its start, and finds by everything a reader may look for', async () => {
  expect(await titles('')).toEqual(['on-site', 'online'])
  expect(await titles('form=online')).toEqual(['online'])
  expect(await titles('from=2026-08-13')).toEqual(['online'])
  expect(await titles('from=2026-08-12&to=2026-08-12')).toEqual(['on-site'])
  expect(await titles('district=pudong')).toEqual(['on-site'])
  expect(await titles('participants=student')).toEqual(['online'])
  expect(await titles('part=questions')).toEqual(['on-site'])
  expect(await titles(`theme=${encodeURIComponent('Doing business')}`)).toEqual(['on-site', 'online'])
  expect(await titles(`q=${encodeURIComponent('海外 公开课')}`)).toEqual(['online'])
  expect(await titles('series=none')).toEqual([])
  expect((await r.call('GET', '/api/activities?form=hybrid')).status).toBe(400)
  const [series] = (await r.call('GET', '/api/series')).body.items
  expect([series.id, series.activities, series.upcoming]).toEqual(['open-month-2026', 2, 2])
})

it('gives the public neither drafts nor what is told to ticket holders only', async () => {
  const told = await r.handler('POST', `/api/desk/activities/${online}/aside`, {
    invited: ['上海某行业协会'],
    onlineLink: 'https://meeting.example/secret-room',
  })
  expect(told.body.aside.onlineLink).toBe('https://meeting.example/secret-room')
  const elsewhere = await r.as('service')
  const seen = (await elsewhere('GET', `/api/desk/activities/${online}`)).body
  expect(seen.aside).toEqual({ invited: [], onlineLink: '' })
  expect((await elsewhere('POST', `/api/desk/activities/${online}/aside`, { invited: [] })).status).toBe(403)
  for (const address of ['/api/activities', `/api/activities/${online}`, '/api/series/open-month-2026/calendar.ics']) {
    const answer = await r.app.inject({ method: 'GET', url: address })
    expect(answer.body).not.toMatch(/secret-room|行业协会|还没有公开/)
  }
  const stored = await r.surroundings.db.sql<{ text: string }>(
    'test.aside',
    'select activity::text as text from activity',
  )
  expect(stored.map(({ text }) => text).join()).not.toContain('secret-room')
})

it('writes a calendar that others can read: moments, a number per version, what is cancelled', async () => {
  const answer = await r.app.inject({ method: 'GET', url: '/api/series/open-month-2026/calendar.ics?lang=en' })
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(answer.body).toContain('DTSTART:20260812T060000Z')
  expect(answer.body).toContain('SUMMARY:A day at the protection centre')
  expect(answer.body).toContain('STATUS:CONFIRMED')
  const doomed = await r.plan({ title: '取消的一场' })
  await r.publish(doomed)
  await r.act(r.head, doomed, 'cancel', { because: 'speaker', reason: '出差' })
  const one = await r.app.inject({ method: 'GET', url: `/api/activities/${doomed}/calendar.ics` })
  expect(one.body).toMatch(/SEQUENCE:1\r\n/)
  expect(one.body).toContain('STATUS:CANCELLED')
})

it('writes the preview table in the columns that previews are printed in', async () => {
  const answer = await r.app.inject({
    method: 'GET',
    url: '/api/desk/series/open-month-2026/preview.xlsx',
    headers: { cookie: await cookieOf() },
  })
  const [sheet] = await readXlsx(answer.rawPayload)
  expect(sheet?.data[1]).toEqual([
    '序号',
    '活动时间',
    '活动名称（主题）',
    '活动形式',
    '活动地点',
    '拟参与人数',
    '报名时间和方式',
  ])
  const row = sheet?.data.find((cells) => String(cells[2]).startsWith('走进知识产权保护中心'))
  expect(row?.slice(1, 6)).toEqual([
    '2026年8月12日 14:00–16:30',
    '走进知识产权保护中心（营商环境）',
    '线下',
    '保护中心一楼大厅（浦东新区一号路1号）',
    '20人',
  ])
  expect(row?.[6]).toContain('2026年7月20日 09:00–2026年8月10日 17:00')
})

it('keeps a picture without what the camera wrote, and shows it only as part of what is published', async () => {
  const cookie = await cookieOf()
  const send = (payload: Buffer) =>
    r.app.inject({
      method: 'POST',
      url: `/api/desk/activities/${onSite}/pictures`,
      headers: { cookie, 'x-file-name': 'IMG_0001.png' },
      payload,
    })
  const sent = await send(png('GPS 31.2304N 121.4737E'))
  expect(sent.statusCode).toBe(201)
  const picture = sent.json()
  expect((await send(png('GPS 31.2304N 121.4737E'))).json().id).toBe(picture.id)
  expect([picture.width, picture.height]).toEqual([4, 3])
  const address = `/api/activities/${onSite}/pictures/${picture.id}`
  expect((await r.app.inject({ method: 'GET', url: address })).statusCode).toBe(404)
  const onDesk = await r.app.inject({ method: 'GET', url: `/api/desk${address.slice(4)}`, headers: { cookie } })
  expect(onDesk.rawPayload.includes('121.4737E')).toBe(false)

  const place = { ...COMPLETE.place, picture: { id: picture.id, alt: '保护中心正门' } }
  expect((await r.act(r.handler, onSite, 'amend', { details: { ...COMPLETE, place }, note: '补充照片' })).status).toBe(
    200,
  )
  expect((await r.app.inject({ method: 'GET', url: address })).statusCode).toBe(404)
  await r.publish(onSite)
  const shown = await r.app.inject({ method: 'GET', url: address })
  expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/png'])
  expect(pictureId(onSite, shown.rawPayload)).toBe(picture.id)

  expect((await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).json().code).toBe('picture-unreadable')
  const foreign = { ...COMPLETE.place, picture: { id: '01980000-0000-7000-8000-000000000000', alt: '别处' } }
  const refused = await r.act(r.handler, online, 'amend', { details: { ...COMPLETE, place: foreign }, note: '换照片' })
  expect(refused.body.code).toBe('unknown-picture')
})

it('keeps one of two who save the same version', async () => {
  const id = await r.plan({ title: '两个人一起改' })
  const { version } = await r.view(id)
  const save = (title: string) =>
    r.handler('POST', `/api/desk/activities/${id}/actions/save`, { version, details: { ...COMPLETE, title } })
  const answers = await Promise.all([save('甲'), save('乙'), save('丙'), save('丁')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  const { title, history } = await r.view(id)
  const won = answers.find(({ status }) => status === 200)
  expect([title, history.length]).toEqual([won?.body.title, 2])
  const release = (await r.office('GET', `/api/desk/releases/activity/${id}`)).body
  expect(release.details.title).toBe(title)
})

async function cookieOf(): Promise<string> {
  const answer = await r.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { signIn: 'protection', password: 'gongkai-demo' },
  })
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, code] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  code.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, code])
}

/** A picture of 4 × 3 points with a comment in it. */
function png(comment: string): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(4, 0)
  header.writeUInt32BE(3, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(3 * 13, 80)
  for (let row = 0; row < 3; row += 1) rows[row * 13] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
