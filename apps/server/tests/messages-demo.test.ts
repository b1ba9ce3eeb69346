import { verifyChain, replay, type TaskEvent } from '@gongkai/task-model'
import { DESK_VIEWS, MESSAGE_STATES, type MessageEvent } from '@gongkai/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../src/demo/index.ts'
import { bureauProcedure, sm3 } from '../src/modules/messages/procedure.ts'
import { MESSAGE_COLUMNS, messageOf, type MessageRow } from '../src/modules/messages/message-row.ts'
import { eventsOf } from '../src/platform/history.ts'
import { submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

describe('the demonstration bureau', () => {
  let r: Rig
  let office: Call
  beforeAll(async () => {
    r = await rig({ boards: false })
    expect(await loadDemonstration(r.surroundings)).toBe(true)
    office = await r.as('office')
  })
  afterAll(() => r.close())

  const rows = () => r.surroundings.db.sql<MessageRow>('t.rows', `select ${MESSAGE_COLUMNS} from message`)

  it('has fifty messages in every state, two of them late', async () => {
    const all = await rows()
    expect(all).toHaveLength(50)
    expect(new Set(all.map((row) => row.state))).toEqual(new Set(MESSAGE_STATES))
    const late = await office('GET', '/api/desk/messages?light=late')
    expect(late.body.items).toHaveLength(2)
    expect(late.body.counts).toMatchObject({ late: 2, all: 50 })
    expect(late.body.items.map((item: { limit: { light: string } }) => item.limit.light)).toEqual(['late', 'late'])
  })

  it('has records that verify and give the rows again', async () => {
    const procedure = bureauProcedure(r.surroundings)
    for (const row of await rows()) {
      const events = (await eventsOf(r.surroundings.db, row.receipt)) as MessageEvent[]
      expect(verifyChain(events as TaskEvent[], sm3, row.head)).toBeNull()
      expect(replay(procedure, events)).toEqual(messageOf(row))
      expect(events.every((event) => event.at <= r.clock.now())).toBe(true)
      expect(events.some((event) => event.notes.clockRead !== undefined)).toBe(false)
    }
  })

  it('publishes only what was agreed to, and nobody’s telephone number', async () => {
    const boards = (await r.call('GET', '/api/boards')).body.items
    expect(boards.map((board: { kind: string }) => board.kind)).toEqual([
      ...Array(6).fill('policy'),
      'topic',
      'department',
    ])
    const published = []
    for (const board of boards) {
      const list = (await r.call('GET', `/api/boards/${board.id}/messages`)).body.items
      expect(list).toHaveLength(board.answered)
      for (const item of list) published.push((await r.call('GET', `/api/boards/${board.id}/messages/${item.id}`)).body)
    }
    expect(published).toHaveLength(16)
    expect(published.filter((item) => item.redacted)).toHaveLength(3)
    expect(published.filter((item) => item.version === 2)).toMatchObject([{ note: '审核时间写错了：应为五个工作日。' }])
    // An id is drawn, and may hold eleven digits in a row.
    const shown = published.map(({ id: _, ...rest }) => rest)
    expect(JSON.stringify(shown)).not.toMatch(/1[3-9]\d{9}|3101011900/)
  })

  it('has the plan, the planted number, and rare characters', async () => {
    const { plan } = (await office('GET', '/api/desk/plan')).body
    expect(plan.tasks).toHaveLength(17)
    expect(plan.warnings).toEqual([])
    const planted = (await office('GET', '/api/desk/messages?state=drafted')).body.items
    const views = await Promise.all(
      planted.map(
        async ({ receipt }: { receipt: string }) => (await office('GET', `/api/desk/messages/${receipt}`)).body,
      ),
    )
    const types = views.flatMap((view) => view.findings.release.map((finding: { type: string }) => finding.type))
    expect(types).toContain('MOBILE')
    const rare = (await office('GET', `/api/desk/messages?q=${encodeURIComponent('𠮷田䶮')}`)).body.items
    expect(rare).toHaveLength(1)
  })

  it('is listed by what waits for a review in one request, whatever the state', async () => {
    const { items, counts } = (await office('GET', '/api/desk/messages?view=review')).body
    const states = items.map((item: { state: string }) => item.state)
    expect(new Set(states)).toEqual(new Set(['drafted', 'department-reviewed']))
    expect(items).toHaveLength(counts.review)
    const days = items.map((item: { limit: { due: string } }) => item.limit.due)
    expect(days).toEqual([...days].sort())
    for (const view of DESK_VIEWS) {
      const list = (await office('GET', `/api/desk/messages?view=${view}`)).body
      expect(list.items).toHaveLength(Math.min(30, counts[view]))
      if (view !== 'returned' && view !== 'veto') expect({ view, count: counts[view] }).not.toMatchObject({ count: 0 })
    }
  })

  it('tells an English reader the English names, and who may have the contact shown', async () => {
    const { receipt } = (await office('GET', '/api/desk/messages?state=drafted')).body.items[0]
    const read = async (call: typeof office, lang: string) =>
      (await call('GET', `/api/desk/messages/${receipt}?lang=${lang}`)).body
    const english = await read(office, 'en')
    expect(english.history.at(1)).toMatchObject({ action: 'accept', byName: 'Zhou Min' })
    expect(english.draft.byName).toMatch(/^[A-Za-z ]+$/)
    expect((await read(office, 'zh')).history.at(1).byName).toBe('周敏')
    expect(english.mayShowContact).toBe(true)
    expect((await read(await r.as('leader'), 'zh')).mayShowContact).toBe(false)
  })

  it('is loaded once', async () => {
    expect(await loadDemonstration(r.surroundings)).toBe(false)
    expect(await rows()).toHaveLength(50)
  })
})

describe('a bureau with messages of its own', () => {
  it('is never filled with the demonstration', async () => {
    const r = await rig()
    await submit(r)
    await expect(loadDemonstration(r.surroundings)).rejects.toThrow(/holds real people or messages/)
    const rows = await r.surroundings.db.sql<{ count: number }>('t.count', 'select count(*) as count from message')
    expect(rows).toEqual([{ count: 1 }])
    await r.close()
  })
})
