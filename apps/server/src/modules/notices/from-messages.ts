import { needsLeader, REPLY_LIMIT } from '@gongkai/messages'
import { CHANNELS, staffNotices, TOLD_ACTIONS, writerTopic, type Happened } from '@gongkai/notices'
import { limitStatus, type TaskEvent } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { eventsOf } from '../../platform/history.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { findMessage, messageOf, type MessageRow } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { dropWaiting } from './delivery-store.ts'
import { notify } from './notify.ts'
import { endMails, wishTexts } from './subscription-store.ts'

const STAGES = ['before', 'at', 'again'] as const

/** What a notice has to know of an act: from the event itself, and from the message as it stands now. */
function happenedOf(row: MessageRow, { action, input }: TaskEvent): Happened {
  const { facts, lead, support } = messageOf(row)
  const said = Object(input) as Record<string, unknown>
  return {
    action,
    lead,
    support,
    assignee: facts.assignee?.person ?? null,
    department: typeof said['department'] === 'string' ? said['department'] : null,
    stage: STAGES.find((stage) => stage === said['stage']) ?? null,
    needsLeader: needsLeader({ facts }) && !facts.leaderReview,
    correcting: facts.answers?.at(-1)?.note != null,
  }
}

/** Whoever withdrew a message is told nothing more of it, and the address goes. */
async function forgetWriter(db: Database, now: number, receipt: string): Promise<void> {
  await endMails(db, receipt)
  await wishTexts(db, receipt, false)
  for (const channel of CHANNELS) await dropWaiting(db, now, receipt, channel)
}

/**
 * Tells of what happened to messages, after it is kept. A delivery that runs twice tells once, for the event's place in the history is the key. Who holds
 * the message now is told, not who held it then.
 */
export function messageSubscriptions(surroundings: Surroundings): Subscription[] {
  const { db, clock, calendar } = surroundings
  async function tell(receipt: string, seq: number): Promise<void> {
    const [row, events] = await Promise.all([findMessage(db, receipt), eventsOf(db, receipt)])
    const event = events.find((one) => one.seq === seq)
    if (!row || !event) return
    const happened = happenedOf(row, event)
    const limit = row.limits.find((one) => one.id === REPLY_LIMIT)
    const said = Object(event.input) as Record<string, unknown>
    const due = limit && limitStatus(limit, { today: localDateOf(clock.now()), calendar }).due
    const overdue = said['overdueWorkdays']
    const facts = { ...(due ? { due } : {}), ...(typeof overdue === 'number' ? { workdays: overdue } : {}) }
    const key = `message:${receipt}:${seq}`
    const topic = writerTopic(happened)
    await db.transaction(async () => {
      if (event.action === 'withdraw') await forgetWriter(db, clock.now(), receipt)
      for (const notice of staffNotices(happened)) {
        const matter = { kind: 'message', id: receipt } as const
        await notify(surroundings, { ...notice, key, matter, facts, at: event.at, except: [event.by] })
      }
      if (topic !== null)
        await notify(surroundings, { topic, key, to: { receipt }, ...(due ? { facts: { due } } : {}) })
    })
  }
  return TOLD_ACTIONS.map((action) => ({
    topic: `message.${action}`,
    name: `notices.message-${action}`,
    async receive(payload) {
      const { receipt, seq = 1 } = Object(payload) as { receipt?: string; seq?: number }
      if (receipt !== undefined) await tell(receipt, seq)
    },
  }))
}
