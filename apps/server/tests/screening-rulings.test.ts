import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

const MOBILE = '13912345678'
const BODY = `请打我电话${MOBILE}联系。`
const REASON = '值班手机，本就对外公布'

interface Finding {
  readonly key: string
  readonly type: string
  readonly severity: string
  readonly mayBeRemembered: boolean
  readonly settled: { readonly ruling: string; readonly byName: string; readonly reason: string } | null
}

describe('remembered decisions of the office’s review', () => {
  let r: Rig
  let desk: Desk
  let reviewer: Call
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
    reviewer = desk.reviewer
  })
  afterAll(() => r.close())

  const waiting = async (changes: Parameters<typeof submit>[1]) => {
    const { receipt } = await submit(r, { body: BODY, ...changes })
    await bring(desk, receipt, 'department-review')
    return receipt
  }
  const view = async (receipt: string) => (await reviewer('GET', `/api/desk/messages/${receipt}`)).body
  const findingsOf = async (receipt: string): Promise<Finding[]> =>
    (await view(receipt)).findings.release.filter(({ severity }: Finding) => severity !== 'info')
  const keepAll = async (receipt: string, more: object = {}) =>
    (await findingsOf(receipt)).map(({ key }) => ({ key, decision: 'keep', reason: REASON, ...more }))
  const review = (receipt: string, decisions: readonly object[]) =>
    act(reviewer, receipt, 'office-review', { decisions })
  const rulings = async (query = '') => (await reviewer('GET', `/api/desk/rulings${query}`)).body
  const revoke = (id: string) => reviewer('POST', `/api/desk/rulings/${id}/revocation`, { reason: '号码已停用' })
  const forgetAll = async () => {
    for (const { id } of (await rulings()).items) await revoke(id)
  }
  const remembered = async (more: object = { remember: 'board' }, changes: Parameters<typeof submit>[1] = {}) => {
    const receipt = await waiting(changes)
    const done = await review(receipt, await keepAll(receipt, more))
    expect(done.status).toBe(200)
    return receipt
  }

  it('settle the same on the next message of the board, and the approval holds them', async () => {
    const first = await remembered()
    const next = await waiting({ subject: '另一件' })
    const [finding] = await findingsOf(next)
    expect(finding).toMatchObject({
      type: 'MOBILE',
      severity: 'block',
      settled: { byName: '陆建平', reason: REASON, reach: 'board' },
    })
    const done = await review(next, [])
    expect(done.body.state).toBe('office-reviewed')
    const [kept] = await r.surroundings.db.sql<{ seal: { decisions: unknown } }>(
      't.seal',
      'select seal from approval where receipt = $1',
      [next],
    )
    expect(kept?.seal.decisions).toEqual([{ key: finding?.key, decision: 'keep', reason: REASON }])
    const { items, counts } = await rulings()
    expect(items).toMatchObject([
      { board: 'administrative-ruling', type: 'MOBILE', masked: '139****5678', receipt: first, field: 'question' },
    ])
    expect(counts).toEqual({ standing: 1, revoked: 0 })
    const { history } = await view(next)
    expect(history.at(-1).input.decisions).toMatchObject([{ ruling: items[0].id }])
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
    await forgetAll()
  })

  it('hold on their board only; those of the bureau on every board', async () => {
    await remembered()
    const elsewhere = await waiting({ board: 'exhibitions' })
    expect((await findingsOf(elsewhere))[0]?.settled).toBeNull()
    expect((await review(elsewhere, [])).body.code).toBe('blocked-by-findings')
    await forgetAll()
    await remembered({ remember: 'bureau' })
    expect((await findingsOf(elsewhere))[0]?.settled).toMatchObject({ reach: 'bureau' })
    await forgetAll()
  })

  it('hold between the same words only', async () => {
    await remembered()
    const otherwise = await waiting({ body: `卖家的号码是${MOBILE}，请查处。` })
    expect((await findingsOf(otherwise))[0]).toMatchObject({ type: 'MOBILE', settled: null })
    await forgetAll()
  })

  it('are revoked once, and what they settled is open again', async () => {
    await remembered()
    const next = await waiting({})
    const [{ id }] = (await rulings()).items
    const answers = await Promise.all([revoke(id), revoke(id), revoke(id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'already-revoked',
      message: '陆建平已经撤销了这项决定，不需要再撤销。',
    })
    expect((await findingsOf(next))[0]?.settled).toBeNull()
    const decided = [{ key: (await findingsOf(next))[0]?.key, decision: 'keep', reason: '', ruling: id }]
    expect((await review(next, decided)).body.code).toBe('ruling-not-in-force')
    expect((await view(next)).state).toBe('department-reviewed')
    expect((await rulings('?revoked=1')).items).toContainEqual(
      expect.objectContaining({ id, revoked: expect.objectContaining({ byName: '陆建平', reason: '号码已停用' }) }),
    )
  })

  it('give way to the reviewer who decides otherwise', async () => {
    await remembered()
    const next = await waiting({})
    const [finding] = await findingsOf(next)
    const removed = [{ key: finding?.key, decision: 'remove', reason: '' }]
    expect((await review(next, removed)).body.code).toBe('blocked-by-findings')
    const own = [{ key: finding?.key, decision: 'keep', reason: '本人书面同意' }]
    const { history } = (await review(next, own)).body
    expect(history.at(-1).input.decisions).toEqual(own)
    await forgetAll()
  })

  it('take the place of one with another reason, and are made once by two reviews at the same time', async () => {
    const receipts = [await waiting({}), await waiting({})]
    const decisions = await Promise.all(receipts.map((one) => keepAll(one, { remember: 'board' })))
    const done = await Promise.all(receipts.map((one, index) => review(one, decisions[index] ?? [])))
    expect(done.map(({ status }) => status)).toEqual([200, 200])
    expect((await rulings()).items).toHaveLength(1)
    const again = await waiting({})
    await review(again, await keepAll(again, { remember: 'board', reason: '12345值班手机' }))
    expect((await rulings()).items).toMatchObject([{ reason: '12345值班手机', receipt: again }])
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
    await forgetAll()
  })

  it.each([
    ['an identity number', '我的身份证号码是11010519491231002X，请核实。', REASON, 'identity-is-never-remembered'],
    ['a secrecy mark', '附件首页印着机密★10年，请问能否公开？', REASON, 'secrecy-is-never-overridden'],
    ['anything without a reason', BODY, ' ', 'override-needs-reason'],
    ['a reason that spells out the number', BODY, `${MOBILE}是值班手机`, 'reason-tells-the-text'],
  ])('never hold %s', async (_, body, reason, because) => {
    const receipt = await waiting({ body })
    const before = (await rulings()).counts
    const refused = await review(receipt, await keepAll(receipt, { remember: 'board', reason }))
    expect(refused).toMatchObject({ status: 409, body: { code: 'cannot-be-remembered', facts: { because } } })
    expect((await rulings()).counts).toEqual(before)
    expect((await view(receipt)).state).toBe('department-reviewed')
  })

  it('cannot be put into the database for an identity number by anybody', async () => {
    await remembered()
    const { db } = r.surroundings
    await expect(db.script(`update screening_ruling set type = 'ID_CARD'`)).rejects.toThrow(/check/)
    await forgetAll()
  })

  it('let nothing through that their own record does not say', async () => {
    const { db } = r.surroundings
    await remembered()
    const next = await waiting({})
    const [{ id }] = (await rulings()).items
    const settled = async () => (await findingsOf(next))[0]?.settled
    expect(await settled()).not.toBeNull()
    await db.script(`update screening_ruling set reason = '另一个理由' where revoked_at is null`)
    expect(await settled()).toBeNull()
    await db.script(`update screening_ruling set reason = '${REASON}' where revoked_at is null`)
    expect(await settled()).not.toBeNull()
    const both = (reason: string) => `update screening_ruling set reason = '${reason}' where revoked_at is null;
      update event set input = jsonb_set(input, '{reason}', '"${reason}"')
      where task_id = 'ruling/${id}'`
    await db.script(both('另一个理由'))
    expect(await settled()).toBeNull()
    await db.script(both(REASON))
    expect(await settled()).not.toBeNull()
    await forgetAll()
    await db.script(
      `update screening_ruling set revoked_by = null, revoked_by_name = null, revoked_at = null, revoked_reason = null
       where id = '${id}'`,
    )
    expect(await settled()).toBeNull()
    await db.script('delete from screening_ruling where revoked_at is null')
  })

  it('that are revoked while a review relies on them leave either the review or the revocation first, never half', async () => {
    await remembered()
    const next = await waiting({})
    const [{ id }] = (await rulings()).items
    const decisions = (await findingsOf(next)).map(({ key }) => ({ key, decision: 'keep', reason: '', ruling: id }))
    const [done, gone] = await Promise.all([review(next, decisions), revoke(id)])
    expect(gone.status).toBe(200)
    const { state } = await view(next)
    if (done.status === 200) expect(state).toBe('office-reviewed')
    else expect([done.body.code, state]).toEqual(['ruling-not-in-force', 'department-reviewed'])
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
  })

  it('leave no personal text and no hash that can be tried out in the database', async () => {
    await remembered()
    const { db } = r.surroundings
    const rows = await db.sql<{ row: string }>(
      't.rulings',
      'select screening_ruling::text as row from screening_ruling',
    )
    const events = await db.sql<{ row: string }>(
      't.ruling-events',
      `select event::text as row from event where task_id like 'ruling/%'`,
    )
    const [{ plain } = { plain: '' }] = await db.sql<{ plain: string }>(
      't.plain',
      `select encode(sha256($1), 'hex') as plain`,
      [Buffer.from(MOBILE)],
    )
    const all = JSON.stringify([rows, events])
    expect(events.length).toBeGreaterThan(0)
    expect(all).not.toContain(MOBILE)
    expect(all).not.toContain(plain)
    await forgetAll()
  })

  it('are listed page by page, and a foreign cursor is refused', async () => {
    expect(await reviewer('GET', '/api/desk/rulings?after=abc')).toMatchObject({ body: { code: 'bad-cursor' } })
    expect((await reviewer('POST', '/api/desk/rulings/none/revocation', { reason: '一' })).status).toBe(404)
  })
})
