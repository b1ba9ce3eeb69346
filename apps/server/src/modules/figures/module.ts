import { FIGURES_SENTENCES } from '@gongkai/messages/figures'
import { figuresContract } from '@gongkai/messages/figures/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { reportFile } from './report-file.ts'
import { reportOf } from './report.ts'
import { openStatistics } from './statistics.ts'

export const figuresDescription = { name: 'figures', contract: figuresContract, sentences: FIGURES_SENTENCES } as const

const MONTHS = 12
const UNKNOWN = { refused: 'unauthenticated' } as const

/** Figures of messages: statistics for the public, the monthly report for staff. */
export function figuresModule(surroundings: Surroundings) {
  const statistics = openStatistics(surroundings)
  return defineModule({
    ...figuresDescription,
    handlers: {
      statistics: ({ query, lang }) => statistics(query.months ?? MONTHS, lang),
      report: async ({ query, session, lang }) => (session ? reportOf(surroundings, session, query, lang) : UNKNOWN),
      async reportFile({ query, session }) {
        if (!session) return UNKNOWN
        const report = await reportOf(surroundings, session, query, 'zh')
        if ('refused' in report) return report
        const { name, bytes } = await reportFile(report, query.format)
        return { fileName: name, content: Buffer.from(bytes).toString('base64') }
      },
    },
  })
}
