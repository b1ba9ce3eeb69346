import { GLOSSARY_FILE_MOST } from '@gongkai/translation/glossary'
import { glossaryContract } from '@gongkai/translation/glossary/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { fileHandlers } from './file-handlers.ts'
import { publicHandlers } from './public-handlers.ts'
import { seedGlossary } from './seed.ts'
import { glossarySentences } from './sentences.ts'

const DAY = 86_400_000

export const glossaryDescription = {
  name: 'glossary',
  contract: glossaryContract,
  sentences: glossarySentences,
} as const

const BOUND = {
  most: GLOSSARY_FILE_MOST.bytes,
  tooLarge: { refused: 'glossary-file-too-large' },
  brokenOff: { refused: 'glossary-file-format' },
} as const

/** The glossary (术语库): proposed and approved on the desk, released to the public as a whole. */
export function glossaryModule(surroundings: Surroundings) {
  return defineModule({
    ...glossaryDescription,
    jobs: {
      async 'glossary.seed'() {
        await seedGlossary(surroundings)
      },
    },
    schedules: { 'glossary.seed': DAY },
    files: { previewGlossaryFile: BOUND, importGlossaryFile: BOUND },
    handlers: { ...publicHandlers(surroundings), ...deskHandlers(surroundings), ...fileHandlers(surroundings) },
  })
}
