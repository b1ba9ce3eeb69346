import { onTimeRate, type Light } from '@gongkai/task-model'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemonstration } from '../src/demo/index.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
beforeAll(async () => {
  r = await rig({ boards: false })
  await loadDemonstration(r.surroundings)
})
afterAll(() => r.close())

interface Query {
  readonly of: string
  readonly where: { readonly lights?: readonly string[] } & Readonly<
    Record<string, string | readonly string[] | undefined>
  >
}

/** Everything the desk lists under a query, page by page. */
async function listed(as: Call, { where }: Query): Promise<{ light: Light; lead: string[]; receivedOn: string }[]> {
  const all = []
  for (let after = ''; ;) {
    const address = new URLSearchParams()
    for (const [name, value] of Object.entries(where)) address.set(name, String(value))
    if (after) address.set('after', after)
    const { body } = await as('GET', `/api/desk/messages?${address}`)
    for (const { limit, lead, receivedOn } of body.items) all.push({ light: limit.light, lead, receivedOn })
    if (body.next === null) return all
    after = body.next
  }
}

it.each([
  ['office', {}],
  ['leader', { department: 'protection' }],
  ['protection', {}],
  ['reviewer', { from: '2026-02-02', to: '2026-02-27' }],
  ['office', { from: '2026-03-31' }],
])('%s counts %j as the list lists it', async (who, where) => {
  const as = await r.as(who)
  const { body } = await as('GET', `/api/desk/message-figures?${new URLSearchParams(where)}`)
  const everything = await listed(as, { of: 'messages', where })
  const { numerator, denominator } = body.onTime
  expect({ numerator: numerator.count, denominator: denominator.count }).toEqual(onTimeRate(everything))
  for (const { count, query } of [numerator, denominator]) {
    expect(query).toMatchObject({ of: 'messages', where })
    const rows = await listed(as, query)
    expect(rows).toHaveLength(count)
    for (const { light } of rows) expect(query.where.lights).toContain(light)
  }
})

it('lists between two days of receipt, both included, and nothing for a light that does not exist', async () => {
  const as = await r.as('office')
  const all = await listed(as, { of: 'messages', where: {} })
  const day = all.map((row) => row.receivedOn).sort()[Math.floor(all.length / 2)] ?? ''
  const rows = await listed(as, { of: 'messages', where: { from: day, to: day } })
  expect(rows.length).toBe(all.filter((row) => row.receivedOn === day).length)
  expect(rows.length).toBeGreaterThan(0)
  expect(await listed(as, { of: 'messages', where: { lights: ['purple'] } })).toEqual([])
})
