import type { JobHandler } from '../../platform/jobs.ts'
import type { Surroundings } from '../surroundings.ts'
import { lookAtLink, type LookSettings } from './link-look.ts'
import { findPolicy, keepLink, staleLinks, type PolicyRow } from './policy-store.ts'

const DAY = 86_400_000
const WEEK = 7 * DAY
const BATCH = 20
/** Looks at addresses of the register that nobody looked at for a week; once a day, so that a restart forgets none. */
export const linkSchedules = { 'replies.links': DAY } as const

/** Hosts of the bureau's own network whose pages the public reaches under the same name. */
export function lookSettings({ config }: Pick<Surroundings, 'config'>): LookSettings {
  const hosts = config.bureau['linkHosts']
  return { allowed: Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [] }
}

/** Looks at one policy's address and keeps what was found; the row as it then stands. */
export async function checkLink(surroundings: Surroundings, row: PolicyRow): Promise<PolicyRow> {
  const { db, clock } = surroundings
  if (row.url === null) return row
  const found = await lookAtLink(row.url, row.title, lookSettings(surroundings))
  if (found === null) return row
  await keepLink(db, row.id, row.url, found, clock.now())
  return (await findPolicy(db, row.id)) ?? row
}

export function linkJobs(surroundings: Surroundings): Record<keyof typeof linkSchedules, JobHandler> {
  return {
    async 'replies.links'(_, { signal, now }) {
      const seen = new Set<string>()
      while (!signal.aborted) {
        const rows = (await staleLinks(surroundings.db, now - WEEK, BATCH)).filter(({ id }) => !seen.has(id))
        if (rows.length === 0) return
        for (const row of rows) {
          if (signal.aborted) return
          seen.add(row.id)
          await checkLink(surroundings, row)
        }
      }
    },
  }
}
