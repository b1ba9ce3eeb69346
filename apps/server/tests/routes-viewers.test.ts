import type { Route } from '@gongkai/contract-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleDescriptions } from '../src/modules/index.ts'
import { bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'
import { SIGN_IN, VIEWERS, type Scene, type Viewer } from './routes-row.ts'
import { TABLE } from './routes-table.ts'

const ROUTES = moduleDescriptions.flatMap(({ name, contract }) =>
  Object.entries(contract).map(([route, value]) => ({ name: `${name}.${route}`, route: value as Route })),
)

describe('every route for every kind of viewer', () => {
  let r: Rig
  let scene: Scene
  const callers = new Map<Viewer, Call>()
  beforeAll(async () => {
    r = await rig()
    const desk = await deskOf(r)
    const message = await submit(r)
    await bring(desk, message.receipt, 'assign')
    const answered = await submit(r)
    await bring(desk, answered.receipt, 'answer')
    const [item] = (await r.call('GET', '/api/boards/administrative-ruling/messages')).body.items
    scene = { message, answered, publication: item.id }
    for (const viewer of VIEWERS) {
      const signIn = SIGN_IN[viewer]
      callers.set(viewer, signIn ? await r.as(signIn) : r.call)
    }
  })
  afterAll(() => r.close())

  it('stands in the table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(ROUTES.map((one) => one.name).sort())
  })

  for (const { name, route } of ROUTES) {
    const row = TABLE[name]
    if (!row || name === 'session.signOut') continue
    it.each(VIEWERS)(`${name} for %s`, async (viewer) => {
      const call = callers.get(viewer)
      const answer = await call?.(route.at[0], row.path(scene, viewer), row.body?.(scene, viewer))
      expect(answer?.status).toBe(row.but?.[viewer] ?? row.all)
      // Who wrote is told where somebody asked for it and gave a reason, and nowhere else.
      const named = name === 'messages.deskContact' && answer?.status === 200
      for (const text of named ? [] : ['王建国', '13800000101', 'wjg@example.com'])
        expect(JSON.stringify(answer?.body)).not.toContain(text)
      if (route.audience === 'public') return
      const secret = answer?.status === 200 ? [] : ['王建国', '13800000101', '厨房', '外观设计']
      for (const text of secret) expect(JSON.stringify(answer?.body)).not.toContain(text)
    })
  }

  it('lists for a handler only what their department leads or supports', async () => {
    const elsewhere = (await callers.get('handler-elsewhere')?.('GET', '/api/desk/messages'))?.body
    expect(elsewhere).toMatchObject({ items: [], counts: { all: 0, late: 0, mine: 0, review: 0 } })
    expect((await callers.get('handler')?.('GET', '/api/desk/messages'))?.body.items).toHaveLength(2)
    const closed = await callers.get('handler-elsewhere')?.('GET', '/api/desk/messages?q=' + scene.message.receipt)
    expect(closed?.body.items).toEqual([])
  })

  it('signs out the browser that asks, and only that one', async () => {
    const one = await r.as('office')
    const other = await r.as('office')
    expect((await one('GET', '/api/session')).body.person).toMatchObject({
      signIn: 'office',
      departmentName: '办公室（宣传处）',
    })
    expect((await one('DELETE', '/api/session')).body.person).toBeNull()
    expect((await one('GET', '/api/desk/messages')).status).toBe(401)
    expect((await other('GET', '/api/desk/messages')).status).toBe(200)
  })
})
