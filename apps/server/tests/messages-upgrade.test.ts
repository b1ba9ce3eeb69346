import { readFile } from 'node:fs/promises'
import { isRefusal } from '@gongkai/contract-kit'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { canonicalContent } from '@gongkai/disclosure-rules'
import { messageProcedure, releaseContent, type Message, type MessageEvent } from '@gongkai/messages'
import { replay } from '@gongkai/task-model'
import { chinaCalendar } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { doAct } from '../src/modules/messages/act.ts'
import { addBoard, listBoards } from '../src/modules/messages/boards.ts'
import { MESSAGE_COLUMNS, messageOf, type MessageRow } from '../src/modules/messages/message-row.ts'
import { bureauProcedure, sha256 } from '../src/modules/messages/procedure.ts'
import { projectionOf } from '../src/modules/messages/projection.ts'
import { openBureau } from '../src/modules/index.ts'
import { openChallenges } from '../src/platform/challenge.ts'
import { clockAt } from '../src/platform/clock.ts'
import { loadConfig } from '../src/platform/config.ts'
import { openLog } from '../src/platform/log.ts'
import { migrate, readMigrations } from '../src/platform/migrate.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase } from './database.ts'

const INBOX = 9
const histories = new URL('../../../packages/messages/tests/histories-0.2.json', import.meta.url)
const office = parseDepartmentId('office') as DepartmentId

interface History {
  readonly name: string
  readonly events: MessageEvent[]
}

it('a database of 0.2 is brought to the inbox: lists, counts and what was published stay, and work goes on', async () => {
  const t = await freshDatabase({ migrated: false })
  try {
    const { db } = t
    const migrations = await readMigrations()
    await migrate(
      db,
      migrations.filter((one) => one.number < INBOX),
    )
    const known = JSON.parse(await readFile(histories, 'utf8')) as History[]
    const told = known.map(({ events }, at) => ({
      ...replay(messageProcedure, events),
      id: `GK-20260302-AAAAA${at}`,
    })) as Message[]
    for (const board of new Set(told.map(({ facts }) => facts.board))) {
      await db.script(
        `insert into board (id, position, title, title_en, policy_title, department) values ('${board}', 0, 'b', 'b', 'p', 'office')`,
      )
    }
    for (const message of told) await keepOld(message)

    await migrate(db, migrations)
    const rows = await db.sql<MessageRow & Record<string, unknown>>('t.rows', 'select * from message order by receipt')
    for (const [at, row] of rows.entries()) {
      expect(messageOf(row)).toEqual(told[at])
      const { source, unsigned, returned, reopened, consulted } = projectionOf(messageOf(row), chinaCalendar)
      expect(row).toMatchObject({ source, unsigned, returned, reopened, consulted, promise_urgency: null })
      expect(row.opened_at === null).toBe(row.state === 'received')
    }
    const shown = told.filter(({ facts }) => facts.answered && facts.draft?.release.mode !== 'private')
    expect(shown.length).toBeGreaterThan(0)
    const boards = await listBoards(db)
    expect(boards.reduce((sum, { answered }) => sum + answered, 0)).toBe(shown.length)
    expect(boards.every(({ kind, listed }) => kind === 'policy' && listed)).toBe(true)
    const forms = await db.sql<{ form: string; redacted: boolean }>('t.forms', 'select form, redacted from publication')
    expect(forms.every(({ form, redacted }) => redacted === (form === 'redacted'))).toBe(true)

    const config = loadConfig({}, '/nonexistent')
    const seal = createSeal(Buffer.alloc(32, 7))
    const clock = clockAt(Date.parse('2026-04-30T10:00:00+08:00'))
    const log = openLog({ level: 'silent' })
    const platform = { config, db, clock, log, seal, challenges: openChallenges({ db, seal }, config.challenge) }
    const surroundings = await openBureau(platform)
    const open = told.find(({ state }) => state === 'assigned' || state === 'accepted' || state === 'drafted')
    if (!open) throw new Error('no history of 0.2 is open')
    const actor = { kind: 'staff', person: 'o', name: '周敏', department: office, roles: ['office'] } as const
    const act = { receipt: open.id, actor, action: 'classify', input: { class: 'help' } }
    const done = await doAct(surroundings, bureauProcedure(surroundings), act)
    expect(isRefusal(done) ? done : done.task.facts.class).toBe('help')
    const [after] = await db.sql<MessageRow & { class: string }>(
      't.after',
      `select ${MESSAGE_COLUMNS}, class from message where receipt = $1`,
      [open.id],
    )
    expect(after).toMatchObject({ class: 'help', version: open.version + 1 })
    await addBoard(db, {
      id: 'topic',
      position: 9,
      kind: 'topic',
      listed: false,
      title: '专题',
      titleEn: 'Topic',
      policyTitle: '',
      policyUrl: null,
      clause: null,
      department: 'office',
    })
    expect((await listBoards(db)).at(-1)).toMatchObject({ kind: 'topic', listed: false, answered: 0 })

    async function keepOld(message: Message): Promise<void> {
      const { facts } = message
      const { due_on, stopped_on, urgency } = projectionOf(message, chinaCalendar)
      const { id, version, state, lead, support, limits, head } = message
      await db.sql(
        't.message',
        `insert into message (receipt, board, version, state, may_publish, contact_sealed, received_at, lead, support, limits, facts,
           head, due_on, stopped_on, urgency, search)
         values ($1, $2, $3, $4, $5, '', $6, $7, $8, $9, $10, $11, $12, $13, $14, '')`,
        [
          id,
          facts.board,
          version,
          state,
          facts.mayPublish,
          new Date(facts.receivedAt),
          lead,
          support,
          JSON.stringify(limits),
          JSON.stringify(facts),
          JSON.stringify(head),
          due_on,
          stopped_on,
          urgency,
        ],
      )
      const { draft, answered } = facts
      if (!answered || !draft || draft.release.mode === 'private') return
      const content = releaseContent(message, draft)
      const bytes = canonicalContent(content)
      const { subject, question, reply } = content.texts
      const [approval] = await db.sql<{ id: string }>(
        't.approval',
        `insert into approval (id, receipt, content, content_hash, seal, approved_by, approved_at)
         values (gen_random_uuid(), $1, $2, $3, '{}', 'r', now()) returning id`,
        [id, bytes, sha256(bytes)],
      )
      await db.sql(
        't.publication',
        `insert into publication (id, version, receipt, may_publish, approval_id, content, content_hash, board, subject, question,
           reply, redacted, department, received_on, answered_on, published_at, search)
         values (gen_random_uuid(), 1, $1, true, $2, $3, $4, $5, $6, $7, $8, $9, 'office', '2026-03-02', '2026-03-04', now(), '')`,
        [
          id,
          approval?.id,
          bytes,
          sha256(bytes),
          facts.board,
          subject,
          question,
          reply,
          draft.release.mode === 'redacted',
        ],
      )
    }
  } finally {
    await t.drop()
  }
})
