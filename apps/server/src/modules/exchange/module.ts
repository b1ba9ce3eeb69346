import { isRefusal, type Sentences } from '@gongkai/contract-kit'
import { asEditionRefusal } from '@gongkai/translation/editions'
import { EXCHANGE_MOST, EXCHANGE_SENTENCES, writeTmx, writeXliff } from '@gongkai/translation/exchange'
import { exchangeContract } from '@gongkai/translation/exchange/contract'
import { defineModule, type ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { previewFile, takeFile } from './taking.ts'
import { fileOf, openTranslation } from './translation-file.ts'

const exchangeSentences: Sentences = EXCHANGE_SENTENCES

export const exchangeDescription = {
  name: 'exchange',
  contract: exchangeContract,
  sentences: exchangeSentences,
} as const

const NOBODY = { refused: 'unauthenticated' } as const
const BOUND = {
  most: EXCHANGE_MOST.bytes,
  tooLarge: { refused: 'exchange-file-too-large' },
  brokenOff: { refused: 'exchange-file-broken-off' },
} as const
const FORMATS = {
  xliff: { write: writeXliff, type: 'application/xliff+xml; charset=utf-8', ending: 'xlf' },
  tmx: { write: writeTmx, type: 'application/x-tmx+xml; charset=utf-8', ending: 'tmx' },
} as const

function exchangeHandlers(surroundings: Surroundings): ModuleHandlers<typeof exchangeContract> {
  const { db } = surroundings
  return {
    async exchangeFile({ params, session }) {
      if (!session) return NOBODY
      const open = await openTranslation(db, params.translation)
      if (isRefusal(open)) return open
      const { write, type, ending } = FORMATS[params.format]
      const name = `${params.translation}.v${open.source.version}.${ending}`
      return { name, type, bytes: Buffer.from(write(await fileOf(db, open)), 'utf8') }
    },
    async previewExchange({ params, query, body, session }) {
      if (!session) return NOBODY
      const { maker } = query
      return previewFile(surroundings, { id: params.translation, maker, file: body })
    },
    async importExchange({ params, query, body, session }) {
      if (!session) return NOBODY
      const taking = { id: params.translation, maker: query.maker, file: body }
      const done = await takeFile(surroundings, session.capacities, taking)
      return isRefusal(done) ? asEditionRefusal(done) : done
    },
  }
}

/** Translations out to agencies and back (XLIFF 2.1, TMX 1.4b). */
export function exchangeModule(surroundings: Surroundings) {
  return defineModule({
    ...exchangeDescription,
    files: { previewExchange: BOUND, importExchange: BOUND },
    handlers: exchangeHandlers(surroundings),
  })
}
