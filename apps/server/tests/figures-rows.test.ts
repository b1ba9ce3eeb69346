import { onTimeRate, type Light } from '@gongkai/task-model'
import type { Listed, ListedRows } from '@gongkai/messages/figures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../src/demo/index.ts'
import { submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
beforeAll(async () => {
  r = await rig({ boards: false })
  await loadDemonstration(r.surroundings)
  r.clock.set(Date.parse('2026-04-10T10:00:00+08:00'))
})
afterAll(() => r.close())

/** How many the desk lists under the rows of a figure, page by page. */
async function listed(as: Call, rows: ListedRows): Promise<{ receipt: string; limit: { light: Light } }[]> {
  const all = []
  for (let after = ''; ;) {
    const address = new URLSearchParams()
    for (const [name, value] of Object.entries(rows)) if (value !== undefined) address.set(name, String(value))
    if (after) address.set('after', after)
    const { status, body } = await as('GET', `/api/desk/messages?${address}`)
    if (status !== 200) throw new Error(JSON.stringify(body))
    all.push(...body.items)
    if (body.next === null) return all
    after = body.next
  }
}

/** Every figure of an answer, wherever it stands. */
function figuresIn(value: unknown): Listed[] {
  if (typeof value !== 'object' || value === null) return []
  if ('count' in value && 'rows' in value) return [value as Listed]
  return Object.values(value).flatMap(figuresIn)
}

describe.each([
  ['office', '2026-03', undefined],
  ['leader', '2026-02', undefined],
  ['protection', '2026-03', undefined],
  ['office', '2026-03', 'protection'],
  ['office', '2026-04', undefined],
])('what %s is told of %s (%s)', (who, month, department) => {
  it('has exactly the rows that each figure names', async () => {
    const as = await r.as(who)
    const asked = new URLSearchParams({ month, ...(department ? { department } : {}) })
    const { status, body } = await as('GET', `/api/desk/message-report?${asked}`)
    expect(status).toBe(200)
    const { months, ...rest } = body
    const figures = [...figuresIn(rest), ...figuresIn(months.at(-1)), ...figuresIn(months.at(-2))]
    expect(figures.length).toBeGreaterThan(40)
    for (const { count, rows } of figures) expect([rows, (await listed(as, rows)).length]).toEqual([rows, count])
  })

  it('adds up, and its rate is the one of the task model', async () => {
    const as = await r.as(who)
    const asked = new URLSearchParams({ month, ...(department ? { department } : {}) })
    const { total, classes, boards } = (await as('GET', `/api/desk/message-report?${asked}`)).body
    const { received, waiting, accepted, rejected, withdrawn, onTime } = total
    expect(waiting.count + accepted.count + rejected.count + withdrawn.count).toBe(received.count)
    for (const groups of [classes, boards]) {
      const sum = groups.reduce((all: number, row: { received: Listed }) => all + row.received.count, 0)
      expect(sum).toBe(received.count)
    }
    const rows = await listed(as, received.rows)
    expect({ numerator: onTime.numerator.count, denominator: onTime.denominator.count }).toEqual(
      onTimeRate(rows.map(({ limit }) => limit)),
    )
  })
})

it('says the month in sentences made of its figures', async () => {
  const office = await r.as('office')
  const { title, sentences, running, total, organ } = (await office('GET', '/api/desk/message-report?month=2026-03'))
    .body
  expect([title, running, organ]).toEqual(['2026年3月留言办理情况月报', false, '上海市知识产权局办公室（宣传处）'])
  expect(sentences[0]).toContain(`收到留言${total.received.count}件`)
  expect((await office('GET', '/api/desk/message-report?lang=en')).body).toMatchObject({
    title: 'April 2026: Monthly report on messages',
    running: true,
  })
})

it('refuses a month to come and a department that is none', async () => {
  const office = await r.as('office')
  const later = await office('GET', '/api/desk/message-report?month=2026-05')
  expect([later.status, later.body.code]).toEqual([400, 'month-to-come'])
  expect((await office('GET', '/api/desk/message-report?department=x')).body.code).toBe('unknown-department')
  expect((await r.call('GET', '/api/desk/message-report')).status).toBe(401)
})

describe('what the public is told', () => {
  it('is by month, and small groups are put together', async () => {
    const { status, body } = await r.call('GET', '/api/message-statistics?months=3')
    expect(status).toBe(200)
    expect(body.months.map(({ month }: { month: string }) => month)).toEqual(['2026-02', '2026-03', '2026-04'])
    const sum = (rows: { received: number }[]) => rows.reduce((all, { received }) => all + received, 0)
    expect(sum(body.months)).toBe(body.total.received)
    expect(sum(body.classes)).toBe(body.total.received)
    for (const { id, received } of [...body.classes, ...body.departments])
      if (id !== null) expect(received).toBeGreaterThan(4)
  })

  it('is kept for a minute, then counted again', async () => {
    const received = async () => (await r.call('GET', '/api/message-statistics')).body.total.received
    const before = await received()
    await submit(r)
    expect(await received()).toBe(before)
    r.clock.advance(60_000)
    expect(await received()).toBe(before + 1)
  })
})
