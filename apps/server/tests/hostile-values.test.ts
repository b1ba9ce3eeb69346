import type { Route } from '@gongkai/contract-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleDescriptions } from '../src/modules/index.ts'
import { followSource } from '../src/modules/translations/index.ts'
import { bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

const ROUTES = moduleDescriptions.flatMap(({ contract }) => Object.values<Route>(contract))
/** What no database, clock or index can take, percent-encoded. */
const HOSTILE = ['%00', '%27', '-1', '99999999999999999999']
/** A null character, and halves of characters: PostgreSQL takes neither in a text, nor in JSON. */
const UNSTORABLE = ['a\u0000b', 'x\ud800y', '\udc00']
const SOME_ID = '01980000-0000-7000-8000-000000000000'

const ENQUIRY = {
  ...{ language: 'en', subject: 'Fee', body: 'Is there a fee?', contact: { name: 'Jane Roe' }, mayPublish: false },
  challenge: 'x',
}
const ENTRY = { zh: '专利', en: 'patent', definition: { zh: '定义', en: 'definition' }, source: 'x', domain: 'ip' }

let r: Rig
let office: Call
let reviewer: Call
let translator: Call
let receipt = ''
let issue = ''
beforeAll(async () => {
  r = await rig()
  const desk = await deskOf(r)
  ;({ office, reviewer } = desk)
  translator = await r.as('international')
  await sourceOf('hostile')
  receipt = (await submit(r)).receipt
  await bring(desk, receipt, 'answer')
  issue = SOME_ID
  await r.surroundings.db.script(`insert into message_cluster (id, made_at) values ('${receipt}', now());
    insert into message_assignment (receipt, cluster, likeness, text_key, received_on, assigned_at)
    values ('${receipt}', '${receipt}', 1, 'k', '2026-03-02', now())`)
  const opened = await office('POST', '/api/desk/common-issues', { cluster: receipt, title: '仿冒', reason: '多人问' })
  issue = opened.body.id
})
afterAll(() => r.close())

/** A source document with a text, and its translation taken up. */
async function sourceOf(id: string): Promise<void> {
  await translator('POST', '/api/desk/sources', { id, kind: 'policy', needs: [] })
  const text = '收费办法\n第一条　每件500元。'
  const { body } = await translator('POST', `/api/desk/sources/${id}/imports/text`, { format: 'txt', text })
  const head = { title: '收费办法' }
  await translator('POST', `/api/desk/source-imports/${body.id}/adopt`, { version: body.version, head })
  await followSource(r.surroundings, id)
  const taken = await translator('POST', `/api/desk/translations/${id}.en/actions/take-up`, { version: 1 })
  if (taken.status !== 200) throw new Error(JSON.stringify(taken.body))
}

const filled = (path: string, value: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'action' ? 'accept' : value))

/** Every address of a route with one part of it hostile. */
function addressesOf({ at: [, path], query }: Route): string[] {
  const good = path
    .replace('{receipt}', receipt)
    .replace('{board}', 'agencies')
    .replace(/\{\w+\}/g, SOME_ID)
  const fields = Object.keys((query as { shape?: object } | undefined)?.shape ?? {})
  return [
    ...HOSTILE.map((value) => filled(path, value)),
    ...HOSTILE.map((value) => filled(path.replace('{receipt}', receipt), value)),
    ...HOSTILE.map((value) =>
      filled(path.replace('{translation}', 'hostile.en').replace('{document}', 'hostile'), value),
    ),
    ...HOSTILE.map((value) => filled(path.replace('{format}', path.includes('glossary') ? 'csv' : 'xliff'), value)),
    ...fields.flatMap((field) => HOSTILE.map((value) => `${good}?${field}=${value}`)),
  ]
}

describe('whatever stands in an address or a body', () => {
  it('is refused or passed over: no read is a fault of the server', async () => {
    const faults: string[] = []
    for (const route of ROUTES.filter(({ at }) => at[0] === 'GET')) {
      for (const address of new Set(addressesOf(route))) {
        const { status } = await reviewer('GET', address)
        if (status >= 500) faults.push(`${address}: ${status}`)
      }
    }
    expect(faults).toEqual([])
  }, 120_000)

  it.each(UNSTORABLE)('%j is cleaned or refused by every write that keeps a text', async (text) => {
    const { version } = (await office('GET', `/api/desk/common-issues/${issue}`)).body
    const onIssue = (action: string, input: object) =>
      [`/api/desk/common-issues/${issue}/actions/${action}`, { version, ...input }] as const
    const writes: readonly (readonly [path: string, body: object])[] = [
      ['/api/desk/common-issues', { cluster: text, title: text, reason: text }],
      onIssue('own', { department: text, person: text }),
      onIssue('own', { department: 'protection', person: text }),
      onIssue('own', { department: 'protection', personName: text, dueOn: text }),
      onIssue('take-in', { receipts: [text] }),
      onIssue('leave-out', { receipts: [text] }),
      onIssue('split', { receipts: [text], title: text }),
      onIssue('merge', { issue: text, reason: text }),
      onIssue('drop', { reason: text }),
      [`/api/desk/common-issues/${issue}/faq`, { question: text, answer: text, board: text }],
      [`/api/desk/common-issues/${issue}/faq`, { question: text, answer: text, policies: [{ title: text }] }],
      ['/api/desk/message-views', { name: text, query: { q: text, board: text } }],
      ['/api/desk/reply-templates', { name: text, lang: 'zh', text, classes: [], board: text }],
      ['/api/desk/reply-templates', { name: text, lang: 'zh', text, classes: [], board: null }],
      ['/api/desk/notices/read', { ids: [text] }],
      ['/api/desk/notices/read', { upTo: text }],
      [`/api/messages/${receipt}/subscription`, { code: text, on: true, email: `${text}@example.com` }],
      ['/api/subscriptions/look-up', { token: text }],
      [`/api/desk/quarantine/${SOME_ID}/destruction`, { reason: text }],
      ['/api/desk/messages/bulk', { action: 'urge', receipts: [{ receipt: text, version: 1 }], input: { a: text } }],
      [`/api/desk/messages/${receipt}/reply-check`, { mode: 'full', reply: text }],
      [`/api/desk/messages/${receipt}/actions/close`, { version: 1, note: text }],
      ['/api/portal/enquiries', { ...ENQUIRY, subject: text, body: text, about: { document: text, clause: text } }],
      ['/api/portal/enquiries', { ...ENQUIRY, about: { document: 'hostile', clause: text } }],
      ['/api/desk/sources', { id: text, kind: 'policy' }],
      ...['describe', 'end', 'withdraw', 'restore'].map(
        (action) =>
          [
            `/api/desk/sources/hostile/actions/${action}`,
            {
              version: 1,
              kind: text,
              how: 'repealed',
              on: '2026-03-02',
              by: { title: text, number: text },
              reason: text,
            },
          ] as const,
      ),
      ['/api/desk/sources/hostile/imports/policy', { policy: text }],
      ['/api/desk/sources/hostile/imports/text', { format: 'txt', text: `${text}办法` }],
      ['/api/desk/sources/hostile/imports/text', { format: 'html', text: `<p>${text}办法</p>` }],
      [`/api/desk/source-imports/${SOME_ID}/corrections`, { version: 1, kind: 'pair', old: [text], new: [0] }],
      [`/api/desk/source-imports/${SOME_ID}/adopt`, { version: 1, head: { title: text, number: text }, note: text }],
      ['/api/desk/translations/hostile.en/units/title', { unitVersion: 0, text, basis: 1, ready: false }],
      ...['take-up', 'decide', 'send-back'].map(
        (action) =>
          [
            `/api/desk/translations/hostile.en/actions/${action}`,
            { version: 1, clause: text, upTo: 1, reason: text },
          ] as const,
      ),
      ['/api/desk/translation-memory/matches', { language: 'en', text, document: text, clause: text }],
      ['/api/desk/glossary', { id: text, reason: text, entry: { ...ENTRY, zh: text, en: text } }],
      ['/api/desk/glossary', { id: 'hostile', reason: text, entry: { ...ENTRY, zh: text, en: text } }],
      ['/api/desk/glossary/hostile/revise', { version: 1, reason: text, entry: { ...ENTRY, zh: text } }],
      ['/api/desk/glossary-release', { note: text }],
    ]
    const faults: string[] = []
    for (const [path, body] of writes) {
      for (const call of [office, reviewer, translator]) {
        const { status } = await call('POST', path, body)
        if (status >= 500) faults.push(`${path} ${JSON.stringify(body)}: ${status}`)
      }
    }
    expect(faults).toEqual([])
  })

  it.each([2 ** 31, Number.MAX_SAFE_INTEGER])('%d is a version that nothing has', async (number) => {
    const unit = { unitVersion: 0, text: 'x', basis: 1, ready: false }
    const onUnit = (more: object) =>
      translator('POST', '/api/desk/translations/hostile.en/units/c1', { ...unit, ...more })
    expect((await onUnit({ basis: number })).body.code).toBe('unit-basis-unknown')
    expect((await onUnit({ unitVersion: number })).body.code).toBe('unit-basis-unknown')
    const act = { version: number, clause: 'c1', upTo: number, reason: 'x' }
    for (const action of ['submit', 'decide'])
      expect((await translator('POST', `/api/desk/translations/hostile.en/actions/${action}`, act)).status).toBe(409)
  })
})
