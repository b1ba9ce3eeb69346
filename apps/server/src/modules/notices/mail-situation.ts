import { mailState } from '../../platform/mail-state.ts'
import type { Surroundings } from '../surroundings.ts'
import { countMails } from './delivery-store.ts'

const WEEK = 7 * 86_400_000

/** Whether mail goes out, how much waits, and what was refused for good in the last seven days. */
export async function mailSituation(surroundings: Pick<Surroundings, 'db' | 'clock' | 'config'>) {
  const { db, clock } = surroundings
  const [state, counts] = await Promise.all([mailState(surroundings), countMails(db, clock.now() - WEEK)])
  return { state, ...counts }
}
