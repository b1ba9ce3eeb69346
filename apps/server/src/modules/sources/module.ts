import { SOURCE_COUNTS } from '@gongkai/translation/sources'
import { sourceContract } from '@gongkai/translation/sources/contract'
import { openFiles } from '../../platform/files.ts'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { sourceHandlers } from './desk-handlers.ts'
import { sourceSentences } from './sentences.ts'

export const sourcesDescription = { name: 'sources', contract: sourceContract, sentences: sourceSentences } as const

const MEGABYTE = 1_000_000

/** Source documents of the international portal: Chinese texts as clauses, version by version, and how they come in. */
export function sourcesModule(surroundings: Surroundings) {
  const megabytes = SOURCE_COUNTS.fileMegabytes
  return defineModule({
    ...sourcesDescription,
    files: {
      importFile: {
        most: megabytes * MEGABYTE,
        tooLarge: { refused: 'source-file-too-large', facts: { megabytes } },
        brokenOff: { refused: 'source-file-broken-off' },
      },
    },
    handlers: sourceHandlers(surroundings, openFiles(surroundings)),
  })
}
