import { canonicalContent } from '@gongkai/disclosure-rules'
import { canonicalJson, replay } from '@gongkai/task-model'
import { bulletinKind } from '@gongkai/publishing/testing'
import type { ReleaseEvent } from '@gongkai/publishing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../src/modules/messages/index.ts'
import { currentRelease, findItem, itemOf } from '../src/modules/publishing/index.ts'
import { publishCleared } from '../src/modules/publishing/publication-store.ts'
import { eventsOf } from '../src/platform/history.ts'
import type { Call } from './modules-rig.ts'
import { DRAFT, publishingRig, type PublishingRig } from './publishing-rig.ts'

let r: PublishingRig
let reviewer: Call
beforeAll(async () => {
  r = await publishingRig()
  reviewer = await r.as('reviewer')
})
afterAll(() => r.close())

const PICTURE = { name: '海报.png', sha256: 'a'.repeat(64), size: 1234 }
const OTHER = { ...PICTURE, sha256: 'b'.repeat(64) }
let n = 0

/** A bulletin that was reviewed, its draft then changed in the database behind everybody's back. */
async function reviewedThen(change: string, values: readonly unknown[] = []): Promise<string> {
  const id = `tampered-${(n += 1)}`
  await r.draft(id, { ...DRAFT, picture: PICTURE })
  expect((await r.act(reviewer, id, 'review')).status).toBe(200)
  await r.surroundings.db.sql(`test.tamper-${id}`, `update release_item set ${change} where id = '${id}'`, values)
  return id
}
const set = (path: string, value: unknown) =>
  reviewedThen(`facts = jsonb_set(facts, '{${path}}', $1::jsonb)`, [JSON.stringify(value)])

describe('an approval covers exactly what was read', () => {
  test.each([
    ['one character of a text', 'draft,details,title', '专利周开放曰'],
    ['a space at the end', 'draft,details,body', `${DRAFT.body} `],
    ['a number', 'draft,details,seats', 21],
    ['a picture', 'draft,details,picture', OTHER],
    ['no picture', 'draft,details,picture', null],
    ['a note', 'draft,note', '更正'],
  ])('%s more or other and it is void', async (_, path, value) => {
    const id = await set(path, value)
    expect(await r.act(reviewer, id, 'publish')).toMatchObject({ status: 409, body: { code: 'release-approval-void' } })
    expect(await currentRelease(r.surroundings.db, bulletinKind, id)).toBeNull()
  })

  test.each([
    ['its hash', 'approval,hash', 'c'.repeat(64)],
    ['who drafted', 'approval,drafter,person', 'x'],
    ['who reviewed', 'approval,reviewers,0,person', 'x'],
    ['a decision', 'approval,decisions', [{ key: 'k', decision: 'keep', reason: '好' }]],
  ])('a seal with %s changed is broken', async (_, path, value) => {
    const id = await set(path, value)
    const answer = await r.act(reviewer, id, 'publish')
    expect(answer).toMatchObject({ body: { code: 'release-approval-void', facts: { because: 'seal-broken' } } })
  })

  test('the same draft with its approval untouched is published', async () => {
    const id = await set('draft,details,seats', DRAFT.seats)
    expect((await r.act(reviewer, id, 'publish')).status).toBe(200)
    expect(await currentRelease(r.surroundings.db, bulletinKind, id)).toMatchObject({ shape: { picture: PICTURE } })
  })
})

describe('the database itself', () => {
  const content = (id: string) => canonicalContent(bulletinKind.contentOf(id, { ...DRAFT, picture: null }, null))
  const put = (values: Record<string, unknown>) => {
    const names = Object.keys(values)
    return r.surroundings.db.sql(
      `test.put-${(n += 1)}`,
      `insert into release_publication (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(values),
    )
  }
  const publication = (id: string, more: object = {}) => ({
    ...{ kind: 'bulletin', item: id, version: 1, approval_id: '01980000-0000-7000-8000-000000000000' },
    ...{ content: content(id), content_hash: sha256(content(id)), place: '*', note: '', departments: ['promotion'] },
    ...{ published_at: new Date() },
    ...more,
  })

  test('takes no publication without an approval of the same bytes', async () => {
    await r.draft('bare')
    await expect(put(publication('bare'))).rejects.toThrow(/foreign key/)
    await r.act(reviewer, 'bare', 'review')
    const [{ id: approval_id } = { id: '' }] = await r.surroundings.db.sql<{ id: string }>(
      'test.approval',
      `select id from release_approval where item = 'bare'`,
    )
    const changed = content('bare').replace('专利周', '专利月')
    const other = { approval_id, content: changed, content_hash: sha256(changed) }
    await expect(put(publication('bare', other))).rejects.toThrow(/foreign key/)
    await expect(put(publication('bare', { approval_id, content: changed }))).rejects.toThrow(/check/)
    await expect(put(publication('bare', { approval_id, place: 'elsewhere' }))).rejects.toThrow(/shows_content/)
    await expect(put(publication('bare', { approval_id, note: '更正' }))).rejects.toThrow(/shows_content/)
    await expect(put(publication('other', { approval_id }))).rejects.toThrow(/check|foreign key/)
    await put(publication('bare', { approval_id }))
    await expect(put(publication('bare', { approval_id }))).rejects.toThrow(/duplicate key/)
  })

  test('keeps no approval whose hash is not of its bytes or of its seal', async () => {
    const keep = (bytes: string, hash: string, seal: object) =>
      r.surroundings.db.sql(
        `test.keep-${(n += 1)}`,
        `insert into release_approval (id, kind, item, content, content_hash, seal, approved_by, approved_at)
         values (gen_random_uuid(), 'bulletin', 'bare', $1, $2, $3, 'x', now())`,
        [bytes, hash, JSON.stringify(seal)],
      )
    await expect(keep('x', sha256('y'), { hash: sha256('y') })).rejects.toThrow(/check/)
    await expect(keep('x', sha256('x'), { hash: sha256('y') })).rejects.toThrow(/check/)
    await keep('x', sha256('x'), { hash: sha256('x') })
  })

  test('a value that no release cleared is not published', async () => {
    const forged = { content: bulletinKind.contentOf('bare', { ...DRAFT, picture: null }, null), hash: 'x' }
    const version = { version: 9, departments: [], at: 0 }
    await expect(publishCleared(r.surroundings.db, forged as never, version)).rejects.toThrow(/cleared/)
  })
})

test('replaying its history gives the row', async () => {
  const id = 'story'
  await r.draft(id)
  const steps: readonly [string, object][] = [
    ['send-back', { reason: '再看看' }],
    ['review', {}],
    ['publish', {}],
    ['withdraw', { reason: '取消' }],
  ]
  for (const [action, input] of steps) expect((await r.act(reviewer, id, action, input)).status, action).toBe(200)
  const { db } = r.surroundings
  const row = await findItem(db, 'bulletin', id)
  const events = (await eventsOf(db, `publishing/bulletin/${id}`)) as ReleaseEvent[]
  expect(row && canonicalJson(itemOf(row))).toBe(canonicalJson(replay(bulletinKind.procedure, events)))
})
