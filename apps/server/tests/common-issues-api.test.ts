import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clusterNew } from '../src/modules/common-issues/clustering-run.ts'
import { measureDue } from '../src/modules/common-issues/measuring.ts'
import { bureauIssues } from '../src/modules/common-issues/procedure.ts'
import { raiseDue } from '../src/modules/common-issues/raise.ts'
import { submit } from './messages-journey.ts'
import { MONDAY, rig, type Call, type Rig } from './modules-rig.ts'

const DAY = 86_400_000

const ASKED: readonly [subject: string, body: string][] = [
  ['专利质押贷款找哪家银行', '想用专利质押贷款，请问哪些银行办理，要什么手续？'],
  ['拿专利押给银行', '手里有三件专利，能不能押给银行借点钱，先找谁？'],
  ['质押融资如何申请', '公司想办知识产权质押融资，请告知申请条件和流程。'],
  ['Loan against patents', 'Which banks lend against patents and how do we apply?'],
  ['专利能贷款吗', '轻资产企业，用专利担保贷款怎么办理？'],
]
const OTHERS: readonly [subject: string, body: string][] = [
  ['窗口周六开吗', '请问服务窗口星期六开不开门，几点下班？'],
  ['门口路灯坏了', '晚上走到大门口很黑，路灯坏了两盏。'],
]

let r: Rig
let office: Call
let reviewer: Call
let head: Call
const run = async (surroundings = r.surroundings) => {
  await clusterNew(surroundings)
  return raiseDue(surroundings, bureauIssues(surroundings))
}
const send = (messages: readonly (readonly [string, string])[]) =>
  messages.reduce(
    async (sent, [subject, body]) => [...(await sent), (await submit(r, { subject, body })).receipt],
    Promise.resolve<string[]>([]),
  )

beforeAll(async () => {
  r = await rig()
  office = await r.as('office')
  reviewer = await r.as('reviewer')
  head = await r.as('promotion-head')
})
afterAll(() => r.close())

describe('from many messages that ask the same to an answer for the next who asks', () => {
  let issue = ''
  let entry = ''
  let asked: string[] = []
  const view = async (call = office) => (await call('GET', `/api/desk/common-issues/${issue}`)).body
  const act = async (call: Call, action: string, input: object = {}) =>
    call('POST', `/api/desk/common-issues/${issue}/actions/${action}`, { version: (await view()).version, ...input })
  const faq = async () => (await office('GET', `/api/desk/faq/${entry}`)).body
  const actFaq = async (call: Call, action: string, input: object = {}) =>
    call('POST', `/api/desk/faq/${entry}/actions/${action}`, { version: (await faq()).version, ...input })

  test('the threshold opens one matter, whichever process counts first, and only once', async () => {
    asked = await send(ASKED.slice(0, 4))
    await send(OTHERS)
    expect(await run()).toEqual([])
    const list = (await office('GET', '/api/desk/common-issues')).body
    expect(list.clusters).toMatchObject([{ messages: 4, threshold: 5, title: '用知识产权质押借款' }])
    expect(list.unassigned).toBe(2)

    asked.push(...(await send(ASKED.slice(4))))
    const both = await Promise.all([run(), run()])
    expect(both.flat()).toHaveLength(1)
    expect(await run()).toEqual([])
    issue = both.flat()[0] ?? ''
    const opened = await view()
    expect(opened).toMatchObject({ state: 'open', messages: 5, title: '用知识产权质押借款', recurrence: null })
    expect(opened.members.map((one: { receipt: string }) => one.receipt).sort()).toEqual([...asked].sort())
    expect(opened.history).toMatchObject([{ byName: '系统', action: '立为共性问题' }])
  })

  test('nothing that was clustered moves when more comes in; identical texts are together', async () => {
    const before = (await view()).members.map((one: { receipt: string }) => one.receipt)
    const [first] = ASKED
    const [again] = await send([first ?? ['', '']])
    await send([['英文网站太旧', '英文网站停在两年前，什么时候更新？']])
    await run()
    const after = (await view()).members.map((one: { receipt: string }) => one.receipt)
    expect(after).toEqual(expect.arrayContaining([...before, again]))
    expect(after).toHaveLength(before.length + 1)
  })

  test('what a person takes out or in stays so', async () => {
    const taken = asked[0] ?? ''
    expect((await act(office, 'leave-out', { receipts: [taken] })).status).toBe(200)
    await run()
    let members = (await view()).members.map((one: { receipt: string }) => one.receipt)
    expect(members).not.toContain(taken)
    expect(await act(office, 'leave-out', { receipts: [taken] })).toMatchObject({
      status: 409,
      body: { code: 'not-a-message-of-it' },
    })
    expect((await act(office, 'take-in', { receipts: [taken] })).status).toBe(200)
    await run()
    members = (await view()).members
    expect(members).toContainEqual(expect.objectContaining({ receipt: taken, byHand: true }))
  })

  test('an owner is named, others are told that it is not theirs, and why an old version is refused', async () => {
    expect(await act(head, 'own', { department: 'promotion' })).toMatchObject({ status: 403 })
    expect(await act(office, 'own', { department: 'nowhere' })).toMatchObject({ status: 400 })
    const owned = await act(office, 'own', { department: 'promotion' })
    expect(owned.body).toMatchObject({ state: 'owned', department: 'promotion', limit: { light: 'on-time' } })
    const late = { version: 1, remedy: 'faq', what: 'x' }
    expect(await office('POST', `/api/desk/common-issues/${issue}/actions/plan`, late)).toMatchObject({
      status: 409,
      body: { code: 'issue-changed' },
    })
    const protection = await r.as('protection-head')
    expect(await act(protection, 'plan', { remedy: 'faq', what: '写一条常见问题' })).toMatchObject({
      status: 403,
      body: { code: 'issue-of-another-department' },
    })
    expect((await act(head, 'plan', { remedy: 'faq', what: '写一条常见问题' })).body.plan.remedy).toBe('faq')
  })

  const DRAFT = {
    question: '怎样用专利向银行质押贷款？',
    answer: '先向合作银行提出申请，再办理质押登记。名单见通知。联系人手机13912345678。',
    policies: [{ title: '关于知识产权质押融资的通知', number: '沪知局〔2025〕3号', article: null, url: null }],
    board: null,
  }

  test('an entry is drafted by the owner and not published without a review by somebody else', async () => {
    const drafted = await head('POST', `/api/desk/common-issues/${issue}/faq`, DRAFT)
    expect(drafted.status).toBe(201)
    entry = drafted.body.id
    expect(drafted.body.findings).toMatchObject([{ field: 'answer', type: 'MOBILE' }])
    expect((await r.call('GET', '/api/faq')).body.items).toEqual([])
    expect(await actFaq(reviewer, 'publish')).toMatchObject({ status: 409, body: { code: 'issue-wrong-state' } })
    expect(await actFaq(head, 'review')).toMatchObject({ status: 403 })
    expect(await actFaq(reviewer, 'review')).toMatchObject({ status: 409, body: { code: 'blocked-by-findings' } })
    expect((await actFaq(reviewer, 'send-back', { reason: '请去掉手机号' })).body.sentBack.reason).toBe('请去掉手机号')
    const clean = { ...DRAFT, answer: DRAFT.answer.replace('联系人手机13912345678。', '') }
    expect((await actFaq(head, 'revise', clean)).body.findings).toEqual([])
    expect((await actFaq(reviewer, 'review')).body).toMatchObject({ state: 'reviewed' })
    expect((await r.call('GET', '/api/faq')).body.items).toEqual([])
    expect((await actFaq(reviewer, 'publish')).body).toMatchObject({ state: 'published', published: { version: 1 } })
  })

  test('who asks next is shown it while typing, in other words and in English', async () => {
    const suggested = async (q: string) =>
      (await r.call('GET', `/api/suggestions?q=${encodeURIComponent(q)}`)).body.items
    for (const q of ['用专利借钱', '知识产权质押融资怎么办', 'Can a bank lend against our patents?'])
      expect(await suggested(q), q).toMatchObject([{ kind: 'faq', id: entry, url: `/message-board/faq/${entry}` }])
    expect(await suggested('质押')).toEqual([])
    expect(await suggested('窗口几点下班')).toEqual([])
    const { items } = (await r.call('GET', `/api/faq?q=${encodeURIComponent('质押')}`)).body
    expect(items).toMatchObject([{ id: entry, policies: [{ number: '沪知局〔2025〕3号' }] }])
  })

  test('whether it helped is two counters', async () => {
    await r.call('POST', `/api/faq/${entry}/ratings`, { helped: true })
    await r.call('POST', `/api/faq/${entry}/ratings`, { helped: false })
    const rated = await r.call('POST', `/api/faq/${entry}/ratings`, { helped: true })
    expect(rated.body.ratings).toEqual({ helped: 2, notHelped: 1 })
  })

  test('a correction says what it corrects; the public reads the old version until the new one is out', async () => {
    const corrected = { ...DRAFT, answer: '名单以本局网站为准，先向合作银行申请。' }
    expect(await actFaq(head, 'revise', corrected)).toMatchObject({ body: { code: 'correction-needs-note' } })
    expect((await actFaq(head, 'revise', { ...corrected, note: '更新了名单的出处' })).status).toBe(200)
    expect((await r.call('GET', `/api/faq/${entry}`)).body).toMatchObject({ version: 1 })
    await actFaq(reviewer, 'review')
    await actFaq(reviewer, 'publish')
    const { body } = await r.call('GET', `/api/faq/${entry}`)
    expect(body).toMatchObject({ version: 2, note: '更新了名单的出处', answer: corrected.answer })
  })

  test('the database refuses bytes that nobody approved', async () => {
    const change = r.surroundings.db.sql(
      'test.forge',
      `insert into faq_publication select entry, 9, approval_id, replace(content, '合作银行', '某银行'),
         encode(sha256(convert_to(replace(content, '合作银行', '某银行'), 'UTF8')), 'hex'), board, question,
         replace(answer, '合作银行', '某银行'), policies, note, department, published_on, published_at
       from faq_publication where version = 2`,
    )
    await expect(change).rejects.toThrow(/foreign key/)
  })

  test('recurrence is measured when the remedy has worked long enough, and said in words', async () => {
    const on = new Date(MONDAY + 8 * 3_600_000).toISOString().slice(0, 10)
    expect(await act(head, 'remedy', { remedy: 'faq', what: '已发布常见问题', on: '2026-12-31' })).toMatchObject({
      body: { code: 'remedy-not-dated' },
    })
    const remedied = await act(head, 'remedy', { remedy: 'faq', what: '已发布常见问题', on, faq: entry })
    expect(remedied.body).toMatchObject({ state: 'remedied', recurrence: { verdict: 'too-little' } })
    expect(await act(office, 'measure')).toMatchObject({ body: { code: 'measured-too-early' } })
    r.clock.advance(31 * DAY)
    office = await r.as('office')
    reviewer = await r.as('reviewer')
    await measureDue(r.surroundings, bureauIssues(r.surroundings))
    const measured = await view()
    expect(measured.state).toBe('measured')
    expect(measured.recurrence.text).toMatch(/数据还不够/)
    expect((await act(office, 'close', { note: '不再集中出现' })).body.state).toBe('closed')
  })

  test('taken down, it is gone for the public, and its versions stay', async () => {
    expect((await actFaq(reviewer, 'withdraw', { reason: '政策已废止' })).body.state).toBe('withdrawn')
    expect((await r.call('GET', `/api/faq/${entry}`)).status).toBe(404)
    expect((await r.call('GET', '/api/faq')).body.items).toEqual([])
    const rows = await r.surroundings.db.sql('test.versions', 'select version from faq_publication order by version')
    expect(rows).toEqual([{ version: 1 }, { version: 2 }])
  })
})

test('issues can be split and merged, and the record says so', async () => {
  const make = async (title: string, messages: readonly (readonly [string, string])[]) => {
    const receipts = await send(messages)
    await clusterNew(r.surroundings)
    const [row] = await r.surroundings.db.sql<{ cluster: string }>(
      'test.cluster-of',
      'select cluster from message_assignment where receipt = $1',
      [receipts[0]],
    )
    const opened = await office('POST', '/api/desk/common-issues', { cluster: row?.cluster, title, reason: '先立项' })
    expect(opened.status).toBe(201)
    return { ...opened.body, receipts }
  }
  const numbered = (subject: string, body: string, count: number) =>
    Array.from({ length: count }, (_, at) => [`${subject}${'，请问'.repeat(at)}`, body] as const)
  const window = await make('窗口时间', numbered('服务窗口几点下班', '请问窗口周六开门吗，几点下班？', 3))
  const jobs = await make('招聘', numbered('今年招聘吗', '请问事业单位招聘公告什么时候发布？', 3))

  const split = await office('POST', `/api/desk/common-issues/${window.id}/actions/split`, {
    version: window.version,
    receipts: [window.receipts[0]],
    title: '午休时间',
  })
  expect(split.body).toMatchObject({ messages: window.messages - 1 })
  const list = (await office('GET', '/api/desk/common-issues')).body.items
  expect(list.find((one: { title: string }) => one.title === '午休时间')).toMatchObject({ messages: 1, state: 'open' })
  await clusterNew(r.surroundings)
  expect((await office('GET', `/api/desk/common-issues/${window.id}`)).body.messages).toBe(window.messages - 1)

  const merged = await office('POST', `/api/desk/common-issues/${window.id}/actions/merge`, {
    version: split.body.version,
    issue: jobs.id,
    reason: '试并',
  })
  expect(merged.body.messages).toBe(window.messages - 1 + jobs.messages)
  expect((await office('GET', `/api/desk/common-issues/${jobs.id}`)).body).toMatchObject({
    state: 'merged',
    mergedInto: window.id,
    messages: 0,
  })
})

test('without a session the desk answers nothing, and the migration keeps no personal data in the counters', async () => {
  expect((await r.call('GET', '/api/desk/common-issues')).status).toBe(401)
  const sql = readFileSync(new URL('../migrations/0011_common_issues.sql', import.meta.url), 'utf8')
  expect(/create table faq_rating \(([^;]*)\)/.exec(sql)?.[1]).not.toMatch(/person|ip|session|at /)
})
