import { isRefusal } from '@gongkai/contract-kit'
import { REPLY_LIMIT, type MessageProcedure } from '@gongkai/messages'
import { limitStatus } from '@gongkai/task-model'
import { addDays, localDateOf, workdaysBetween, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { countingWith } from './counting-calendar.ts'
import { MESSAGE_COLUMNS, messageOf, projectionOf, type MessageRow } from './message-row.ts'

const HOUR = 3_600_000
const BATCH = 200

export const messageSchedules = { 'messages.close-unrated': HOUR, 'messages.due-days': 6 * HOUR } as const

/** The latest day that lies at least so many working days before today. */
export function workdaysAgo(calendar: WorkCalendar, today: LocalDate, workdays: number): LocalDate {
  let day = today
  while (workdaysBetween(calendar, day, today) < workdays) day = addDays(day, -1)
  return day
}

export function messageJobs(
  surroundings: Surroundings,
  procedure: MessageProcedure,
): Record<keyof typeof messageSchedules, JobHandler> {
  const { db, clock, calendar, config, log } = surroundings
  const mayCount = countingWith(surroundings)

  /** Records that a due day moved; false where there is nothing to record, or somebody acted meanwhile and the next run will see. */
  async function recount({ receipt, version, due_on: was, limits }: MessageRow): Promise<boolean> {
    const limit = limits.find((one) => one.id === REPLY_LIMIT)
    if (!limit || was === null) return false
    const { due, provisional } = limitStatus(limit, { today: localDateOf(clock.now()), calendar })
    if (due === was) return false
    const input = { limit: REPLY_LIMIT, was, due, provisional, edition: calendar.edition }
    const actor = { kind: 'system', job: 'recount' } as const
    const done = await doAct(surroundings, procedure, { receipt, actor, action: 'recount', input, version })
    if (isRefusal(done) && done.refused !== 'stale-version' && done.refused !== 'wrong-state')
      throw new Error(`recounting ${receipt} was refused: ${done.refused}`)
    return true
  }

  return {
    /** Closes what was answered long enough ago and nobody rated; the procedure is asked again for each. */
    async 'messages.close-unrated'(_, { signal }) {
      const today = localDateOf(clock.now())
      const before = workdaysAgo(calendar, today, config.messages.closeAfterWorkdays)
      const rows = await db.sql<{ receipt: string }>(
        'message.unrated',
        `select receipt from message where state = 'answered' and stopped_on <= $1 order by receipt`,
        [before],
      )
      const actor = { kind: 'system', job: 'close-unrated' } as const
      for (const { receipt } of rows) {
        if (signal.aborted) return
        const done = await doAct(surroundings, procedure, { receipt, actor, action: 'close', input: {} })
        if (isRefusal(done) && done.refused !== 'wrong-state' && done.refused !== 'too-early-to-close') {
          throw new Error(`closing ${receipt} was refused: ${done.refused}`)
        }
      }
    },

    /**
     * After the calendar learned a year: due days of open messages are only projections, and where one moved, the message's history says
     * from which day to which. Only with the calendar that was started last: two processes with different calendar files never move a day
     * to and fro.
     */
    async 'messages.due-days'(_, { signal }) {
      if (!(await mayCount())) {
        const edition = calendar.edition
        log.warn(
          { edition },
          'another server counts with another calendar: due days are left to it until this one starts again',
        )
        return
      }
      for (let after = ''; !signal.aborted;) {
        const rows = await db.sql<MessageRow>(
          'message.open',
          `select ${MESSAGE_COLUMNS} from message where stopped_on is null and receipt > $1 order by receipt limit ${BATCH}`,
          [after],
        )
        for (const row of rows) {
          const { due_on, urgency } = projectionOf(messageOf(row), calendar)
          if (due_on === row.due_on && urgency === row.urgency) continue
          if (await recount(row)) continue
          await db.sql(
            'message.reorder',
            'update message set due_on = $3, urgency = $4 where receipt = $1 and version = $2',
            [row.receipt, row.version, due_on, urgency],
          )
        }
        after = rows.at(-1)?.receipt ?? ''
        if (rows.length < BATCH) return
      }
    },
  }
}
