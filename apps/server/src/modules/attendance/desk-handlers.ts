import type { Refusal } from '@gongkai/contract-kit'
import type { RosterLine } from '@gongkai/events/attendance'
import type { attendanceContract } from '@gongkai/events/attendance/contract'
import { rollback } from '../../platform/database.ts'
import { isUuid } from '../../platform/ids.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { activityDeskRights, findActivity, publishedActivity, termsOf, type Terms } from '../events/index.ts'
import { rosterOf } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doorTimes, type DoorTimes } from './door-times.ts'
import { attendanceOf } from './figures.ts'
import { devicesOf, keepScans, lastScanAt, ledgerOf, touchDevice } from './scan-store.ts'

const NOBODY = { refused: 'unauthenticated' } as const

interface Door {
  readonly terms: Terms
  readonly times: DoorTimes
}

/** Check-in is for the people of the host department and the office; its list is open from the day before. */
export function deskHandlers(surroundings: Surroundings): ModuleHandlers<typeof attendanceContract> {
  const { db, clock, config } = surroundings
  const { offlineHours } = config.events

  async function doorOf(activity: string, { capacities }: StaffSession): Promise<Door | Refusal> {
    if (!isUuid(activity)) return { refused: 'not-found' }
    const [row, terms] = await Promise.all([findActivity(db, activity), termsOf(db, activity)])
    if (!row || !terms) return { refused: 'not-found' }
    if (!activityDeskRights(capacities, row).work) return { refused: 'check-in-not-yours' }
    return { terms, times: doorTimes(terms, offlineHours) }
  }

  function closed({ times }: Door): Refusal | null {
    const now = clock.now()
    if (now < times.opensAt) return { refused: 'check-in-not-open', facts: { opensAt: times.opensAt } }
    return now >= times.closesAt ? { refused: 'check-in-over', facts: { closedAt: times.closesAt } } : null
  }

  /** What the door may know of each entry. */
  async function roster(activity: string): Promise<RosterLine[]> {
    return (await rosterOf(surroundings, activity)).map(
      ({ number, checkHash, state, maskedName, participants, party }) => {
        return { number, checkHash, state, maskedName, participants, party }
      },
    )
  }

  return {
    async checkIn({ params: { activity }, session }) {
      if (!session) return NOBODY
      const door = await doorOf(activity, session)
      if ('refused' in door) return door
      const refused = closed(door)
      if (refused) return refused
      const published = await publishedActivity(db, activity)
      const { startsAt, endsAt } = door.terms
      const { opensAt, eraseAt } = door.times
      return {
        ...{ activity, startsAt, endsAt, opensAt, eraseAt, offlineHours, now: clock.now() },
        title: published?.details.title ?? '',
        titleEn: published?.details.titleEn ?? '',
        roster: await roster(activity),
        scans: [...(await ledgerOf(db, activity))],
        devices: await devicesOf(db, activity),
      }
    },

    async sendCheckIns({ params: { activity }, body: { device, name, scans, known }, session }) {
      if (!session) return NOBODY
      const door = await doorOf(activity, session)
      if ('refused' in door) return door
      const refused = closed(door)
      if (refused) return refused
      if (scans.some((scan) => scan.device !== device)) return { refused: 'check-in-other-device' }
      const at = clock.now()
      const by = session.person
      return db.transaction(async () => {
        const taken = await keepScans(db, { activity, scans, by, at })
        if (taken) throw rollback({ refused: 'check-in-number-taken' as const, facts: { seq: taken.seq } })
        await touchDevice(db, activity, { device, name, by, at })
        const ledger = await ledgerOf(db, activity)
        return {
          total: ledger.length,
          scans: ledger.length === known ? null : [...ledger],
          roster: await roster(activity),
          devices: await devicesOf(db, activity),
          now: at,
        }
      })
    },

    async attendance({ params: { activity }, session }) {
      if (!session) return NOBODY
      const door = await doorOf(activity, session)
      if ('refused' in door) return door
      const [figures, devices, at] = await Promise.all([
        attendanceOf(db, activity),
        devicesOf(db, activity),
        lastScanAt(db, activity),
      ])
      const { byParticipants, byParty, ...counts } = figures
      return {
        activity,
        figures: { ...counts, byParticipants: [...byParticipants], byParty: [...byParty] },
        devices,
        lastScanAt: at,
      }
    },
  }
}
