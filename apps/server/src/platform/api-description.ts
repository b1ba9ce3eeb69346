import { describeApi } from '@gongkai/contract-kit/openapi'
import type { ServerModule } from './module.ts'
import { sentenceBook } from './refusals.ts'

/** The version of the HTTP API: only additive change inside a major. */
export const API_VERSION = '1.4.0'

/** What the description needs of a module. */
type Described = Pick<ServerModule, 'name' | 'contract' | 'sentences'>

/** The OpenAPI description of the modules' contracts, as the bytes that are served and committed. */
export function describeServer(modules: readonly Described[]): string {
  const book = sentenceBook(modules.map((module) => module.sentences))
  const description = describeApi(Object.fromEntries(modules.map((module) => [module.name, module.contract])), {
    title: 'Gongkai',
    version: API_VERSION,
    description:
      'The HTTP API of the openness platform. Refusals carry a code, facts and a sentence in the reader’s language.',
    statusOf: (code) => book.statusOf(code),
  })
  return `${JSON.stringify(description, null, 2)}\n`
}
