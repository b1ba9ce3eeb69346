import { FORWARDED_SENTENCES, forwardedContract } from '@gongkai/messages/forwarded'
import { defineModule } from '../../platform/module.ts'
import { bureauProcedure } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { forwardedHandlers } from './handlers.ts'
import { IMPORT_JOB } from './import-sheet.ts'
import { MOST_SHEET_BYTES } from './sheet-file.ts'
import { runImport } from './take-rows.ts'

export const forwardedDescription = {
  name: 'forwarded',
  contract: forwardedContract,
  sentences: { ...FORWARDED_SENTENCES },
} as const

const BOUND = {
  most: MOST_SHEET_BYTES,
  tooLarge: { refused: 'sheet-too-large', facts: { megabytes: MOST_SHEET_BYTES / 1_000_000 } },
  brokenOff: { refused: 'sheet-unreadable' },
} as const
const READERS = ['office', 'office-reviewer', 'leader'] as const

/** Messages that another body forwarded (转办留言): sheets in, results out. */
export function forwardedModule(surroundings: Surroundings) {
  const procedure = bureauProcedure(surroundings)
  return defineModule({
    ...forwardedDescription,
    jobs: {
      async [IMPORT_JOB](payload, { signal }) {
        await runImport(surroundings, procedure, (payload as { import: string }).import, { signal })
      },
    },
    viewers: {
      platforms: READERS,
      preview: ['office'],
      importSheet: ['office'],
      imports: READERS,
      importDetail: READERS,
      faultsFile: READERS,
      results: READERS,
      exportAll: READERS,
    },
    files: { preview: BOUND, importSheet: BOUND },
    handlers: forwardedHandlers(surroundings),
  })
}
