import { reportEvidence } from './activity-reports/index.ts'
import { publishedNow } from './messages/index.ts'
import type { EvidenceFinders } from './plan-evidence/index.ts'
import type { Surroundings } from './surroundings.ts'

/** Every subject whose things can be evidence of the annual plan (佐证), by the first part of the pointer. A new one is one line here. */
export function evidenceFinders({ db }: Pick<Surroundings, 'db'>): EvidenceFinders {
  return {
    'activity-report': {
      find: async (activity) => {
        const kept = await reportEvidence(db, activity)
        return kept && { title: kept.title, hash: kept.sha256 }
      },
      hrefOf: (activity) => `/open-month/desk/activities/${encodeURIComponent(activity)}/report`,
    },
    message: {
      find: async (receipt) => {
        const published = await publishedNow(db, receipt)
        return published && { title: published.subject }
      },
      hrefOf: (receipt) => `/message-board/desk/messages/${encodeURIComponent(receipt)}`,
    },
  }
}
