import { createHash } from 'node:crypto'
import {
  attendanceFigures,
  attendanceOf as presentIn,
  doorAnswer,
  mergeLedgers,
  readTicketText,
  type Scan,
} from '@gongkai/events/attendance'
import { inScan } from '@gongkai/events/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attendanceOf } from '../src/modules/attendance/index.ts'
import { advanceActivities } from '../src/modules/events/index.ts'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let r: ActivitiesRig
let id = ''
const numbers: string[] = []
const address = (part: string) => `/api/desk/activities/${id}/${part}`
const send = (device: string, scans: readonly Scan[], more: object = {}) =>
  r.handler('POST', address('check-ins'), { device, name: device === 'device-a' ? '东门' : '西门', scans, ...more })

beforeAll(async () => {
  r = await activitiesRig()
  id = await r.plan({ capacity: { seats: 5, room: null, shares: [] } })
  await r.publish(id)
  r.clock.set(at('2026-07-20T10:00'))
  await advanceActivities(r.surroundings)
  const parties = [
    { kind: 'group', size: 4 },
    { kind: 'alone', size: 1 },
    { kind: 'alone', size: 1 },
  ]
  for (const [n, party] of parties.entries()) {
    const answer = await r.call('POST', `/api/activities/${id}/registrations`, {
      contact: { name: '王建国', phone: `1380000010${n}` },
      participants: n === 0 ? 'firm' : 'resident',
      party,
      challenge: await r.challenge(),
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    numbers.push(answer.body.number)
  }
})
afterAll(() => r.close())

describe('the list at the door', () => {
  test('opens the day before, for the host department and the office alone', async () => {
    expect((await r.handler('GET', address('check-in'))).body.code).toBe('check-in-not-open')
    r.clock.set(at('2026-08-12T13:30'))
    await advanceActivities(r.surroundings)
    const elsewhere = await r.as('promotion')
    expect(await elsewhere('GET', address('check-in'))).toMatchObject({
      status: 403,
      body: { code: 'check-in-not-yours' },
    })
    expect((await r.call('GET', address('check-in'))).status).toBe(401)
    expect((await r.handler('GET', '/api/desk/activities/none/check-in')).status).toBe(404)
  })

  test('holds what the door needs, and nothing that names or reaches anybody', async () => {
    const { body } = await r.handler('GET', address('check-in'))
    expect(body).toMatchObject({
      ...{ title: '走进知识产权保护中心', startsAt: '2026-08-12T14:00', offlineHours: 2 },
      ...{ eraseAt: at('2026-08-12T18:30'), scans: [], devices: [] },
    })
    expect(body.roster).toHaveLength(3)
    expect(body.roster.find(({ number }: { number: string }) => number === numbers[0])).toMatchObject({
      ...{ state: 'confirmed', participants: 'firm', party: { kind: 'group', size: 4 } },
    })
    const waiting = body.roster.find(({ number }: { number: string }) => number === numbers[2])
    expect(waiting.state).toBe('waiting')
    const text = JSON.stringify(body)
    for (const secret of ['王建国', '建国', '13800000100', 'token']) expect(text).not.toContain(secret)
    const [entry] = await r.surroundings.db.sql<{ id: string; number: string }>(
      'test.entry',
      'select id, number from registration where number = $1',
      [numbers[0]],
    )
    const { qrText } = await import('../src/modules/registrations/ticket-token.ts')
    const qr = qrText(r.surroundings.seal, entry?.id ?? '', entry?.number ?? '')
    const asked = (shown: string) => doorAnswer(presentIn(body.roster, []), readTicketText(shown), sha256)
    expect(asked(qr)).toMatchObject({ answer: 'admit', line: { number: numbers[0] } })
    expect(asked(qr.slice(0, -1) + (qr.endsWith('0') ? '1' : '0'))).toMatchObject({ answer: 'wrong-code' })
    expect(asked((numbers[2] ?? '').toLowerCase().replace('-', ''))).toMatchObject({ answer: 'not-confirmed' })
  })
})

describe('two devices without a line', () => {
  const [a, b]: [Scan[], Scan[]] = [[], []]
  test('send what they wrote, in pieces and twice, and the same people are in once', async () => {
    const [group = '', alone = ''] = numbers
    a.push(inScan(group, { people: 3 }), inScan(alone, { seq: 2 }))
    b.push(
      inScan(group, { device: 'device-b', people: 4, at: 5 }),
      inScan(alone, { device: 'device-b', seq: 2, at: 6 }),
      { kind: 'walk-in', device: 'device-b', seq: 3, at: 7, participants: 'student', people: 6 },
    )
    expect((await send('device-a', a.slice(1))).body).toMatchObject({ total: 1 })
    const answers = await Promise.all([
      send('device-a', a),
      send('device-b', b),
      send('device-a', a),
      send('device-b', b),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const last = await send('device-a', [], { known: 5 })
    expect(last.body).toMatchObject({
      ...{ total: 5, scans: null },
      devices: [
        { device: 'device-a', name: '东门' },
        { device: 'device-b', name: '西门' },
      ],
    })
    const { roster } = (await r.handler('GET', address('check-in'))).body
    const onDevice = attendanceFigures(presentIn(roster, mergeLedgers(b, a)))
    expect(onDevice).toMatchObject({ expected: 5, arrived: 5, walkIns: 6, inside: 11 })
    expect(await attendanceOf(r.surroundings.db, id)).toEqual(onDevice)
    expect((await r.office('GET', address('attendance'))).body).toMatchObject({ figures: onDevice })
  })

  test('another scan under a number that is taken keeps nothing of the batch', async () => {
    const other = [inScan(numbers[2] ?? '', { seq: 9 }), inScan(numbers[2] ?? '', { seq: 1 })]
    expect(await send('device-a', other)).toMatchObject({ status: 409, body: { code: 'check-in-number-taken' } })
    expect((await send('device-a', a)).body.total).toBe(5)
    expect(await send('device-a', b)).toMatchObject({ status: 400, body: { code: 'check-in-other-device' } })
    expect((await send('device-a', [{ ...inScan('x'), people: 0 }])).status).toBe(400)
  })

  test('an undo counts whoever sends it, and is kept like the rest', async () => {
    const undo: Scan = { kind: 'undo', device: 'device-a', seq: 3, at: 9, of: { device: 'device-b', seq: 3 } }
    expect((await send('device-a', [undo])).body.total).toBe(6)
    expect(await attendanceOf(r.surroundings.db, id)).toMatchObject({ arrived: 5, walkIns: 0 })
  })

  test('a printed list is entered for seven days after the end, then it is over', async () => {
    r.clock.set(at('2026-08-19T16:00'))
    const paper = inScan(numbers[2] ?? '', { seq: 4, way: 'paper' })
    expect((await send('device-a', [paper])).body.total).toBe(7)
    expect(await attendanceOf(r.surroundings.db, id)).toMatchObject({ arrived: 6, withoutPlace: 1 })
    r.clock.set(at('2026-08-19T16:31'))
    expect((await send('device-a', [])).body.code).toBe('check-in-over')
    expect((await r.office('GET', address('attendance'))).status).toBe(200)
  })
})
