import { afterAll, beforeAll, expect, it } from 'vitest'
import { withoutSides } from '../src/demo/fill-tables.ts'
import { fillBoard } from '../src/demo/index.ts'
import { DONE_URGENCY } from '../src/modules/messages/projection.ts'
import { rollback } from '../src/platform/database.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let office: Call
beforeAll(async () => {
  r = await rig({ now: Date.parse('2026-11-20T10:00:00+08:00') })
  await fillBoard(r.surroundings, 300)
  await fillBoard(r.surroundings, 300, 300)
  office = await r.as('office')
})
afterAll(() => r.close())

it('fills a board for measuring with messages as the procedure makes them, four in five of them public', async () => {
  const { counts, items } = (await office('GET', '/api/desk/messages')).body
  expect(counts.all).toBe(600)
  expect(items[0].limit.light).toBe('late')
  const boards = (await r.call('GET', '/api/boards')).body.items
  expect(boards.reduce((sum: number, one: { answered: number }) => sum + one.answered, 0)).toBe(480)
  const closed = (await office('GET', '/api/desk/messages?state=closed')).body.items
  const one = (await office('GET', `/api/desk/messages/${closed[0].receipt}`)).body
  expect(one).toMatchObject({ state: 'closed', limit: { light: 'met' }, mayShowContact: true })
})

it('shows and finds them as it does any', async () => {
  const [first] = (await r.call('GET', '/api/messages/published?q=专利')).body.items
  const page = (await r.call('GET', `/api/boards/${first.board}/messages/${first.id}`)).body
  expect(page.question + page.subject).toContain('专利')
  expect(page.reply).toContain('来信收悉')
  const number = /参考编号(\d+)/.exec(page.question)?.[1] ?? ''
  const found = (await r.call('GET', `/api/messages/published?q=${number}`)).body.items
  expect(found.map((item: { id: string }) => item.id)).toEqual([first.id])
})

it('takes indexes and foreign keys away for many rows and makes the same again, or leaves all as it was', async () => {
  const { db } = r.surroundings
  const sides = () =>
    db.sql<{ name: string; made: string }>(
      'sides',
      `select indexname as name, indexdef as made from pg_indexes where tablename in ('message', 'approval', 'publication')
       union all select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f'
         and conrelid in ('message'::regclass, 'approval'::regclass, 'publication'::regclass)
       order by 1`,
    )
  const before = await sides()
  let meanwhile = before.length
  await withoutSides(db, async () => {
    meanwhile = (await sides()).length
  })
  expect(await sides()).toEqual(before)
  // What stays are the keys.
  expect(meanwhile).toBe(5)
  await withoutSides(db, () => Promise.reject(rollback(undefined)))
  await expect(withoutSides(db, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await sides()).toEqual(before)
})

it('counts each view as its list holds it, an extension that somebody else asked for with what a reviewer has to do', async () => {
  const { db } = r.surroundings
  const reviewer = await r.as('reviewer')
  const before = (await reviewer('GET', '/api/desk/messages')).body.counts
  await db.sql(
    'asked',
    `update message set facts = jsonb_set(facts, '{extensionAsked}', '{"by": "somebody", "byName": "某人", "reason": "等", "at": 0, "days": 5}')
     where receipt = (select receipt from message where state = 'assigned' limit 1)`,
  )
  const counts = (await reviewer('GET', '/api/desk/messages')).body.counts
  expect(counts).toEqual({ ...before, mine: before.mine + 1 })
  for (const view of ['mine', 'unsigned', 'late', 'due-soon', 'returned', 'review', 'veto', 'unclassified']) {
    const { items } = (await reviewer('GET', `/api/desk/messages?view=${view}`)).body
    expect(items, view).toHaveLength(counts[view])
  }
})

it('has the index of what is owed end where the order of lists says that all is done', async () => {
  const [index] = await r.surroundings.db.sql<{ made: string }>(
    'owed',
    `select indexdef as made from pg_indexes where indexname = 'message_owed'`,
  )
  expect(index?.made).toContain(`urgency < ${DONE_URGENCY}`)
})
