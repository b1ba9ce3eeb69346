import { portalContract } from '@gongkai/translation/portal/contract'
import type { JobHandler } from '../../platform/jobs.ts'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { followImportance, refreshEntries } from './entries.ts'
import { portalHandlers } from './handlers.ts'

export const portalDescription = { name: 'portal', contract: portalContract, sentences: {} } as const

const EVERY_MINUTES = 2

/** The public reading of the International portal (国际服务门户): lists, documents clause by clause, search, coverage, news. */
export function portalModule(surroundings: Surroundings) {
  const { db } = surroundings
  const filed: JobHandler = async (payload) => followImportance(db, (payload as { readonly document: string }).document)
  return defineModule({
    ...portalDescription,
    subscriptions: [{ topic: 'source.describe', name: 'portal:source.describe', receive: filed }],
    handlers: portalHandlers(surroundings),
    jobs: { 'portal.entries': async () => void (await refreshEntries(db, Number.POSITIVE_INFINITY)) },
    schedules: { 'portal.entries': EVERY_MINUTES * 60_000 },
  })
}
