import { portalContract } from '@gongkai/translation/portal/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { refreshEntries } from './entries.ts'
import { portalHandlers } from './handlers.ts'

export const portalDescription = { name: 'portal', contract: portalContract, sentences: {} } as const

const EVERY_MINUTES = 2

/** The public reading of the International portal (国际服务门户): lists, documents clause by clause, search, coverage, news. */
export function portalModule(surroundings: Surroundings) {
  return defineModule({
    ...portalDescription,
    handlers: portalHandlers(surroundings),
    jobs: { 'portal.entries': async () => void (await refreshEntries(surroundings.db, Number.POSITIVE_INFINITY)) },
    schedules: { 'portal.entries': EVERY_MINUTES * 60_000 },
  })
}
