import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import type { sourceContract } from '@gongkai/translation/sources/contract'
import { asSourceRefusal, sourceInputs, type SourceDeskAction } from '@gongkai/translation/sources'
import { cleanDeep } from '../messages/index.ts'
import type { FileStore } from '../../platform/files.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { doSourceAct, registerSource } from './act.ts'
import { deskSourceOf, sourceItemOf, versionViewOf } from './desk-view.ts'
import { findSource, listSources } from './document-store.ts'
import { importHandlers } from './import-handlers.ts'
import { releasedSources } from './released.ts'
import { sourceVersion } from './version-store.ts'

const NOBODY = { refused: 'unauthenticated' } as const
const MISSING = { refused: 'source-none' } as const

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** What the staff do about source documents. Who may do what is the procedure's question; everybody may look. */
export function sourceHandlers(surroundings: Surroundings, store: FileStore): ModuleHandlers<typeof sourceContract> {
  const { db } = surroundings

  async function inFull(id: string, { capacities }: StaffSession, lang: Lang) {
    const row = await findSource(db, id)
    return row ? deskSourceOf(surroundings, row, capacities, lang) : MISSING
  }

  return {
    ...importHandlers(surroundings, store),

    async deskSources({ query, session, lang }) {
      if (!session) return NOBODY
      const wanted = plain(query.q ?? '').trim()
      const rows = (await listSources(db)).filter(({ id, facts }) => {
        if (query.kind && facts.kind !== query.kind) return false
        return plain(`${id} ${facts.head?.title ?? ''} ${facts.head?.number ?? ''}`).includes(wanted)
      })
      const released = await releasedSources(db, { documents: rows.map(({ id }) => id) })
      const shown = new Map(released.map(({ document, shape }) => [document, shape.version]))
      return { items: rows.map((row) => sourceItemOf(surroundings, row, shown.get(row.id) ?? null, lang)) }
    },
    async registerSource({ body, session, lang }) {
      if (!session) return NOBODY
      const done = await registerSource(surroundings, session.capacities, body)
      return isRefusal(done) ? asSourceRefusal(done) : inFull(body.id, session, lang)
    },
    async deskSource({ params, session, lang }) {
      return session ? inFull(params.document, session, lang) : NOBODY
    },
    async actOnSource({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { version, ...given } = body
      const input = cleanDeep(given)
      const { document: id, action } = params
      const done = await doSourceAct(surroundings, { id, capacities: session.capacities, action, input, version })
      return isRefusal(done) ? inWords(done, action, input, lang) : inFull(id, session, lang)
    },
    async sourceVersion({ params, session, lang }) {
      if (!session) return NOBODY
      if (!(await findSource(db, params.document))) return MISSING
      const version = await sourceVersion(db, params.document, params.number)
      if (!version) return { refused: 'source-version-none' }
      const before = version.version > 1 ? await sourceVersion(db, params.document, version.version - 1) : null
      return versionViewOf(surroundings, version, before, lang)
    },
  }
}

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, action: SourceDeskAction, input: unknown, lang: Lang): Refusal {
  const refusal = asSourceRefusal(refused)
  if (refusal.refused !== 'invalid-input') return refusal
  const { error } = sourceInputs[action].safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}
