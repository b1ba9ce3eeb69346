import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportEvidence, reportOf } from '../src/modules/activity-reports/index.ts'
import { advanceActivities } from '../src/modules/events/index.ts'
import { FILLED, questionnairesRig, type QuestionnairesRig } from './questionnaires-rig.ts'

let r: QuestionnairesRig
let id: string
const at = (time: string) => Date.parse(`${time}:00+08:00`)

/** Somebody signs up, and the number of the ticket is what the door reads. */
async function numberOf(person: string, participants: string, size = 1): Promise<string> {
  const token = await r.signUp(id, person, participants, size)
  return (await r.call('POST', '/api/tickets/look-up', { token })).body.number
}

beforeAll(async () => {
  r = await questionnairesRig()
  id = await r.plan({ capacity: { seats: 9, room: null, shares: [] } })
  await r.publish(id)
  r.clock.set(at('2026-07-21T10:00'))
  await advanceActivities(r.surroundings)
  const group = await numberOf('group', 'firm', 4)
  const alone = await numberOf('alone', 'resident')
  await numberOf('away', 'resident')
  await numberOf('large', 'firm', 5)
  r.clock.set(at('2026-08-12T14:05'))
  await advanceActivities(r.surroundings)
  const scan = { device: 'device-a', at: at('2026-08-12T14:05') }
  const scans = [
    { ...scan, seq: 1, kind: 'in', ticket: group, people: 3, rest: false, way: 'code' },
    { ...scan, seq: 2, kind: 'in', ticket: alone, people: 1, rest: false, way: 'code' },
    { ...scan, seq: 3, kind: 'walk-in', participants: 'student', people: 2 },
  ]
  const sent = await r.handler('POST', `/api/desk/activities/${id}/check-ins`, {
    device: 'device-a',
    name: '东门',
    scans,
  })
  expect(sent.status, JSON.stringify(sent.body)).toBe(200)
  r.clock.set(at('2026-08-12T17:00'))
  await advanceActivities(r.surroundings)
  const record = `/api/desk/activities/${id}/record`
  const speaker = (
    await r.handler('POST', `${record}/speakers`, { participants: 'firm', organisation: '某公司', agreed: true })
  ).body.speakers[0]
  for (const text of ['展前发一份清单', '热线晚一点关'])
    await r.handler('POST', `${record}/opinions`, { speaker: speaker.id, text })
  const [first] = (await r.handler('GET', record)).body.opinions
  await r.handler('POST', `${record}/opinions/${first.id}/decide`, {
    version: first.version,
    adoption: 'adopted',
    reason: '可行',
    answer: '九月发布',
  })
  await r.handler('POST', `${record}/promises`, {
    what: '发布展前清单',
    department: 'protection',
    dueOn: '2026-09-30',
    opinion: first.id,
  })
  const questionnaire = await r.begin(id, { answering: 'open' })
  for (const overall of [5, 5, 4, 2])
    await r.answer(
      questionnaire,
      { ...FILLED, 'satisfied-overall': overall, better: '再长一点' },
      { challenge: await r.challenge() },
    )
  const texts = `/api/desk/questionnaires/${questionnaire}/texts`
  const [one] = (await r.handler('GET', texts)).body.items
  await r.handler('POST', `${texts}/${one.id}`, { decision: 'clear', shown: '再长一点' })
}, 120_000)
afterAll(() => r.close())

/** The text of a document, a cell after another. */
async function textOf(address: string): Promise<{ cells: string[]; bytes: Buffer }> {
  const { app } = r
  const signed = await r.call('POST', '/api/session', {
    signIn: 'protection',
    password: (await import('../src/demo/index.ts')).DEMO_PASSWORD,
  })
  const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? ''
  const answer = await app.inject({ url: address, headers: { cookie } })
  expect(answer.statusCode).toBe(200)
  const bytes = answer.rawPayload
  const document = unzipSync(bytes)['word/document.xml']
  if (!document) throw new Error('the file is no document')
  const cells = [...strFromU8(document).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '')
  return { cells, bytes }
}

/** The cell that follows a label. */
const after = (cells: readonly string[], label: string) => cells[cells.indexOf(label) + 1]

it('has the numbers of the database', async () => {
  const { db } = r.surroundings
  const count = async (name: string, sql: string) => (await db.sql<{ n: number }>(name, sql, [id]))[0]?.n
  const { cells } = await textOf(`/api/desk/activities/${id}/report.docx`)
  const figure = (label: string) => Number(after(cells, label))
  expect(figure('报名人数')).toBe(
    await count('test.people', 'select sum(size)::int as n from registration where activity = $1'),
  )
  expect(figure('确认名额的人数')).toBe(
    await count(
      'test.confirmed',
      `select sum(size)::int as n from registration where activity = $1 and state = 'confirmed'`,
    ),
  )
  expect([figure('持名额到场'), figure('有名额未到场'), figure('现场登记入场'), figure('到场总人数')]).toEqual([
    4, 2, 2, 6,
  ])
  expect(figure('候补未补上的份数')).toBe(
    await count(
      'test.waiting',
      `select count(*)::int as n from registration where activity = $1 and state in ('waiting', 'offered')`,
    ),
  )
  expect([figure('意见建议'), figure('采纳'), figure('尚无结论'), figure('承诺事项')]).toEqual([2, 1, 1, 1])
  expect(figure('收到答卷')).toBe(
    await count(
      'test.answers',
      'select count(*)::int as n from questionnaire_answer a join questionnaire q on q.id = a.questionnaire where q.activity = $1',
    ),
  )
  expect([figure('满意（最高两档）'), cells[cells.indexOf('满意（最高两档）') + 2]]).toEqual([3, '4'])
  expect(cells.filter((cell) => cell === '再长一点')).toHaveLength(1)
  expect(cells).toContain('还有3条文字答案没有筛查，筛查后才写进总结。')
  expect(cells.some((cell) => cell.includes('测试'))).toBe(false)
})

it('says the same as JSON, with a source for every number, also by participants', async () => {
  const report = await reportOf(r.surroundings, id)
  const section = (name: string) => report?.sections.find((one) => one.id === name)
  expect(section('attendance')?.tables[0]?.rows).toEqual([
    ['企业', 9, 4, 3, 0],
    ['市民', 2, 2, 1, 0],
    ['学生', 0, 0, 0, 2],
  ])
  expect(section('attendance')?.tables[1]?.rows).toEqual([
    ['个人', 2, 2, 1],
    ['团体', 9, 4, 3],
  ])
  const figures = report?.sections.flatMap((one) => one.figures) ?? []
  expect(figures.every(({ sourceName }) => sourceName !== '')).toBe(true)
  expect(section('questions')?.missing).toBe('没有提问记录。')
  const { cells } = await textOf(`/api/desk/activities/${id}/report.docx`)
  for (const { label, value } of figures)
    expect(cells.some((cell, n) => cell === label && cells[n + 1] === String(value))).toBe(true)
})

it('is kept with its SHA-256 when it is final, and then is evidence', async () => {
  expect(await reportEvidence(r.surroundings.db, id)).toBeNull()
  expect((await r.handler('GET', `/api/desk/activities/${id}/report/kept.docx`)).body.code).toBe('report-not-kept')
  const kept = await r.handler('POST', `/api/desk/activities/${id}/report/kept`, {})
  expect(kept.status, JSON.stringify(kept.body)).toBe(200)
  const { bytes } = await textOf(`/api/desk/activities/${id}/report/kept.docx`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(kept.body.kept).toMatchObject({ sha256, size: bytes.length })
  expect(await reportEvidence(r.surroundings.db, id)).toMatchObject({
    title: '走进知识产权保护中心活动总结',
    sha256,
    day: '2026-08-12',
  })
  await expect(r.surroundings.db.script(`update activity_report set sha256 = repeat('0', 64)`)).rejects.toThrow()
})

it('sums a season, and says which activity lacks what', async () => {
  const { body } = await r.office('GET', '/api/desk/series/open-month-2026/report')
  const figure = (name: string) => body.figures.find((one: { id: string }) => one.id === name)?.value
  expect([
    figure('activities'),
    figure('signed-up'),
    figure('inside'),
    figure('opinions-adopted'),
    figure('answers'),
  ]).toEqual([1, 11, 6, 1, 4])
  expect(body.missing.map(({ what }: { what: string }) => what)).toContain('提问与答复：没有提问记录。')
  const { cells } = await textOf('/api/desk/series/open-month-2026/report.docx')
  expect(Number(after(cells, '到场总人数'))).toBe(6)
})

it('is for the people of the activity and those who see all, and final only after it was held', async () => {
  const elsewhere = await r.as('service')
  expect((await elsewhere('GET', `/api/desk/activities/${id}/report`)).body.code).toBe('report-of-another')
  expect((await r.reviewer('GET', `/api/desk/activities/${id}/report`)).status).toBe(200)
  expect((await r.reviewer('POST', `/api/desk/activities/${id}/report/kept`, {})).status).toBe(403)
  const planned = await r.plan({ title: '以后的活动' })
  expect((await r.handler('POST', `/api/desk/activities/${planned}/report/kept`, {})).body.code).toBe(
    'report-too-early',
  )
})
