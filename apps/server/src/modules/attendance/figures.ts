import { attendanceFigures, attendanceOf as presentIn, type AttendanceFigures } from '@gongkai/events/attendance'
import type { Database } from '../../platform/database.ts'
import { entriesOf } from '../registrations/index.ts'
import { ledgerOf } from './scan-store.ts'

/** Who came to an activity, as counts: by participants and by party, walk-ins, people without a place. No name is read for it. */
export async function attendanceOf(db: Database, activity: string): Promise<AttendanceFigures> {
  const [entries, ledger] = await Promise.all([entriesOf(db, activity), ledgerOf(db, activity)])
  const roster = entries.map(({ number, state, participants, party }) => {
    return { number, checkHash: '', maskedName: '', state, participants, party }
  })
  return attendanceFigures(presentIn(roster, ledger))
}
