import { CHECK_POINTS } from '@gongkai/events/programme'
import { COMPLETE } from '@gongkai/events/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { advanceActivities, lotterySeedOf, publishedActivity, termsOf } from '../src/modules/events/index.ts'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { sha256 } from '../src/modules/messages/index.ts'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'

let r: ActivitiesRig
beforeAll(async () => {
  r = await activitiesRig()
})
afterAll(() => r.close())

const secrecy = { points: CHECK_POINTS.secrecy }
const security = { points: CHECK_POINTS.security }

it('brings an activity from its plan to the public only through both checks and the review', async () => {
  const id = await r.plan()
  expect((await r.call('GET', `/api/activities/${id}`)).status).toBe(404)
  expect((await r.release(r.reviewer, id, 'review', { decisions: [] })).body.code).toBe('checks-missing')

  expect((await r.act(r.handler, id, 'check-secrecy', secrecy)).body.code).toBe('not-your-role')
  const open = await r.act(r.reviewer, id, 'check-secrecy', { points: CHECK_POINTS.secrecy.slice(1) })
  expect([open.status, open.body.code]).toEqual([400, 'points-left-open'])
  expect((await r.act(r.reviewer, id, 'check-secrecy', secrecy)).body.state).toBe('planned')
  expect((await r.release(r.reviewer, id, 'review', { decisions: [] })).body.code).toBe('checks-missing')
  expect((await r.act(r.head, id, 'check-security', security)).body.state).toBe('checked')

  // Whatever is saved afterwards is another draft: both checks are to be made again (一事一审).
  const saved = await r.act(r.handler, id, 'save', { details: { ...COMPLETE, title: '走进保护中心' } })
  expect([saved.body.state, saved.body.checks.map((one: { made: unknown }) => one.made)]).toEqual([
    'planned',
    [null, null],
  ])
  expect((await r.release(r.reviewer, id, 'review', { decisions: [] })).body.code).toBe('checks-missing')
  const direct = await r.release(r.handler, id, 'revise', { details: COMPLETE, note: null })
  expect(direct.body.code).toBe('edit-in-the-activity')

  await r.publish(id)
  const view = (await r.call('GET', `/api/activities/${id}?lang=en`)).body
  expect([view.title, view.phase, view.version, view.hostName]).toEqual([
    '走进保护中心',
    'announced',
    1,
    'IP Protection Division',
  ])
  expect(JSON.stringify(view)).not.toContain('onlineLink')
  expect((await r.view(id)).state).toBe('previewed')
  expect((await publishedActivity(r.surroundings.db, id))?.details.title).toBe('走进保护中心')
  expect((await verifyRecord(r.surroundings)).broken).toEqual([])
})

it('has the drafter of a draft check nothing of it', async () => {
  const id = await r.plan({}, r.office)
  expect((await r.act(r.office, id, 'check-security', security)).body.code).toBe('activity-checked-by-drafter')
  expect((await r.act(r.head, id, 'check-security', security)).status).toBe(200)
})

it('says beforehand that there is nothing to review until both checks are made', async () => {
  const id = await r.plan()
  const stepsOf = async () => {
    const { actions } = (await r.reviewer('GET', `/api/desk/releases/activity/${id}`)).body
    const review = actions.find(({ action }: { action: string }) => action === 'review')
    const list = (await r.reviewer('GET', '/api/desk/releases?kind=activity')).body.items
    return [review, list.find((one: { id: string }) => one.id === id).waitsForYou]
  }
  expect(await stepsOf()).toMatchObject([
    {
      open: false,
      reason: { code: 'checks-missing', message: '保密审查和安全检查都通过后才能审查发布。请先完成两项检查。' },
    },
    false,
  ])
  await r.act(r.reviewer, id, 'check-secrecy', secrecy)
  await r.act(r.head, id, 'check-security', { points: CHECK_POINTS.security })
  expect(await stepsOf()).toMatchObject([{ open: true }, true])
})

it('passes to the people of another host with its draft, and from those of the first', async () => {
  const id = await r.plan()
  const promotion = await r.as('promotion')
  const theirs = { ...COMPLETE, host: 'promotion' }
  expect((await r.act(promotion, id, 'save', { details: theirs })).status).toBe(403)
  expect((await r.act(r.handler, id, 'save', { details: theirs })).body).toMatchObject({ host: 'promotion' })
  const saved = await r.act(promotion, id, 'save', { details: { ...theirs, summary: '由新的主办部门改写。' } })
  expect([saved.status, saved.body.details.summary]).toEqual([200, '由新的主办部门改写。'])
  expect((await r.act(r.handler, id, 'save', { details: theirs })).status).toBe(403)
  const release = (await r.reviewer('GET', `/api/desk/releases/activity/${id}`)).body
  expect(release.departments).toEqual(['promotion'])
})

it('says what a plan still lacks, and checks nothing before', async () => {
  const id = await r.plan({ place: null, summary: '', endsAt: '2026-08-12T13:00' })
  const { faults } = await r.view(id)
  expect(faults.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
    'summary text-missing',
    'endsAt ends-before-start',
    'place place-missing',
    'agenda.0.at agenda-outside',
    'agenda.1.at agenda-outside',
  ])
  const refused = await r.act(r.reviewer, id, 'check-secrecy', secrecy)
  expect([refused.body.code, refused.body.message]).toEqual([
    'activity-incomplete',
    '还有5处没有填好，补好之后才能检查。请看页面上列出的各处。',
  ])
})

it('shows a change with what changed, keeps the old version readable meanwhile, and tells which groups', async () => {
  const id = await r.plan()
  await r.publish(id)
  const moved = { ...COMPLETE, startsAt: '2026-08-13T14:00', endsAt: '2026-08-13T16:30', form: 'online', place: null }
  const online = { how: '腾讯会议，报名后告知链接。', howEn: 'By video; the link is told after sign-up.' }
  const silent = await r.act(r.handler, id, 'amend', { details: { ...moved, online } })
  expect([silent.status, silent.body.code]).toEqual([400, 'invalid-input'])
  const amended = await r.act(r.handler, id, 'amend', { details: { ...moved, online }, note: '场地维修，改为线上。' })
  expect([amended.body.state, amended.body.stage]).toEqual(['previewed', 'drafted'])
  expect((await r.call('GET', `/api/activities/${id}`)).body).toMatchObject({
    version: 1,
    form: 'offline',
    changed: null,
  })

  await r.publish(id)
  const view = (await r.call('GET', `/api/activities/${id}`)).body
  expect([view.version, view.form, view.changed]).toEqual([
    2,
    'online',
    { on: '2026-07-01', groups: ['time', 'place', 'form'] },
  ])
  expect(view.versions[1].note).toBe('场地维修，改为线上。')
  expect(view.versions[1].changes[0]).toEqual({
    group: 'time',
    field: 'time',
    label: '活动时间',
    old: '2026年8月12日 14:00–16:30',
    new: '2026年8月13日 14:00–16:30',
  })
  const first = (await r.call('GET', `/api/activities/${id}?version=1`)).body
  expect([first.current, first.form, first.details.place.name]).toEqual([false, 'offline', '保护中心一楼大厅'])
  expect((await termsOf(r.surroundings.db, id))?.startsAt).toBe('2026-08-13T14:00')
  const told = await r.surroundings.db.sql<{ payload: object }>(
    'test.told',
    `select payload from outbox where topic = 'activity.published' and payload ->> 'activity' = $1
     order by payload ->> 'version'`,
    [id],
  )
  expect(told.map(({ payload }) => payload)).toEqual([
    { activity: id, version: 1, changed: [] },
    { activity: id, version: 2, changed: ['time', 'place', 'form'] },
  ])
})

it('moves on with the clock, and reads the phase from the terms even where no job ran', async () => {
  const id = await r.plan()
  await r.publish(id)
  const phase = async () => (await r.call('GET', `/api/activities/${id}`)).body.phase
  const at = async (time: string, run = true) => {
    r.clock.set(Date.parse(`${time}+08:00`))
    if (run) await advanceActivities(r.surroundings)
    return [await phase(), (await termsOf(r.surroundings.db, id))?.state]
  }
  expect(await at('2026-07-20T08:59:00')).toEqual(['announced', 'previewed'])
  expect(await at('2026-07-20T09:00:00', false)).toEqual(['sign-up', 'previewed'])
  expect(await at('2026-07-20T09:00:00')).toEqual(['sign-up', 'sign-up'])
  expect(await at('2026-08-10T17:00:00')).toEqual(['closed', 'selecting'])
  expect((await r.act(r.handler, id, 'hold')).body.code).toBe('not-yet-time')
  expect((await r.act(r.handler, id, 'confirm')).body.state).toBe('confirmed')
  expect(await at('2026-08-12T14:00:00')).toEqual(['under-way', 'confirmed'])
  expect(await at('2026-08-12T16:30:00', false)).toEqual(['over', 'confirmed'])
  expect(await at('2026-08-12T16:30:00')).toEqual(['over', 'held'])
  for (const [who, action] of [
    [r.handler, 'follow-up'],
    [r.handler, 'report'],
    [r.office, 'archive'],
  ] as const)
    expect((await r.act(who, id, action)).status).toBe(200)
  expect((await r.act(r.office, id, 'cancel', { because: 'weather', reason: '台风' })).body).toMatchObject({
    code: 'activity-wrong-state',
    message: expect.stringContaining('已归档'),
  })
  expect((await verifyRecord(r.surroundings)).broken).toEqual([])
})

it('cancels in words of a closed list: what was written beside it stays inside', async () => {
  r.clock.set(Date.parse('2026-07-02T10:00:00+08:00'))
  const id = await r.plan()
  await r.publish(id)
  expect((await r.act(r.handler, id, 'cancel', { because: 'weather', reason: '台风' })).body.code).toBe('not-your-role')
  const done = await r.act(r.head, id, 'cancel', { because: 'weather', reason: '接防汛部门电话通知' })
  expect([done.body.state, done.body.cancelled.becauseName]).toEqual(['cancelled', '天气原因'])
  const view = await r.call('GET', `/api/activities/${id}`)
  expect([view.body.phase, view.body.cancelled]).toEqual(['cancelled', { because: 'weather', on: '2026-07-02' }])
  expect(JSON.stringify(view.body)).not.toContain('防汛')
})

it('draws the seed of a lottery itself, and takes no commitment from anybody', async () => {
  r.clock.set(Date.parse('2026-07-03T10:00:00+08:00'))
  const lottery = { commitment: '', drawAt: '2026-08-11T10:00', publicSource: '' }
  const signUp = { ...COMPLETE.signUp, mode: 'lottery', lottery }
  const id = await r.plan({ signUp } as object)
  const { details } = await r.view(id)
  const seed = await lotterySeedOf(r.surroundings, id)
  expect(seed).toMatch(/^[0-9a-f]{64}$/)
  expect(details.signUp.lottery.commitment).toBe(sha256(seed ?? ''))
  const chosen = { ...signUp, lottery: { ...lottery, commitment: sha256('my own') } }
  const refused = await r.act(r.handler, id, 'save', { details: { ...COMPLETE, signUp: chosen } })
  expect(refused.body.code).toBe('commitment-fixed')
  const again = await r.act(r.handler, id, 'save', { details: { ...COMPLETE, signUp } })
  expect(again.body.details.signUp.lottery.commitment).toBe(sha256(seed ?? ''))
})

it('has the audit notice a row, or terms of places, that the record does not give', async () => {
  const { db } = r.surroundings
  const id = await r.plan()
  await r.publish(id)
  const audited = async (change: string) => {
    let found: unknown
    await db
      .transaction(async () => {
        await db.sql(`test.forge-${change.length}`, `${change}'${id}'`)
        found = (await verifyRecord(r.surroundings)).broken.map(({ task, why }) => [task, why])
        throw new Error('undo')
      })
      .catch(() => undefined)
    return found
  }
  const task = `activity/${id}`
  expect(
    await audited(`update activity_terms set seats = seats, ends_at = '2026-08-12T18:00' where activity = `),
  ).toEqual([[task, 'publication-differs']])
  expect(await audited(`update activity set state = 'confirmed' where id = `)).toEqual([[task, 'row-differs']])
  expect(await audited(`update activity set lead = '{promotion}' where id = `)).toEqual([[task, 'row-differs']])
  expect((await verifyRecord(r.surroundings)).broken).toEqual([])
})
