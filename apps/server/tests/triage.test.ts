import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { triageOf } from '../src/modules/triage/index.ts'
import { triageModule } from '../src/modules/triage/module.ts'
import { addJob } from '../src/platform/jobs.ts'
import { startWork } from '../src/platform/work.ts'
import { act, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

const PLEDGE = {
  subject: '专利质押贷款',
  body: '公司有三件发明专利，想拿去银行质押贷款，请问利息有没有补贴，需要什么材料？',
  contact: { name: '李梅', phone: '138 0000 0202', email: 'limei@example.com' },
}

describe('the triage of a message', () => {
  let r: Rig
  let desk: Desk
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
  })
  afterAll(() => r.close())

  /** What the server does between requests: hands over the outbox and runs the jobs. */
  async function work(...kinds: readonly string[]): Promise<void> {
    const { db } = r.surroundings
    for (const kind of kinds) await addJob(db, r.clock, { kind })
    const worker = await startWork(r.surroundings, [triageModule(r.surroundings)], null)
    await worker.drain()
    await worker.stop()
  }
  const triage = async (receipt: string, call = desk.office) =>
    (await call('GET', `/api/desk/messages/${receipt}/triage`)).body

  it('suggests class and department with the words that say so, in their places', async () => {
    const { receipt } = await submit(r, PLEDGE)
    const seen = await triage(receipt)
    expect(seen).toMatchObject({
      receipt,
      class: { suggested: 'inquiry', confirmed: null },
      duplicates: [],
      writer: { messages: 1, days: 90 },
      hitRate: { numerator: 0, denominator: 0, since: null },
    })
    const [first] = seen.departments
    expect(first).toMatchObject({ id: 'promotion', name: '运用促进处' })
    const words = first.reasons.flatMap((reason: { words?: unknown[] }) => reason.words ?? [])
    expect(words.length).toBeGreaterThan(1)
    for (const { field, start, end, text } of words)
      expect((field === 'subject' ? PLEDGE.subject : PLEDGE.body).slice(start, end)).toBe(text)
  })

  it('names the organ that decides, with its telephone', async () => {
    const { receipt } = await submit(r, {
      subject: '判了执行不了',
      body: '法院判决生效一年，对方不还钱，执行局说没财产，怎么办？',
    })
    const seen = await triage(receipt)
    expect(seen.elsewhereShare).toBeGreaterThan(0.5)
    expect(seen.elsewhere[0]).toMatchObject({ id: 'court', phone: '12368', reason: 'other-organ' })
  })

  it('finds what was written before: the same text, and who wrote it', async () => {
    const first = await submit(r, { ...PLEDGE, subject: '再问专利质押' })
    await work()
    const again = await submit(r, {
      ...PLEDGE,
      subject: '再问专利质押！',
      contact: { ...PLEDGE.contact, phone: '+86 13800000202', name: '梅' },
    })
    const other = await submit(r, {
      ...PLEDGE,
      subject: '再问专利质押',
      contact: { name: '他', phone: '13900000303', email: 'ta@example.com' },
    })
    await work()
    const seen = await triage(again.receipt)
    expect(seen.writer.messages).toBe(3)
    const found = Object.fromEntries(seen.duplicates.map((one: { receipt: string }) => [one.receipt, one]))
    expect(found[first.receipt]).toMatchObject({ likeness: 1, sameWriter: true, reason: '文字相同，同一留言人' })
    expect(found[other.receipt]).toMatchObject({ likeness: 1, sameWriter: false, reason: '文字相同' })
    const rows = await r.surroundings.db.sql<{ writers: string[] }>(
      't.writers',
      'select writers from message_triage',
      [],
    )
    expect(JSON.stringify(rows)).not.toMatch(/0202|limei/)
  })

  it('is shown to nobody who may not see the message', async () => {
    const { receipt } = await submit(r, PLEDGE)
    expect((await desk.handler('GET', `/api/desk/messages/${receipt}/triage`)).status).toBe(404)
    expect((await r.call('GET', `/api/desk/messages/${receipt}/triage`)).status).toBe(401)
    expect((await desk.office('GET', '/api/desk/messages/x/triage')).status).toBe(404)
  })

  it('counts its own hits, and learns from who signed for a message and who gave it back', async () => {
    // Words that no duty and no example know: only what is confirmed can teach whose they are.
    const strange = (n: number) => ({
      subject: `磁悬浮茶壶第${n}只`,
      body: `磁悬浮茶壶转得飞快，茶叶都甩出来了，第${n}只也一样。`,
    })
    const before = (await triageOf(r.surroundings, strange(0))).outcomes
    const shareOf = (id: string, outcomes: typeof before) => outcomes.find((one) => one.id === id)?.share ?? 0
    const { receipt } = await submit(r, QUESTION_OF_PROTECTION)
    await act(desk.office, receipt, 'accept', { class: 'help' })
    await act(desk.office, receipt, 'assign', { lead: ['protection'] })
    await work()
    expect((await triage(receipt)).hitRate.denominator).toBe(0)
    expect((await act(desk.handler, receipt, 'sign-for')).status).toBe(200)
    for (const n of [1, 2, 3]) {
      const odd = await submit(r, strange(n))
      await act(desk.office, odd.receipt, 'accept')
      await act(desk.office, odd.receipt, 'assign', { lead: ['protection'] })
      await act(desk.handler, odd.receipt, 'sign-for')
    }
    await work()
    const seen = await triage(receipt)
    expect(seen.class.confirmed).toBe('help')
    expect(seen.hitRate.denominator).toBe(4)
    expect(seen.hitRate.numerator).toBeGreaterThanOrEqual(1)
    await work('triage.retrain')
    const models = await r.surroundings.db.sql<{ messages: number }>(
      't.models',
      'select messages from triage_model',
      [],
    )
    expect(models).toMatchObject([{ messages: 4 }])
    const after = await triageOf(r.surroundings, strange(9))
    expect(after.outcomes[0]?.id).toBe('protection')
    expect(shareOf('protection', after.outcomes)).toBeGreaterThan(shareOf('protection', before))
    const similar = (await triage((await submit(r, strange(10))).receipt)).departments[0].reasons
    expect(similar.map((one: { kind: string }) => one.kind)).toContain('similar')
    // Nothing was confirmed since: no other model is made.
    await work('triage.retrain')
    expect(await r.surroundings.db.sql('t.count', 'select id from triage_model', [])).toHaveLength(1)
  })
})

const QUESTION_OF_PROTECTION = {
  subject: '求助：外观专利被仿冒',
  body: '网店仿冒我的外观设计专利，请求行政裁决，请帮帮我们。',
}
