import { endAll } from '@gongkai/events/registration'
import { wallTimeAt } from '@gongkai/events/programme'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { eachApart } from '../each-apart.ts'
import { termsOfAll } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { entriesIn } from './entry-store.ts'
import { fixList, makeDraw } from './lottery-draw.ts'
import { lotteryOf } from './lottery-store.ts'
import { byRules, openTurn, SWEEP_ONE, writeAndSweep, writeTurn } from './seats-turn.ts'

const DAY = 24 * 3_600_000
const ACTIVE = ['confirmed', 'waiting', 'offered', 'applied'] as const
type Active = (typeof ACTIVE)[number]
const isActive = (state: string): state is Active => ACTIVE.some((one) => one === state)

/** Brings the seats of one activity to where the rules say they stand; a cancelled one ends every entry. Safe to repeat. */
export async function sweepActivity(surroundings: Surroundings, activity: string): Promise<void> {
  await surroundings.db.transaction(async () => {
    const turn = await openTurn(surroundings, activity)
    if (!turn) return
    if (!turn.seats.cancelled) return void (await writeAndSweep(surroundings, turn, turn.state, { changes: [] }))
    const rows = await entriesIn(surroundings.db, activity)
    const standing = rows.flatMap(({ id, state }) => (isActive(state) ? [{ id, state }] : []))
    await writeTurn(surroundings, turn, { changes: byRules(endAll(standing)) })
  })
  await runLottery(surroundings, activity)
}

/** Fixes the list when sign-up has closed; draws by itself at the time announced where no public value has to be entered. */
async function runLottery(surroundings: Surroundings, activity: string): Promise<void> {
  await fixList(surroundings, activity)
  const kept = await lotteryOf(surroundings.db, activity)
  if (kept && kept.file === null) await makeDraw(surroundings, activity, { by: 'rules', publicValue: null })
}

/**
 * Every activity that is not long over in which something can fall due by time alone: somebody waits, holds an offer, waits for a draw. One
 * that cannot be swept keeps no other from its turn.
 */
export async function sweepAll(surroundings: Surroundings): Promise<number> {
  const rows = await surroundings.db.sql<{ activity: string }>(
    'registration.due',
    `select activity from registration where state in ('waiting', 'applied')
     union select activity from registration where state = 'offered' order by activity`,
  )
  const yesterday = wallTimeAt(surroundings.clock.now() - DAY)
  const all = await termsOfAll(
    surroundings.db,
    rows.map(({ activity }) => activity),
  )
  const coming = all.filter(({ endsAt }) => endsAt > yesterday)
  await eachApart(surroundings.log, coming, ({ activity }) => sweepActivity(surroundings, activity))
  return coming.length
}

const SWEEP = 'registrations.sweep'
/** An offer that ended holds nothing in any case; its place is offered on half a minute later at most. */
const SWEEP_EVERY = 30_000

const ofActivity = (payload: unknown) => (payload as { readonly activity?: string } | null)?.activity

export function sweepJobs(surroundings: Surroundings): Readonly<Record<string, JobHandler>> {
  return {
    [SWEEP]: async () => void (await sweepAll(surroundings)),
    [SWEEP_ONE]: async (payload) => {
      const activity = ofActivity(payload)
      if (activity !== undefined) await sweepActivity(surroundings, activity)
    },
  }
}

export const sweepSchedules: Readonly<Record<string, number>> = { [SWEEP]: SWEEP_EVERY }

/** Acts on an activity after which its seats stand otherwise. */
const TOPICS = ['activity.published', 'activity.cancel', 'activity.open-sign-up', 'activity.close-sign-up'] as const

export function sweepSubscriptions(surroundings: Surroundings): Subscription[] {
  return TOPICS.map((topic) => ({
    topic,
    name: `registrations.${topic}`,
    receive: async (payload) => {
      const activity = ofActivity(payload)
      if (activity !== undefined) await sweepActivity(surroundings, activity)
    },
  }))
}
