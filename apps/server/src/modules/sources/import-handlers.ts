import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import type { sourceContract } from '@gongkai/translation/sources/contract'
import { asSourceRefusal } from '@gongkai/translation/sources'
import { cleanDeep } from '../messages/index.ts'
import type { FileStore } from '../../platform/files.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { keepers } from './act.ts'
import { adoptImport } from './adopt.ts'
import { deskSourceOf } from './desk-view.ts'
import { findSource } from './document-store.ts'
import { findImport, updateImport } from './import-store.ts'
import { importViewOf } from './import-view.ts'
import { correctImport, keepReading, openImport } from './importing.ts'
import { readSourceFile } from './reading/file.ts'
import { policiesToImport, readPolicy } from './reading/policy.ts'

type Names =
  | 'sourcePolicies'
  | 'importPolicy'
  | 'importText'
  | 'importFile'
  | 'sourceImport'
  | 'correctImport'
  | 'adoptImport'
  | 'dropImport'

const NOBODY = { refused: 'unauthenticated' } as const
const ELSEWHERE = { refused: 'source-of-another-department' } as const
const NO_IMPORT = { refused: 'source-import-none' } as const
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const PASTED = { changes: 'refuse', comments: 'refuse' } as const

/** Texts come in, are looked at, corrected, adopted or dropped. */
export function importHandlers(
  surroundings: Surroundings,
  store: FileStore,
): Pick<ModuleHandlers<typeof sourceContract>, Names> {
  const { db } = surroundings
  const keeps = ({ capacities }: StaffSession) => keepers(surroundings, capacities).length > 0

  async function shown(kept: string | Refusal, lang: Lang) {
    if (isRefusal(kept)) return kept
    const row = await findImport(db, kept)
    return row ? importViewOf(surroundings, row, lang) : NO_IMPORT
  }

  async function ofDocument(document: string, session: StaffSession, lang: Lang) {
    const row = await findSource(db, document)
    return row ? deskSourceOf(surroundings, row, session.capacities, lang) : ({ refused: 'source-none' } as const)
  }

  return {
    async sourcePolicies({ query }) {
      return { items: await policiesToImport(db, query.q ?? '') }
    },
    async importPolicy({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!keeps(session)) return ELSEWHERE
      const read = await readPolicy(db, body.policy)
      if (isRefusal(read)) return read
      return shown(await keepReading(surroundings, session.capacities, params.document, read, read.head), lang)
    },
    async importText({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!keeps(session)) return ELSEWHERE
      const file = { name: `pasted.${body.format}`, bytes: new TextEncoder().encode(body.text) }
      const read = await readSourceFile(surroundings, store, file, PASTED)
      if (isRefusal(read)) return read
      const pasted = { ...read, origin: body.format === 'html' ? ('html' as const) : ('typed' as const) }
      return shown(await keepReading(surroundings, session.capacities, params.document, pasted), lang)
    },
    async importFile({ params, query, body, session, lang }) {
      if (!session) return NOBODY
      if (!keeps(session)) return ELSEWHERE
      const read = await readSourceFile(surroundings, store, body, query)
      if (isRefusal(read)) return read
      return shown(await keepReading(surroundings, session.capacities, params.document, read), lang)
    },
    async sourceImport({ params, session, lang }) {
      if (!session) return NOBODY
      return UUID.test(params.import) ? shown(params.import, lang) : NO_IMPORT
    },
    async correctImport({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!UUID.test(params.import)) return NO_IMPORT
      const row = await openImport(surroundings, session.capacities, params.import, body.version)
      if (isRefusal(row)) return row
      const refused = await correctImport(surroundings, row, cleanDeep(body.correction))
      return refused ?? shown(row.id, lang)
    },
    async adoptImport({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!UUID.test(params.import)) return NO_IMPORT
      const row = await openImport(surroundings, session.capacities, params.import, body.version)
      if (isRefusal(row)) return row
      const { head, note } = cleanDeep({ head: body.head, note: body.note })
      const adopted = await adoptImport(surroundings, session.capacities, row, { head, note })
      return isRefusal(adopted) ? asSourceRefusal(adopted) : ofDocument(row.document, session, lang)
    },
    async dropImport({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!UUID.test(params.import)) return NO_IMPORT
      const row = await openImport(surroundings, session.capacities, params.import, body.version)
      if (isRefusal(row)) return row
      await updateImport(db, { ...row, state: 'dropped' })
      return ofDocument(row.document, session, lang)
    },
  }
}
