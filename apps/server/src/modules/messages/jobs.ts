import { isRefusal } from '@gongkai/contract-kit'
import { escalationDue, REPLY_LIMIT, type MessageProcedure } from '@gongkai/messages'
import { limitStatus } from '@gongkai/task-model'
import {
  addDays,
  dueDate,
  localDateOf,
  workdaysBetween,
  type LocalDate,
  type WorkCalendar,
} from '@gongkai/work-calendar'
import type { JobHandler } from '../../platform/jobs.ts'
import { eachApart, eachOfPages } from '../each-apart.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { countingWith } from './counting-calendar.ts'
import { MESSAGE_COLUMNS, messageOf, type MessageRow } from './message-row.ts'
import { messageLimits } from './procedure.ts'
import { dayNumber, projectionOf } from './projection.ts'

const HOUR = 3_600_000
const BATCH = 200

export const messageSchedules = {
  'messages.close-unrated': HOUR,
  'messages.due-days': 6 * HOUR,
  'messages.escalate': HOUR,
} as const

/** The latest day that lies at least so many working days before today. */
export function workdaysAgo(calendar: WorkCalendar, today: LocalDate, workdays: number): LocalDate {
  let day = today
  while (workdaysBetween(calendar, day, today) < workdays) day = addDays(day, -1)
  return day
}

/** Refusals after which the next run sees what is left to do: somebody acted meanwhile. */
const MEANWHILE: readonly string[] = ['stale-version', 'wrong-state', 'nothing-to-escalate', 'too-early-to-close']

export function messageJobs(
  surroundings: Surroundings,
  procedure: MessageProcedure,
): Record<keyof typeof messageSchedules, JobHandler> {
  const { db, clock, calendar, config, log } = surroundings
  const mayCount = countingWith(surroundings)
  const limits = messageLimits(config)

  /** An act of a job on the version that it read; throws where it was refused for more than that somebody acted meanwhile. */
  async function actAs(job: string, row: Pick<MessageRow, 'receipt' | 'version'>, action: string, input: object) {
    const { receipt, version } = row
    const actor = { kind: 'system', job } as const
    const done = await doAct(surroundings, procedure, { receipt, actor, action, input, version })
    if (isRefusal(done) && !MEANWHILE.includes(done.refused)) {
      throw new Error(`${job} of ${receipt} was refused: ${done.refused}`)
    }
  }

  /** Records that a due day moved; false where there is nothing to record: also while the limit stands still, and nobody knows the day. */
  async function recount(row: MessageRow): Promise<boolean> {
    const { due_on: was, limits: running } = row
    const limit = running.find((one) => one.id === REPLY_LIMIT)
    if (!limit || was === null) return false
    const { due, provisional, paused } = limitStatus(limit, { today: localDateOf(clock.now()), calendar })
    if (paused || due === was) return false
    const input = { limit: REPLY_LIMIT, was, due, provisional, edition: calendar.edition }
    await actAs('recount', row, 'recount', input)
    return true
  }

  /** Keeps the day on which a message is due as its limits are counted now. */
  async function keepDueDay(row: MessageRow): Promise<void> {
    const { due_on, urgency, paused_until } = projectionOf(messageOf(row), calendar)
    if (due_on === row.due_on && urgency === row.urgency) return
    if (await recount(row)) return
    await db.sql(
      'message.reorder',
      'update message set due_on = $3, urgency = $4, paused_until = $5 where receipt = $1 and version = $2',
      [row.receipt, row.version, due_on, urgency, paused_until],
    )
  }

  return {
    /** Closes what was answered long enough ago and nobody rated; the procedure is asked again for each. */
    async 'messages.close-unrated'(_, { signal }) {
      const today = localDateOf(clock.now())
      const before = workdaysAgo(calendar, today, config.messages.closeAfterWorkdays)
      const rows = await db.sql<Pick<MessageRow, 'receipt' | 'version'>>(
        'message.unrated',
        `select receipt, version from message where state = 'answered' and stopped_on <= $1 order by receipt`,
        [before],
      )
      await eachApart(log, rows, (row) => actAs('close-unrated', row, 'close', {}), signal)
    },

    /**
     * Takes higher what comes near its due day, is late, or stays late. Only what is owed and due by then is read, most urgent first; the
     * domain says which stage is due, and the procedure takes no stage twice.
     */
    async 'messages.escalate'(_, { signal }) {
      const today = localDateOf(clock.now())
      const ahead = limits.escalateBefore
      const until = ahead === 0 ? today : dueDate(calendar, today, { n: ahead, unit: 'workdays' }).due
      const page = (last: MessageRow | undefined) =>
        db.sql<MessageRow>(
          'message.to-escalate',
          `select ${MESSAGE_COLUMNS} from message
           where (urgency, receipt) > ($1, $2) and urgency <= $3 and stopped_on is null
           order by urgency, receipt limit ${BATCH}`,
          [last?.urgency ?? -1, last?.receipt ?? '', dayNumber(until)],
        )
      const escalate = async (row: MessageRow) => {
        const due = escalationDue(messageOf(row), { today, calendar }, limits)
        if (due) await actAs('escalate', row, 'escalate', due)
      }
      await eachOfPages(log, page, escalate, signal)
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
      const page = (last: MessageRow | undefined) =>
        db.sql<MessageRow>(
          'message.open',
          `select ${MESSAGE_COLUMNS} from message where stopped_on is null and receipt > $1 order by receipt limit ${BATCH}`,
          [last?.receipt ?? ''],
        )
      await eachOfPages(log, page, keepDueDay, signal)
    },
  }
}
