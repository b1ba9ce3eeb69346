import type { Route } from '@gongkai/contract-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleDescriptions } from '../src/modules/index.ts'
import { bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

const ROUTES = moduleDescriptions.flatMap(({ contract }) => Object.values<Route>(contract))
/** What no database, clock or index can take, percent-encoded. */
const HOSTILE = ['%00', '%27', '-1', '99999999999999999999']
/** A null character, and halves of characters: PostgreSQL takes neither in a text, nor in JSON. */
const UNSTORABLE = ['a\u0000b', 'x\ud800y', '\udc00']
const SOME_ID = '01980000-0000-7000-8000-000000000000'

let r: Rig
let office: Call
let reviewer: Call
let receipt = ''
let issue = ''
beforeAll(async () => {
  r = await rig()
  const desk = await deskOf(r)
  ;({ office, reviewer } = desk)
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
    ]
    const faults: string[] = []
    for (const [path, body] of writes) {
      for (const call of [office, reviewer]) {
        const { status } = await call('POST', path, body)
        if (status >= 500) faults.push(`${path} ${JSON.stringify(body)}: ${status}`)
      }
    }
    expect(faults).toEqual([])
  })
})
