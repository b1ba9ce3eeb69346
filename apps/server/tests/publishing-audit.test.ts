import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { rollback } from '../src/platform/database.ts'
import { DRAFT, publishingRig, type PublishingRig } from './publishing-rig.ts'

let r: PublishingRig
beforeAll(async () => {
  r = await publishingRig()
  const reviewer = await r.as('reviewer')
  const drafter = await r.as('promotion')
  for (const id of ['a', 'b']) {
    await r.draft(id)
    await r.act(reviewer, id, 'review')
    await r.act(reviewer, id, 'publish')
  }
  await r.act(drafter, 'a', 'revise', { details: { ...DRAFT, seats: 30 }, note: '座位增加' })
  await r.act(reviewer, 'a', 'review')
  await r.act(reviewer, 'a', 'publish')
  await r.act(reviewer, 'a', 'withdraw', { reason: '取消' })
})
afterAll(() => r.close())

test('the record of what was reviewed, published, corrected and withdrawn is whole', async () => {
  expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
})

describe('after an attack on the database the audit names the item', () => {
  const A = 'publishing/bulletin/a'
  test.each([
    [
      'another draft',
      `update release_item set facts = jsonb_set(facts, '{draft,details,title}', '"别的"') where id = 'a'`,
      'row-differs',
    ],
    ['another state', `update release_item set state = 'published' where id = 'a'`, 'row-differs'],
    ['a withdrawal undone', `delete from release_withdrawal where item = 'a'`, 'publication-differs'],
    ['another reason', `update release_withdrawal set reason = '别的' where item = 'a'`, 'publication-differs'],
    [
      'another day',
      `update release_publication set published_at = published_at - interval '1 day' where item = 'a' and version = 1`,
      'publication-differs',
    ],
    [
      'another department',
      `update release_publication set departments = '{office}' where item = 'a' and version = 1`,
      'publication-differs',
    ],
    ['a version gone', `delete from release_publication where item = 'a' and version = 1`, 'publication-differs'],
    [
      'a version nobody published, of forged bytes with a forged approval',
      `insert into release_approval select gen_random_uuid(), kind, item, replace(content, '专利周', '专利月'),
         encode(sha256(convert_to(replace(content, '专利周', '专利月'), 'UTF8')), 'hex'),
         jsonb_build_object('hash', encode(sha256(convert_to(replace(content, '专利周', '专利月'), 'UTF8')), 'hex')), approved_by, approved_at
         from release_approval where item = 'a' order by approved_at limit 1;
       insert into release_publication select kind, item, 3, id, content, content_hash, '*', content::jsonb -> 'texts' ->> 'note', '{promotion}', now()
         from release_approval where item = 'a' and content like '%专利月%'`,
      'publication-differs',
    ],
    [
      'the whole item gone but its history',
      `delete from release_withdrawal where item = 'a'; delete from release_publication where item = 'a';
       delete from release_approval where item = 'a'; delete from release_item where id = 'a'`,
      'row-missing',
    ],
  ])('%s', async (_, attack, why) => {
    const { db } = r.surroundings
    const report = await db.transaction(async () => {
      await db.script(attack)
      throw rollback(await verifyRecord(r.surroundings))
    })
    expect(report).toMatchObject({ broken: [{ task: A, why }] })
  })

  test('an item put in without a history', async () => {
    const { db } = r.surroundings
    const report = await db.transaction(async () => {
      await db.script(
        `insert into release_item select kind, 'c', version, state, lead, facts, head from release_item where id = 'a'`,
      )
      throw rollback(await verifyRecord(r.surroundings))
    })
    expect(report).toMatchObject({ broken: [{ task: 'publishing/bulletin/c', why: 'row-differs' }] })
  })
})
