import { hashOf, type TaskEvent } from '@gongkai/task-model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord, type AuditOptions, type AuditReport } from '../src/cli/audit-record.ts'
import { messageOf, type MessageRow } from '../src/modules/messages/message-row.ts'
import { sm3 } from '../src/modules/messages/procedure.ts'
import { rollback } from '../src/platform/database.ts'
import { eventsOf } from '../src/platform/history.ts'
import { readAnchor, sealOldRecord, sealPages } from '../src/platform/history-pages.ts'
import { act, bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

interface Head {
  readonly seq: number
  readonly hash: string
  readonly code: string
}

/** Somebody who can write to the database as they like, but does not have the secret of the installation. */
interface Forger {
  readonly receipt: string
  sql(text: string, ...values: readonly unknown[]): Promise<void>
  /** Writes these events in place of the record, numbered, linked and hashed again by the published rule, and the row's head with them. */
  rewrite(events: readonly TaskEvent[]): Promise<void>
  events(): Promise<TaskEvent[]>
}

describe('after an attack on the database', () => {
  let r: Rig
  let receipt: string
  let before: AuditReport
  /** The sealed head as it was before the last act: somebody may have kept a copy. */
  let earlier: Head
  const headOf = async (task: string): Promise<Head> => {
    const [head] = await r.surroundings.db.sql<Head>(
      't.head',
      'select seq, hash, code from event_head where task_id = $1',
      [task],
    )
    if (!head) throw new Error(`no head of ${task}`)
    return head
  }

  beforeAll(async () => {
    r = await rig()
    const desk = await deskOf(r)
    for (let n = 0; n < 3; n++) {
      const one = await submit(r)
      await bring(desk, one.receipt, 'office-review')
      if (n === 1) {
        receipt = one.receipt
        earlier = await headOf(receipt)
      }
      await act(desk.reviewer, one.receipt, 'answer')
    }
    await sealPages(r.surroundings)
    before = await verifyRecord(r.surroundings)
  })
  afterAll(() => r.close())

  function forger(): Forger {
    const { db } = r.surroundings
    let n = 0
    const sql = async (text: string, ...values: readonly unknown[]) => {
      n += 1
      await db.sql(`forged ${Math.random()} ${n}`, text, values)
    }
    const events = () => eventsOf(db, receipt)
    const rewrite = async (given: readonly TaskEvent[]) => {
      await sql('delete from event where task_id = $1 and seq > $2', receipt, given.length)
      let prev = ''
      for (const [index, one] of given.entries()) {
        const event = { ...one, seq: index + 1, prev }
        const hash = hashOf(event, sm3)
        prev = hash
        await sql(
          `update event set at = $3, by = $4, by_name = $5, action = $6, from_state = $7, to_state = $8, input = $9, notes = $10,
             prev = $11, hash = $12 where task_id = $1 and seq = $2`,
          receipt,
          event.seq,
          event.at,
          event.by,
          event.byName,
          event.action,
          event.from,
          event.to,
          JSON.stringify(event.input),
          JSON.stringify(event.notes),
          event.prev,
          hash,
        )
      }
      const last = given.at(-1)
      const { seq, at, by, byName, action } = { ...last, seq: given.length }
      await sql(
        'update message set version = $2, state = $3, head = $4 where receipt = $1',
        receipt,
        seq,
        last?.to,
        JSON.stringify({ seq, hash: prev, at, action, by, byName }),
      )
    }
    return { receipt, sql, events, rewrite }
  }

  /** What the audit says after an attack; everything is put back afterwards. */
  async function after(attack: (as: Forger) => Promise<void>, options: AuditOptions = {}): Promise<AuditReport> {
    return r.surroundings.db.transaction(async () => {
      await attack(forger())
      throw rollback(await verifyRecord(r.surroundings, options))
    })
  }

  it('finds nothing where nothing was done', () => {
    expect(before).toMatchObject({ tasks: 3, events: 21, pages: 1, broken: [] })
    expect(readAnchor(before.anchor ?? '')?.n).toBe(1)
  })

  const edits = [
    ['at', `at = at + 1`],
    ['by', `by = 'someone'`],
    ['by_name', `by_name = '某人'`],
    ['action', `action = 'close'`],
    ['from', `from_state = 'closed'`],
    ['to', `to_state = 'closed'`],
    ['input', `input = '{"x":1}'`],
    ['input beyond JSON', `input = '{"x":1e400}'`],
    ['notes', `notes = '{"procedure":"message","clockRead":1}'`],
    ['hash', `hash = reverse(hash)`],
  ] as const
  describe.each([1, 4, 7])('event %i', (seq) => {
    it.each(edits)('%s edited is named', async (_, change) => {
      const report = await after(({ sql }) =>
        sql(`update event set ${change} where task_id = $1 and seq = $2`, receipt, seq),
      )
      expect(report.broken).toEqual([{ task: receipt, seq, why: 'hash' }])
    })

    it('with another link is named', async () => {
      const report = await after(({ sql }) =>
        sql(`update event set prev = reverse(prev) || 'x' where task_id = $1 and seq = $2`, receipt, seq),
      )
      expect(report.broken).toEqual([{ task: receipt, seq, why: 'link' }])
    })

    it('deleted is named', async () => {
      const report = await after(({ sql }) => sql('delete from event where task_id = $1 and seq = $2', receipt, seq))
      expect(report.broken).toEqual([{ task: receipt, seq, why: seq === 7 ? 'cut-off' : 'order' }])
    })

    it('deleted, with everything numbered and hashed again and the row changed to match, is named', async () => {
      const report = await after(async ({ events, rewrite }) => {
        await rewrite((await events()).filter((event) => event.seq !== seq))
      })
      expect(report.broken).toMatchObject([{ task: receipt, seq }])
    })

    it('edited, with everything hashed again and the row changed to match, is named', async () => {
      const report = await after(async ({ events, rewrite }) => {
        await rewrite((await events()).map((event) => (event.seq === seq ? { ...event, byName: '某人' } : event)))
      })
      expect(report.broken).toEqual([{ task: receipt, seq, why: seq === 7 ? 'hash' : 'forged' }])
    })

    it('put in anew, with everything numbered and hashed again, is named', async () => {
      const report = await after(async ({ events, rewrite, sql }) => {
        const all = await events()
        await sql(
          `insert into event select task_id, 8, at, by, by_name, action, from_state, to_state, input, notes, prev, hash, code
           from event where task_id = $1 and seq = 7`,
          receipt,
        )
        const extra = all[seq - 1]
        await rewrite(extra ? [...all.slice(0, seq), extra, ...all.slice(seq)] : all)
      })
      expect(report.broken).toMatchObject([{ task: receipt, seq: seq === 7 ? 8 : seq + 1 }])
    })
  })

  it('two events in each other’s place are named by the first', async () => {
    const report = await after(async ({ sql }) => {
      await sql('update event set seq = 100 where task_id = $1 and seq = 3', receipt)
      await sql('update event set seq = 3 where task_id = $1 and seq = 4', receipt)
      await sql('update event set seq = 4 where task_id = $1 and seq = 100', receipt)
    })
    expect(report.broken).toEqual([{ task: receipt, seq: 3, why: 'link' }])
  })

  it.each([
    ['state', `state = 'closed'`],
    ['facts', `facts = jsonb_set(facts, '{draft,reply}', '"another"')`],
    ['limits', `limits = jsonb_set(limits, '{0,term,n}', '30')`],
    ['lead', `lead = '{planning}'`],
    ['head', `head = jsonb_set(head, '{byName}', '"某人"')`],
    ['board', `board = (select id from board where id <> message.board limit 1)`],
    ['facts beyond JSON', `facts = jsonb_set(facts, '{receivedAt}', '1e400')`],
    ['day', `received_at = 'infinity'`],
    ['received', `received_at = received_at - interval '1 day'`],
  ])('a row whose %s was changed is named', async (_, change) => {
    const report = await after(({ sql }) => sql(`update message set ${change} where receipt = $1`, receipt))
    expect(report.broken).toEqual([{ task: receipt, seq: 7, why: 'row-differs' }])
  })

  it.each([
    ['edited', `contact_sealed = set_byte(contact_sealed, 40, get_byte(contact_sealed, 40) # 1)`],
    ['emptied', `contact_sealed = ''`],
    [
      'that of another',
      `contact_sealed = (select contact_sealed from message m where m.receipt <> message.receipt limit 1)`,
    ],
  ])('a contact %s is named', async (_, change) => {
    const report = await after(({ sql }) => sql(`update message set ${change} where receipt = $1`, receipt))
    expect(report.broken).toEqual([{ task: receipt, seq: 7, why: 'contact-differs' }])
  })

  it.each([
    ['whose department was changed', `update publication set department = 'office' where receipt = $1`],
    ['whose day was changed', `update publication set answered_on = '2026-01-01' where receipt = $1`],
    ['said to be redacted', `update publication set redacted = true, form = 'redacted' where receipt = $1`],
    ['taken away', `delete from publication where receipt = $1`],
    [
      'put there twice',
      `insert into publication select id, 2, receipt, may_publish, approval_id, content, content_hash, board, subject, question,
         reply, redacted, department, received_on, answered_on, published_at, search from publication where receipt = $1`,
    ],
  ])('a publication %s is named', async (_, change) => {
    const report = await after(({ sql }) => sql(change, receipt))
    expect(report.broken).toEqual([{ task: receipt, seq: 7, why: 'publication-differs' }])
  })

  it('a published text changed together with its hash and approval is named', async () => {
    const report = await after(async ({ sql }) => {
      await sql('alter table publication drop constraint publication_shows_content')
      await sql(`update publication set reply = reply || '（另有规定）' where receipt = $1`, receipt)
    })
    expect(report.broken).toEqual([{ task: receipt, seq: 7, why: 'publication-differs' }])
  })

  const wipe = async ({ sql }: Forger, more = true) => {
    await sql('delete from publication where receipt = $1', receipt)
    await sql('delete from approval where receipt = $1', receipt)
    await sql('delete from message_opened where receipt = $1', receipt)
    await sql('delete from message where receipt = $1', receipt)
    if (more) await sql('delete from event where task_id = $1', receipt)
    if (more) await sql('delete from event_head where task_id = $1', receipt)
  }

  it('a message whose row is gone is named, and one that is gone altogether', async () => {
    expect((await after((as) => wipe(as, false))).broken).toEqual([{ task: receipt, seq: 7, why: 'row-missing' }])
    expect((await after((as) => wipe(as))).broken).toEqual([{ task: receipt, seq: 1, why: 'deleted' }])
  })

  const shorten = async ({ events, rewrite }: Forger) => rewrite((await events()).slice(0, 6))

  it('a message cut back to an earlier day is named, whatever was done to its head', async () => {
    const gone = await after(async (as) => {
      await shorten(as)
      await as.sql('delete from event_head where task_id = $1', receipt)
    })
    expect(gone.broken).toEqual([{ task: receipt, seq: 7, why: 'head-missing' }])
    const forged = await after(async (as) => {
      await shorten(as)
      await as.sql('update event_head set seq = 6, hash = $2 where task_id = $1', receipt, earlier.hash)
    })
    expect(forged.broken).toEqual([{ task: receipt, seq: 7, why: 'head-forged' }])
    const putBack = await after(async (as) => {
      await shorten(as)
      await as.sql(
        'update event_head set seq = 6, hash = $2, code = $3 where task_id = $1',
        receipt,
        earlier.hash,
        earlier.code,
      )
    })
    expect(putBack.broken[0]).toEqual({ task: receipt, seq: 7, why: 'deleted' })
  })

  it('pages that were changed, moved or left out are named; missing last ones by a printed anchor', async () => {
    const { db } = r.surroundings
    const report = await db.transaction(async () => {
      for (let n = 0; n < 3; n++) {
        await submit(r)
        await sealPages(r.surroundings)
      }
      const whole = await verifyRecord(r.surroundings)
      const anchor = readAnchor(whole.anchor ?? '') ?? undefined
      const found = async (text: string, options: AuditOptions = {}) => {
        await db.script(`savepoint attack; ${text}`)
        const { broken } = await verifyRecord(r.surroundings, options)
        await db.script('rollback to savepoint attack')
        return broken.filter(({ task }) => task === 'pages')
      }
      const all = {
        whole: whole.broken,
        edited: await found(`update history_page set entries = '[]' where n = 2`),
        nonsense: await found(`update history_page set entries = '{"a":[1]}' where n = 2`),
        out: await found('delete from history_page where n = 2'),
        last: await found('delete from history_page where n = 4'),
        lastWithAnchor: await found('delete from history_page where n = 4', anchor ? { anchor } : {}),
      }
      throw rollback(all)
    })
    expect(report).toEqual({
      whole: [],
      edited: [{ task: 'pages', seq: 2, why: 'page-forged' }],
      nonsense: [{ task: 'pages', seq: 2, why: 'page-forged' }],
      out: [{ task: 'pages', seq: 2, why: 'page-missing' }],
      last: [],
      lastWithAnchor: [{ task: 'pages', seq: 4, why: 'page-missing' }],
    })
  })

  it('a record from before there were seals is sealed once; one with pages never again', async () => {
    const { db } = r.surroundings
    const unsealed = async () => {
      await db.script(`update event set code = null; delete from event_head;
        insert into meta (name, value) values ('history-unsealed', 'yes') on conflict do nothing`)
      await sealOldRecord(r.surroundings)
      return (await verifyRecord(r.surroundings)).broken.length
    }
    const old = await db.transaction(async () => {
      await db.script('delete from history_page')
      throw rollback(await unsealed())
    })
    expect(old).toBe(0)
    const again = await db.transaction(async () => {
      throw rollback(await unsealed())
    })
    expect(again).toBe(3)
  })

  it('says how far it is, and never counts an act that is going on as a fault', async () => {
    const seen: number[] = []
    const desk = await deskOf(r)
    const going = Promise.all(
      Array.from({ length: 12 }, async () => bring(desk, (await submit(r)).receipt, 'office-review')),
    )
    for (let round = 0; round < 12; round++) {
      const report = await verifyRecord(r.surroundings, { onProgress: (tasks) => seen.push(tasks) })
      expect(report.broken).toEqual([])
    }
    await going
    expect(seen.length).toBeGreaterThanOrEqual(12)
    const row = await r.surroundings.db.sql<MessageRow>('t.row', 'select * from message where receipt = $1', [receipt])
    expect(row.map((one) => messageOf(one).version)).toEqual([7])
  })
})
