import { afterAll, beforeAll, expect, test } from 'vitest'
import { eraseSpeakerNames, recordOf } from '../src/modules/activity-records/index.ts'
import { MONDAY, rig, type Call, type Rig } from './modules-rig.ts'
import { activityWithWall } from './question-wall-rig.ts'

let r: Rig
let host: Call
let office: Call
let reviewer: Call
let elsewhere: Call
let activity = ''
const base = () => `/api/desk/activities/${activity}/record`
const record = async (call = host) => (await call('GET', base())).body

beforeAll(async () => {
  r = await rig({ now: MONDAY + 60_000 })
  host = await r.as('protection')
  office = await r.as('office')
  reviewer = await r.as('reviewer')
  elsewhere = await r.as('service')
  activity = await activityWithWall(r)
})
afterAll(() => r.close())

test('who spoke is noted by name for the desk only, and shown by organisation only where they agreed', async () => {
  const said = { name: '钱多多', participants: 'firm', organisation: '某生物科技公司', role: '法务负责人' }
  expect((await host('POST', `${base()}/speakers`, { ...said, agreed: true })).status).toBe(201)
  await host('POST', `${base()}/speakers`, { ...said, name: '孙小小', agreed: false })
  expect((await record()).speakers).toMatchObject([
    { number: 1, name: '钱多多', shownAs: '某生物科技公司法务负责人' },
    { number: 2, name: '孙小小', shownAs: '企业' },
  ])
  expect((await record(elsewhere)).code).toBe('record-none')
  expect((await reviewer('POST', `${base()}/speakers`, said)).body.code).toBe('record-of-another-department')
  const kept = await r.surroundings.db.sql(
    'test.names',
    `select name_sealed::text || organisation as line from record_speaker`,
  )
  expect(JSON.stringify(kept)).not.toContain('钱多多')
})

test('an opinion is noted in one line, decided with a reason, and keeps its number', async () => {
  const [first, second] = (await record()).speakers
  await host('POST', `${base()}/opinions`, {
    speaker: first.id,
    text: '希望展前有一份知识产权自查清单',
    theme: '海外参展',
  })
  await Promise.all(
    [1, 2].map((n) => host('POST', `${base()}/opinions`, { speaker: second.id, text: `同时记下的意见${n}` })),
  )
  expect((await record()).opinions.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3])
  expect((await host('POST', `${base()}/opinions`, { speaker: activity, text: '没有这个人' })).body.code).toBe(
    'unknown-speaker',
  )
  const [one, two, three] = (await record()).opinions
  const act = (opinion: { id: string; version: number }, action: string, input: object, call = host) =>
    call('POST', `${base()}/opinions/${opinion.id}/${action}`, { version: opinion.version, ...input })
  expect((await act(one, 'decide', { adoption: 'adopted' })).status).toBe(400)
  const decided = await act(one, 'decide', {
    adoption: 'adopted',
    reason: '各展会主办方都需要',
    answer: '9月底前发布清单。',
  })
  expect(decided.body.opinions[0]).toMatchObject({
    state: 'decided',
    decision: { adoption: 'adopted', byName: expect.any(String) },
  })
  expect((await act(one, 'decide', { adoption: 'partly', reason: '旧页面' })).body.code).toBe('record-entry-changed')
  await act(two, 'decide', { adoption: 'kept-for-reference', reason: '需要多部门研究' })
  await act(three, 'strike', { reason: '记重了' })
  expect((await host('DELETE', `${base()}/speakers/${first.id}`)).body.code).toBe('speaker-has-opinions')
})

test('a promise is a task of its department: it sees it, keeps it with evidence, and late is shown', async () => {
  const promise = { what: '发布海外参展知识产权自查清单', department: 'promotion', dueOn: '2026-03-20' }
  expect((await host('POST', `${base()}/promises`, { ...promise, dueOn: '2026-02-20' })).body.code).toBe(
    'promise-day-passed',
  )
  expect((await host('POST', `${base()}/promises`, { ...promise, department: 'nobody' })).body.code).toBe(
    'promise-unknown-department',
  )
  expect((await host('POST', `${base()}/promises`, promise)).status).toBe(201)
  const promotion = await r.as('promotion-head')
  const list = async (call: Call) => (await call('GET', '/api/desk/promises')).body.items
  expect(await list(elsewhere)).toEqual([])
  const [owed] = await list(promotion)
  expect(owed).toMatchObject({ state: 'owed', light: 'on-time', dueText: '3月20日（周五）前完成' })
  const path = `/api/desk/promises/${owed.id}`
  expect((await elsewhere('POST', `${path}/keep`, { version: 1 })).status).toBe(404)
  expect(
    (await promotion('POST', `${path}/postpone`, { version: 1, dueOn: '2026-03-10', reason: '早些' })).body.code,
  ).toBe('promise-day-not-later')
  expect(
    (await promotion('POST', `${path}/postpone`, { version: 1, dueOn: '2026-03-25', reason: '等展会名单' })).body,
  ).toMatchObject({ dueOn: '2026-03-25' })
  r.clock.set(Date.parse('2026-03-26T10:00:00+08:00'))
  const late = await r.as('promotion-head')
  expect((await list(late))[0]).toMatchObject({ light: 'late', dueText: '应于3月25日（周三）前完成，已逾期' })
  const evidence = [{ kind: 'page', ref: 'https://example.gov.cn/checklist', title: '自查清单', on: '2026-03-26' }]
  expect((await late('POST', `${path}/keep`, { version: 2, what: '已经发布', evidence: [] })).status).toBe(400)
  const kept = await late('POST', `${path}/keep`, { version: 2, what: '已经发布', evidence })
  expect(kept.body).toMatchObject({ state: 'kept', kept: { evidence: [{ title: '自查清单' }], on: '2026-03-26' } })
  expect(kept.body.history.map(({ action }: { action: string }) => action)).toEqual(['会上承诺', '延期', '办结'])
})

test('the recap is drafted from the record, reviewed by somebody else, and holds no name', async () => {
  host = await r.as('protection')
  office = await r.as('office')
  reviewer = await r.as('reviewer')
  expect((await r.call('GET', `/api/activities/${activity}/recap`)).body.code).toBe('recap-none')
  expect((await host('POST', `${base()}/recap`, {})).body.recap).toMatchObject({
    kind: 'recap',
    id: activity,
    written: { title: '海外维权座谈会', pictures: [] },
  })
  const written = { title: '座谈会回顾', lead: '两家企业提了意见。' }
  const foreign = { ...written, pictures: [{ id: activity, alt: '别处的图片' }] }
  expect((await host('POST', `${base()}/recap`, { written: foreign })).body.code).toBe('recap-picture-gone')
  await host('POST', `${base()}/recap`, { written })
  // Drafted again, what was written stays.
  expect((await host('POST', `${base()}/recap`, {})).body.recap.written).toMatchObject(written)
  const path = `/api/desk/releases/recap/${activity}`
  const release = async () => (await reviewer('GET', path)).body
  const seen = await release()
  const decisions = seen.findings.map(({ key }: { key: string }) => ({ key, decision: 'keep', reason: '单位名称' }))
  const reviewed = await reviewer('POST', `${path}/review`, { version: seen.version, input: { decisions } })
  expect(reviewed.status).toBe(200)
  expect((await reviewer('POST', `${path}/publish`, { version: reviewed.body.version, input: {} })).status).toBe(200)
  const { body } = await r.call('GET', `/api/activities/${activity}/recap`)
  expect(body).toMatchObject({
    version: 1,
    recap: {
      title: '座谈会回顾',
      figures: { opinions: 2, adopted: 1, keptForReference: 1, promises: 1, promisesKept: 1, attended: null },
      opinions: [{ by: '某生物科技公司法务负责人', adoption: 'adopted', answer: '9月底前发布清单。' }, { by: '企业' }],
      promises: [{ departmentName: expect.any(String), state: 'kept' }],
    },
  })
  expect(JSON.stringify(body)).not.toMatch(/钱多多|孙小小/)
})

test('names are erased, and the record stays', async () => {
  const { db } = r.surroundings
  expect(await eraseSpeakerNames(db, activity)).toBe(2)
  expect((await record()).speakers[0]).toMatchObject({ name: '', shownAs: '某生物科技公司法务负责人' })
  const kept = await recordOf(r.surroundings, activity)
  expect(kept).toMatchObject({ speakers: 2, opinions: [{ number: 1, by: '某生物科技公司法务负责人' }, { by: '企业' }] })
  expect((await recordOf(r.surroundings, activity, 'en')).opinions[1]).toMatchObject({ by: 'Firms' })
  expect((await record(office)).mayWrite).toBe(true)
})
