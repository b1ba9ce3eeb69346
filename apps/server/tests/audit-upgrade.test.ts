import { openMessage, actOnMessage, type Message, type MessageEvent } from '@gongkai/messages'
import { isRefusal, type Actor } from '@gongkai/task-model'
import { chinaCalendar } from '@gongkai/work-calendar'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { openBureau } from '../src/modules/index.ts'
import { bureauProcedure, sha256, sm3 } from '../src/modules/messages/procedure.ts'
import { openChallenges } from '../src/platform/challenge.ts'
import { clockAt } from '../src/platform/clock.ts'
import { loadConfig } from '../src/platform/config.ts'
import { sealContact } from '../src/modules/messages/contact.ts'
import { sealOldRecord } from '../src/platform/history-pages.ts'
import { openLog } from '../src/platform/log.ts'
import { migrate, readMigrations } from '../src/platform/migrate.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase } from './database.ts'
import { MONDAY } from './modules-rig.ts'

const SEALS = 6
const department = (id: string) => parseDepartmentId(id) as DepartmentId
const staff = (person: string, where: string, ...roles: ('handler' | 'head' | 'office')[]): Actor => {
  return { kind: 'staff', person, name: person, department: department(where), roles }
}

it('a database from before there were seals is brought to them, and its messages to what they know since', async () => {
  const t = await freshDatabase({ migrated: false })
  try {
    const { db } = t
    const migrations = await readMigrations()
    await migrate(
      db,
      migrations.filter((one) => one.number < SEALS),
    )
    const config = loadConfig({}, '/nonexistent')
    const seal = createSeal(Buffer.alloc(32, 7))
    const clock = clockAt(MONDAY)
    const log = openLog({ level: 'silent' })
    const platform = { config, db, clock, log, seal, challenges: openChallenges({ db, seal }, config.challenge) }
    const surroundings = await openBureau(platform)
    const procedure = bureauProcedure(surroundings)

    const events: MessageEvent[] = []
    const opened = openMessage(
      procedure,
      'GK-20260302-AAAAAA',
      { board: 'b', subject: '标题', body: '正文', mayPublish: true },
      { now: MONDAY, digest: sm3 },
    )
    if (isRefusal(opened)) throw new Error(opened.refused)
    let message: Message = opened.task
    events.push(opened.event)
    const act = (actor: Actor, action: string, input: object = {}) => {
      const now = message.head.at + 60_000
      const around = { now, calendar: chinaCalendar, digest: sm3, sha256 }
      const done = actOnMessage(procedure, message, actor, action, input, around)
      if (isRefusal(done)) throw new Error(`${action}: ${done.refused}`)
      message = done.task
      events.push(done.event)
    }
    const clerk = staff('clerk', 'office', 'office')
    act(clerk, 'accept')
    act(clerk, 'assign', { lead: ['protection'] })
    act(staff('lin', 'protection', 'handler'), 'return', { reason: '属于规划处', proposed: 'planning' })
    act(clerk, 'assign', { lead: ['promotion', 'protection'], support: ['planning'] })
    act(staff('wu', 'protection', 'head'), 'return', { reason: '还是不属于' })
    act(clerk, 'assign', { lead: ['promotion'] })

    // As the version before wrote it: the last return alone, none of what came later, no seals.
    const { returns, urges, supervision, extensionAsked, extensionsGranted, extensionRefused, ...facts } = message.facts
    expect([urges, supervision, extensionAsked, extensionsGranted, extensionRefused]).toEqual([[], null, null, 0, null])
    const old = { ...facts, returned: { ...returns.at(-1), departments: undefined } }
    await db.sql(
      't.board',
      `insert into board (id, position, title, title_en, policy_title, department) values ('b', 0, '板', 'B', '政策', 'protection')`,
    )
    await db.sql(
      't.message',
      `insert into message (receipt, board, version, state, may_publish, contact_sealed, received_at, lead, support, limits, facts,
         head, urgency, search)
       values ($1, 'b', $2, $3, true, $10, $4, $5, $6, $7, $8, $9, 1, '')`,
      [
        message.id,
        message.version,
        message.state,
        new Date(MONDAY),
        message.lead,
        message.support,
        JSON.stringify(message.limits),
        JSON.stringify(old),
        JSON.stringify(message.head),
        sealContact(seal, message.id, { name: '某人', phone: null, email: null }),
      ],
    )
    for (const event of events) {
      await db.sql(
        't.event',
        `insert into event (task_id, seq, at, by, by_name, action, from_state, to_state, input, notes, prev, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          event.taskId,
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
          event.hash,
        ],
      )
    }

    await migrate(db, migrations)
    expect((await verifyRecord(surroundings)).broken).toMatchObject([{ task: message.id, seq: 1, why: 'forged' }])
    await sealOldRecord(surroundings)
    expect(await verifyRecord(surroundings)).toMatchObject({ tasks: 1, events: 7, broken: [] })
  } finally {
    await t.drop()
  }
})
