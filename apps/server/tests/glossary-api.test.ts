import { BASE_TERMS } from '@gongkai/translation/terms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { glossaryDiffers } from '../src/cli/audit-glossary.ts'
import { DEMO_PASSWORD } from '../src/demo/index.ts'
import { departmentsModule } from '../src/modules/departments/module.ts'
import { glossaryKind, glossaryModule, glossaryTerms, seedGlossary } from '../src/modules/glossary/index.ts'
import { publishingModule } from '../src/modules/publishing/index.ts'
import { sessionModule } from '../src/modules/session/module.ts'
import type { Surroundings } from '../src/modules/surroundings.ts'
import { addPerson } from '../src/platform/session.ts'
import type { StaffRole } from '@gongkai/task-model'
import { parseDepartmentId } from '@gongkai/department-registry'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let translator: Call
let head: Call
let office: Call
let reviewer: Call

const entry = (zh: string, en: string, more: object = {}) => ({
  zh,
  en,
  definition: { zh: `${zh}的释义`, en: `What ${en} means` },
  source: '测试',
  domain: 'ip',
  ...more,
})
const propose = (call: Call, id: string, zh: string, en: string, more: object = {}) =>
  call('POST', '/api/desk/glossary', { id, entry: entry(zh, en, more), reason: '新词' })
const act = async (call: Call, id: string, action: string, body: object = {}) => {
  const { version } = (await call('GET', `/api/desk/glossary/${id}`)).body
  return call('POST', `/api/desk/glossary/${id}/${action}`, { version, ...body })
}
const send = (call: Call, url: string, text: string) =>
  call('POST', url, text, { 'content-type': 'application/octet-stream', 'x-file-name': 'terms.csv' })

const modules = (surroundings: Surroundings) => [
  sessionModule(surroundings),
  departmentsModule(surroundings),
  publishingModule(surroundings, [glossaryKind]),
  glossaryModule(surroundings),
]

beforeAll(async () => {
  r = await rig({ boards: false, modules })
  const { db, clock } = r.surroundings
  const department = parseDepartmentId('international')
  if (!department) throw new Error('international is no department id')
  const person = (n: number, signIn: string, role: StaffRole) =>
    addPerson(db, clock, {
      id: `00000000-0000-7000-9000-00000000000${n}`,
      signIn,
      name: signIn,
      department,
      roles: [role],
      password: DEMO_PASSWORD,
    })
  await person(1, 'g-translator', 'handler')
  await person(2, 'g-head', 'head')
  ;[translator, head, office, reviewer] = (await Promise.all(
    ['g-translator', 'g-head', 'office', 'reviewer'].map((one) => r.as(one)),
  )) as [Call, Call, Call, Call]
})
afterAll(() => r.close())

it('shows the public nothing but what was approved, reviewed and released', async () => {
  const proposed = await propose(translator, 'prior-art', '现有技术', 'prior art')
  expect([proposed.status, proposed.body.state]).toEqual([201, 'proposed'])
  expect((await act(translator, 'prior-art', 'approve')).body.code).toBe('not-your-role')
  expect((await act(head, 'prior-art', 'approve')).body).toMatchObject({ state: 'approved', released: false })
  expect((await r.call('GET', '/api/glossary')).body.items).toEqual([])

  const drafted = await translator('POST', '/api/desk/glossary-release', { note: '' })
  expect(drafted.body.release).toMatchObject({ kind: 'glossary', id: 'terms', state: 'drafted' })
  const at = '/api/desk/releases/glossary/terms'
  const { version } = (await reviewer('GET', at)).body
  const reviewed = await reviewer('POST', `${at}/review`, { version, input: { decisions: [] } })
  expect(reviewed.status).toBe(200)
  expect((await reviewer('POST', `${at}/publish`, { version: version + 1, input: {} })).status).toBe(200)

  const { body } = await r.call('GET', '/api/glossary?lang=en')
  expect(body).toMatchObject({
    edition: 1,
    items: [{ id: 'prior-art', en: 'prior art', domainName: 'Intellectual property' }],
  })
  expect(JSON.stringify(body)).not.toContain('forbidden')
  expect((await r.call('GET', '/api/glossary/prior-art')).body.zh).toBe('现有技术')
  expect((await r.call('GET', '/api/glossary/nothing')).status).toBe(404)
  // The publication store alone: the entries themselves are nobody's to read without a session.
  const { db } = r.surroundings
  await db.script('alter table glossary_term rename to glossary_away')
  try {
    expect((await r.call('GET', '/api/glossary?lang=en')).body).toEqual(body)
  } finally {
    await db.script('alter table glossary_away rename to glossary_term')
  }
  expect((await translator('POST', '/api/desk/glossary-release', { note: 'x' })).body.code).toBe(
    'glossary-release-same',
  )
})

it('lets an entry hold while a change waits, and never lets the proposer approve', async () => {
  await propose(head, 'license', '许可', 'licence')
  expect((await act(head, 'license', 'approve')).body.code).toBe('glossary-by-proposer')
  expect((await act(reviewer, 'license', 'approve')).status).toBe(200)
  const changed = await act(translator, 'license', 'revise', { entry: entry('许可', 'license'), reason: 'US' })
  expect(changed.body).toMatchObject({
    state: 'approved',
    entry: { en: 'licence' },
    proposed: { entry: { en: 'license' } },
  })
  expect((await act(head, 'license', 'drop-change', { reason: '用英式拼写' })).body.proposed).toBeNull()
  const late = await translator('POST', '/api/desk/glossary/license/revise', { version: 1, entry: entry('许可', 'x') })
  expect([late.status, late.body.code]).toEqual([409, 'glossary-term-changed'])
  const history = (await head('GET', '/api/desk/glossary/license')).body.history
  expect(history.map((one: { action: string }) => one.action)).toEqual(['propose', 'approve', 'revise', 'drop-change'])
})

it('refuses a second English for the same Chinese, and a ring of replacements also when two make it at once', async () => {
  expect((await propose(office, 'permit', '许可', 'permit')).body.code).toBe('glossary-same-chinese')
  for (const [id, zh] of [
    ['ring-a', '甲词'],
    ['ring-b', '乙词'],
  ] as const) {
    await propose(translator, id, zh, id)
    await act(head, id, 'approve')
  }
  const answers = await Promise.all([
    act(head, 'ring-a', 'retire', { reason: '改用', replacedBy: 'ring-b' }),
    act(head, 'ring-b', 'retire', { reason: '改用', replacedBy: 'ring-a' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const refused = answers.find(({ status }) => status === 409)
  expect(refused?.body.code).toBe('glossary-replacement-cycle')
  expect(refused?.body.message).toMatch(/甲词 → 乙词 → 甲词|乙词 → 甲词 → 乙词/)
  expect((await act(reviewer, 'prior-art', 'retire', { reason: 'x', replacedBy: 'none' })).body.code).toBe(
    'glossary-replacement-unknown',
  )
})

it('takes back what it gave as a file, and proposes only what a file changes, all or nothing', async () => {
  for (const format of ['csv', 'tbx']) {
    const given = await r.app.inject({
      method: 'GET',
      url: `/api/desk/glossary-files/${format}`,
      headers: { cookie: await cookieOf('g-translator') },
    })
    expect(given.statusCode).toBe(200)
    const { body } = await send(translator, '/api/desk/glossary-files/preview', given.body)
    expect(body).toMatchObject({ format, faults: [], counts: { new: 0, changed: 0 } })
    expect(body.counts.same).toBeGreaterThan(2)
  }
  const head1 = 'id,zh,en,source,domain\n'
  const bad = await send(translator, '/api/desk/glossary-files', `${head1}novelty,新颖性,novelty,法,ip\nX,乙,b,法,ip\n`)
  expect([bad.status, bad.body.code, bad.body.facts.line]).toEqual([400, 'glossary-file-faults', 3])
  expect((await translator('GET', '/api/desk/glossary/novelty')).status).toBe(404)
  const good = await send(translator, '/api/desk/glossary-files', `${head1}novelty,新颖性,novelty,法,ip\n`)
  expect(good.body.counts).toEqual({ new: 1, changed: 0, same: 0 })
  expect((await translator('GET', '/api/desk/glossary/novelty')).body).toMatchObject({
    state: 'proposed',
    proposed: { reason: 'terms.csv' },
  })
  const bomb = await send(
    translator,
    '/api/desk/glossary-files/preview',
    '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aa">]>\n<tbx>&a;</tbx>',
  )
  expect([bomb.status, bomb.body.facts]).toMatchObject([400, { line: 2, reason: 'dtd' }])
})

it('begins with what comes with the platform, approved; later entries of the platform are only proposed', async () => {
  const { db } = r.surroundings
  const added = await seedGlossary(r.surroundings)
  expect(added).toBeGreaterThan(100)
  expect((await translator('GET', '/api/desk/glossary?state=proposed')).body.items.length).toBeGreaterThan(100)
  expect(await seedGlossary(r.surroundings)).toBe(0)
  await db.script('truncate glossary_term')
  await db.script(
    `delete from event where task_id like 'glossary/%'; delete from event_head where task_id like 'glossary/%'`,
  )
  expect(await seedGlossary(r.surroundings)).toBe(BASE_TERMS.length)
  expect((await glossaryTerms(db)).filter(({ status }) => status === 'approved')).toHaveLength(BASE_TERMS.length)
  expect(await glossaryDiffers(r.surroundings)).toEqual([])
  const brought = await head('GET', '/api/desk/glossary/patent')
  expect(brought.body.history[0].byName).toBe('系统')
  await db.script(`update glossary_term set facts = jsonb_set(facts, '{entry,en}', '"wrong"') where id = 'patent'`)
  expect(await glossaryDiffers(r.surroundings)).toMatchObject([{ task: 'glossary/patent', why: 'row-differs' }])
})

async function cookieOf(signIn: string): Promise<string> {
  const answer = await r.call('POST', '/api/session', { signIn, password: DEMO_PASSWORD })
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}
