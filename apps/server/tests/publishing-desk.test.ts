import { bulletinKind } from '@gongkai/publishing/testing'
import type { Capacities } from '@gongkai/task-model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actOnItem, currentRelease, listCurrent, openItem, versionsOf } from '../src/modules/publishing/index.ts'
import { MONDAY, type Call } from './modules-rig.ts'
import { DRAFT, publishingRig, staffOf, unit, type PublishingRig } from './publishing-rig.ts'

let r: PublishingRig
let drafter: Call
let head: Call
let reviewer: Call
let elsewhere: Call
const told: string[] = []

beforeAll(async () => {
  r = await publishingRig({
    check: async (_, { details }) =>
      (details as typeof DRAFT).title === '不可以' ? { refused: 'unavailable', facts: {} } : null,
    acted: async (_, { id, action, published }) => void told.push(`${id} ${action} ${String(published)}`),
  })
  drafter = await r.as('promotion')
  head = await r.as('promotion-head')
  reviewer = await r.as('reviewer')
  elsewhere = await r.as('protection')
})
afterAll(() => r.close())

const now = (id: string) => currentRelease(r.surroundings.db, bulletinKind, id)

describe('from a draft to what the public reads', () => {
  test('is drafted, read by its own people, and by nobody elsewhere', async () => {
    await r.draft('a')
    expect((await r.view(drafter, 'a')).body).toMatchObject({
      ...{ kind: 'bulletin', kindName: '通报', state: 'drafted', stateName: '待审查', title: DRAFT.title },
      ...{ departmentNames: ['运用促进处'], standing: false, versions: [], changed: null, published: null },
      texts: [
        { field: 'body', name: '正文' },
        { field: 'title', name: '标题' },
        { field: 'note', name: '更正说明', text: '' },
      ],
      settings: [{ field: 'seats', name: '座位', text: '20' }],
      findings: [],
    })
    expect((await r.view(elsewhere, 'a')).status).toBe(404)
    expect((await elsewhere('GET', '/api/desk/releases')).body.items).toEqual([])
    expect((await reviewer('GET', '/api/desk/releases?kind=bulletin')).body.items).toMatchObject([
      { id: 'a', waitsForYou: true },
    ])
    expect((await drafter('GET', '/api/desk/releases?kind=nothing')).body.code).toBe('unknown-release-kind')
    expect(await now('a')).toBeNull()
  })

  test('is not published without a review, and not reviewed by who drafted it', async () => {
    expect(await r.act(reviewer, 'a', 'publish')).toMatchObject({ status: 409, body: { code: 'release-wrong-state' } })
    expect((await r.act(drafter, 'a', 'review')).status).toBe(403)
    await r.draft('own', DRAFT, 'office')
    const { surroundings, kind } = r
    const [office] = staffOf('office')
    const [other] = staffOf('reviewer')
    const review = (capacities: Capacities) =>
      actOnItem(surroundings, kind, { id: 'own', capacities, action: 'review', input: {} })
    const barred = { refused: 'drafter-cannot-review' }
    expect(await review([{ ...office, roles: ['office', 'office-reviewer'] }])).toMatchObject(barred)
    const standsInFor = { person: office.person, name: office.name }
    expect(await review([{ ...other, standsInFor }])).toMatchObject(barred)
    expect(await review([other])).toMatchObject({ action: 'review' })
  })

  test('is published as it was reviewed, and told in the transaction and after it', async () => {
    expect((await r.act(reviewer, 'a', 'review')).body).toMatchObject({
      state: 'reviewed',
      reviewed: { byName: '陆建平' },
    })
    expect(await now('a')).toBeNull()
    const published = await r.act(reviewer, 'a', 'publish')
    expect(published.body).toMatchObject({ state: 'published', published: { version: 1, note: null }, changed: [] })
    expect(await now('a')).toMatchObject({
      ...{ version: 1, place: '*', note: null, departments: ['promotion'], at: MONDAY },
      shape: { title: DRAFT.title, body: DRAFT.body, seats: 20, picture: null },
    })
    expect((await now('a'))?.hash).toBe(published.body.hash)
    expect(told.filter((one) => one.startsWith('a '))).toEqual(['a draft null', 'a review null', 'a publish 1'])
    const outbox = await r.surroundings.db.sql<{ topic: string; payload: unknown }>(
      'test.outbox',
      `select topic, payload from outbox where topic like 'release.bulletin.%' and payload ->> 'id' = 'a' order by topic`,
    )
    expect(outbox).toEqual([
      { topic: 'release.bulletin.draft', payload: { id: 'a', version: 0 } },
      { topic: 'release.bulletin.publish', payload: { id: 'a', version: 1 } },
      { topic: 'release.bulletin.review', payload: { id: 'a', version: 0 } },
    ])
  })

  test('a correction says what it changes; meanwhile the public reads what was published', async () => {
    const details = { ...DRAFT, body: '八月十一日下午两点，欢迎到场。', seats: 30 }
    expect(await r.act(head, 'a', 'revise', { details })).toMatchObject({ body: { code: 'release-needs-note' } })
    const revised = await r.act(head, 'a', 'revise', { details, note: '日期改为八月十一日' })
    expect(revised.body).toMatchObject({
      state: 'drafted',
      changed: [
        { field: 'seats', name: '座位', before: '20', after: '30' },
        { field: 'body', before: DRAFT.body, after: details.body },
        { field: 'note', before: null, after: '日期改为八月十一日' },
      ],
    })
    expect((await now('a'))?.shape.body).toBe(DRAFT.body)
    const sentBack = await r.act(reviewer, 'a', 'send-back', { reason: '星期写上' })
    expect(sentBack.body.sentBack).toMatchObject({ byName: '陆建平', reason: '星期写上' })
    await r.act(drafter, 'a', 'revise', { details, note: '日期改为八月十一日（周二）' })
    await r.act(reviewer, 'a', 'review')
    await r.act(reviewer, 'a', 'publish')
    expect(await now('a')).toMatchObject({ version: 2, note: '日期改为八月十一日（周二）', shape: details })
    expect(
      (await versionsOf(r.surroundings.db, bulletinKind, 'a')).map(({ version, note }) => [version, note]),
    ).toEqual([
      [1, null],
      [2, '日期改为八月十一日（周二）'],
    ])
  })

  test('is withdrawn with a reason, stays in the store, and can be published again', async () => {
    expect((await r.act(reviewer, 'a', 'withdraw', { reason: ' ' })).body).toMatchObject({ code: 'invalid-input' })
    expect((await r.act(drafter, 'a', 'withdraw', { reason: '活动取消' })).status).toBe(403)
    expect((await r.act(reviewer, 'a', 'withdraw', { reason: '活动取消' })).body).toMatchObject({
      ...{ state: 'withdrawn', published: null, withdrawn: { reason: '活动取消' } },
      versions: [
        { version: 1, withdrawn: null },
        { version: 2, withdrawn: { reason: '活动取消' } },
      ],
    })
    expect(await now('a')).toBeNull()
    expect(await listCurrent(r.surroundings.db, bulletinKind)).toEqual([])
    expect(await r.act(reviewer, 'a', 'withdraw', { reason: '再撤' })).toMatchObject({
      body: { code: 'release-nothing-public' },
    })
    await r.act(drafter, 'a', 'revise', { details: DRAFT, note: '恢复' })
    await r.act(reviewer, 'a', 'review')
    expect((await r.act(reviewer, 'a', 'publish')).body).toMatchObject({ published: { version: 3 } })
    expect(await listCurrent(r.surroundings.db, bulletinKind, { place: '*', ids: ['a', 'b'] })).toMatchObject([
      { id: 'a', version: 3 },
    ])
    expect(await listCurrent(r.surroundings.db, bulletinKind, { place: 'elsewhere' })).toEqual([])
  })
})

describe('what the screening finds', () => {
  const details = { ...DRAFT, body: '联系人手机13912345678。' }

  test('is shown in place, live too, and blocks until somebody decides with a reason; the decision is kept', async () => {
    await r.draft('b', details)
    const { findings, version } = (await r.view(reviewer, 'b')).body
    expect(findings).toMatchObject([
      { field: 'body', fieldName: '正文', type: 'MOBILE', severity: 'block', start: 5, end: 16, settled: null },
    ])
    const live = await drafter('POST', '/api/desk/releases/bulletin/b/screening', { details })
    expect(live.body.findings).toEqual(findings)
    expect((await drafter('POST', '/api/desk/releases/bulletin/b/screening', { details: {} })).body).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'title' }, { path: 'body' }],
    })
    const blocked = await r.act(reviewer, 'b', 'review')
    expect(blocked).toMatchObject({ status: 409, body: { code: 'release-blocked' } })
    expect(blocked.body.message).toContain('敏感内容')
    const bare = { decisions: [{ key: findings[0].key, decision: 'keep', reason: '' }] }
    expect((await r.act(reviewer, 'b', 'review', bare)).body.code).toBe('release-blocked')
    expect((await r.view(reviewer, 'b')).body.version).toBe(version)
    const kept = { decisions: [{ key: findings[0].key, decision: 'keep', reason: '值班手机，对外公布' }] }
    expect((await r.act(reviewer, 'b', 'review', kept)).body).toMatchObject({
      state: 'reviewed',
      decisions: [{ decision: 'keep', reason: '值班手机，对外公布' }],
    })
    expect((await r.act(reviewer, 'b', 'publish')).body.state).toBe('published')
  })

  test('an old version is refused with who changed it', async () => {
    const stale = { version: 1, input: { reason: '晚了' } }
    const answer = await reviewer('POST', '/api/desk/releases/bulletin/b/withdraw', stale)
    expect(answer).toMatchObject({ status: 409, body: { code: 'release-changed' } })
    expect(answer.body.message).toContain('陆建平')
  })

  test('two who publish at once publish once', async () => {
    await r.draft('race')
    await r.act(reviewer, 'race', 'review')
    const [{ version }] = [(await r.view(reviewer, 'race')).body]
    const publish = () => reviewer('POST', '/api/desk/releases/bulletin/race/publish', { version, input: {} })
    const answers = await Promise.all([publish(), publish(), publish()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await versionsOf(r.surroundings.db, bulletinKind, 'race')).toHaveLength(1)
  })
})

describe('what the owner says', () => {
  test('its check refuses before anything is kept', async () => {
    const refused = await r.act(drafter, 'race', 'revise', { details: { ...DRAFT, title: '不可以' }, note: '改' })
    expect(refused).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect((await r.view(drafter, 'race')).body).toMatchObject({ state: 'published', title: DRAFT.title })
  })

  test('an id is drafted once, and not by who may not draft', async () => {
    const wish = { id: 'race', details: DRAFT, departments: [unit('promotion')] }
    const { surroundings, kind } = r
    expect(await openItem(surroundings, kind, { ...wish, capacities: staffOf('office') })).toMatchObject({
      refused: 'conflict',
    })
    expect(await openItem(surroundings, kind, { ...wish, id: 'c', capacities: staffOf('leader') })).toMatchObject({
      refused: 'not-your-role',
    })
    const nobody = { ...kind, mayDraft: () => [] }
    expect(await openItem(surroundings, nobody, { ...wish, id: 'c', capacities: staffOf('office') })).toMatchObject({
      refused: 'not-your-role',
    })
  })
})
