import { readFile } from 'node:fs/promises'
import { isRefusal, planEvidenceProcedure, replay, type PlanEvidenceEvent } from '@gongkai/task-model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachEvidence } from '../src/modules/plan-evidence/index.ts'
import { evidenceOfYear } from '../src/modules/plan-evidence/store.ts'
import { eventsOf } from '../src/platform/history.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

const NUMBER = '二（三）3'
const pointer = { kind: 'page', ref: 'https://example.org/open-month', title: '开放月预告', on: '2026-08-01' }

describe('the evidence of the annual plan', () => {
  let r: Rig
  let office: Call
  beforeAll(async () => {
    r = await rig()
    office = await r.as('office')
    const file = await readFile(new URL('../src/demo/work-points.txt', import.meta.url), 'utf8')
    const content = Buffer.from(file.replaceAll('{{year}}', '2026')).toString('base64')
    await office('POST', '/api/desk/plan/import', { fileName: 'plan.txt', content })
  })
  afterAll(() => r.close())

  const act = (call: Call, action: string, input: unknown, more: object = {}) =>
    call('POST', '/api/desk/plan/evidence', { year: 2026, number: NUMBER, action, input, ...more })
  const shown = async (call = office) =>
    (await call('GET', '/api/desk/plan/evidence?year=2026')).body.items.find(
      (one: { number: string }) => one.number === NUMBER,
    )

  it('is empty at first, and says of which tasks somebody may attach', async () => {
    const { body } = await office('GET', '/api/desk/plan/evidence?year=2026')
    expect(body.items).toEqual([])
    expect(body.mayAttach).toContain(NUMBER)
    expect((await office('GET', '/api/desk/plan/evidence?year=2019')).body).toMatchObject({ items: [], mayAttach: [] })
  })

  it('is attached, verified by another, and replays to its row', async () => {
    const attached = await act(office, 'attach', { evidence: pointer })
    expect(attached.status).toBe(200)
    expect(attached.body.items).toMatchObject([
      { id: 'e1', check: 'unchecked', href: pointer.ref, verified: null, mayVerify: false },
    ])
    expect((await act(office, 'verify', { id: 'e1' })).body).toMatchObject({ code: 'attacher-cannot-verify' })
    const reviewer = await r.as('reviewer')
    expect((await shown(reviewer)).items[0].mayVerify).toBe(true)
    const verified = await act(reviewer, 'verify', { id: 'e1', note: '已核对' }, { version: attached.body.version })
    expect(verified.body.items[0].verified).toMatchObject({ note: '已核对' })
    const stale = await act(reviewer, 'withdraw', { id: 'e1', reason: '重复' }, { version: attached.body.version })
    expect(stale.body.code).toBe('stale-version')
    const [row] = await evidenceOfYear(r.surroundings.db, 2026)
    const events = (await eventsOf(r.surroundings.db, `plan-evidence/2026/${NUMBER}`)) as PlanEvidenceEvent[]
    expect(replay(planEvidenceProcedure, events)).toEqual(row)
  })

  it('is refused from another year, with an unknown task, and with what is none', async () => {
    const wrong = await act(office, 'attach', { evidence: { ...pointer, on: '2025-08-01' } })
    expect(wrong.body).toMatchObject({ code: 'evidence-outside-the-year' })
    expect((await act(office, 'attach', { evidence: pointer }, { number: '九' })).status).toBe(404)
    expect((await act(office, 'attach', { evidence: { kind: 'page' } })).body.code).toBe('invalid-input')
  })

  it('is checked behind each time it is shown, where a subject answers for it', async () => {
    const evidence = { kind: 'reply', ref: 'message/SIPA-GONE', title: '公开答复', on: '2026-03-02' } as const
    const done = await r.surroundings.db.transaction(() =>
      attachEvidence(
        r.surroundings,
        { year: 2026, number: NUMBER },
        { ...evidence, on: '2026-03-02' as never },
        'test',
      ),
    )
    expect(isRefusal(done)).toBe(false)
    expect((await shown()).items.at(-1)).toMatchObject({
      check: 'faulty',
      faults: ['gone'],
      faultWords: ['原件已经不在'],
      href: '/message-board/desk/messages/SIPA-GONE',
    })
  })

  it('opened by two at once is one file with both', async () => {
    const two = ['a', 'b'].map((name) =>
      act(office, 'attach', { evidence: { ...pointer, ref: `https://example.org/${name}` } }, { number: '二（一）1' }),
    )
    expect((await Promise.all(two)).map(({ status }) => status)).toEqual([200, 200])
    const { body } = await office('GET', '/api/desk/plan/evidence?year=2026')
    const found = body.items.find((one: { number: string }) => one.number === '二（一）1')
    expect(found.items).toHaveLength(2)
  })
})
