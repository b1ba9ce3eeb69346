import { isRefusal, type Lang, type Refusal, type TakenFile } from '@gongkai/contract-kit'
import { canonicalJson, type Capacities } from '@gongkai/task-model'
import {
  asGlossaryRefusal,
  GLOSSARY_FILE_MOST,
  isFileFault,
  planFile,
  readTbx,
  readTermTable,
  writeTbx,
  writeTermTable,
  type FilePlan,
  type FileTerm,
  type GlossaryFileView,
  type GlossaryFormat,
  type RowFault,
} from '@gongkai/translation/glossary'
import type { glossaryContract } from '@gongkai/translation/glossary/contract'
import { localDateOf } from '@gongkai/work-calendar'
import { rollback } from '../../platform/database.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { decodeText } from '../text-file.ts'
import { actOnTerm, proposeTerm } from './act.ts'
import { whyIn } from './sentences.ts'
import { findTerm, glossaryTerms, listTerms } from './term-store.ts'

type Handlers = Pick<
  ModuleHandlers<typeof glossaryContract>,
  'glossaryFile' | 'previewGlossaryFile' | 'importGlossaryFile'
>

const NOBODY = { refused: 'unauthenticated' } as const
const TYPES = { csv: 'text/csv; charset=utf-8', tbx: 'application/xml; charset=utf-8' } as const
const TITLES = { zh: '术语库', en: 'Glossary' } as const

interface Laid extends FilePlan {
  readonly format: GlossaryFormat
}

/** Reads a file and lays it beside the glossary. Refuses what cannot be read, with its line. */
async function layFile(surroundings: Surroundings, file: TakenFile, lang: Lang): Promise<Laid | Refusal> {
  const text = decodeText(file.bytes)
  if (text === null) return { refused: 'glossary-file-format' }
  const format = /^\uFEFF?\s*</.test(text) ? 'tbx' : 'csv'
  const read = format === 'tbx' ? readTbx(text) : readTermTable(text)
  if (isFileFault(read)) return { refused: 'glossary-file-unreadable', facts: { ...read } }
  if (read.length > GLOSSARY_FILE_MOST.entries) return { refused: 'glossary-file-too-large' }
  return { format, ...planFile(read, await glossaryTerms(surroundings.db), lang) }
}

const faultIn = (fault: RowFault, lang: Lang) =>
  'refusal' in fault
    ? { line: fault.line, field: null, message: whyIn(fault.refusal, lang).message }
    : { line: fault.line, field: fault.field, message: fault.message }

function viewOf({ format, rows, faults }: Laid, lang: Lang): GlossaryFileView {
  const count = (standing: string) => rows.filter((row) => row.standing === standing).length
  return {
    format,
    counts: { new: count('new'), changed: count('changed'), same: count('same') },
    rows: rows.map(({ line, id, entry, standing, differs }) => ({
      ...{ line, id, zh: entry.zh, en: entry.en, standing },
      differs: [...differs],
    })),
    faults: faults.map((fault) => faultIn(fault, lang)),
  }
}

/** Proposes what a file brings: all of it or nothing. What stands is proposed again only where it differs from what was proposed. */
async function proposeAll(
  surroundings: Surroundings,
  capacities: Capacities,
  { rows }: Laid,
  reason: string,
): Promise<Refusal | null> {
  const { db } = surroundings
  return db.transaction(async () => {
    for (const { id, entry, standing } of rows) {
      if (standing === 'same') continue
      const known = await findTerm(db, id)
      const proposed = known?.facts.proposal?.entry
      if (proposed && canonicalJson(proposed) === canonicalJson(entry)) continue
      const done = known
        ? await actOnTerm(surroundings, { id, capacities, action: 'revise', input: { entry, reason } })
        : await proposeTerm(surroundings, capacities, { id, entry, reason })
      if (isRefusal(done)) throw rollback(asGlossaryRefusal(done))
    }
    return null
  })
}

/** The glossary as files, out and in. */
export function fileHandlers(surroundings: Surroundings): Handlers {
  const { db, clock } = surroundings
  return {
    async glossaryFile({ params: { format }, session, lang }) {
      if (!session) return NOBODY
      const terms = (await listTerms(db)).flatMap(({ id, state, facts: { entry, retired } }): FileTerm[] =>
        entry === null ? [] : [{ id, entry, retired: state === 'retired', replacedBy: retired?.replacedBy ?? null }],
      )
      const text = format === 'csv' ? writeTermTable(terms) : writeTbx(terms, TITLES[lang])
      const name = `${lang === 'zh' ? '术语库' : 'glossary-'}${localDateOf(clock.now())}.${format}`
      return { name, type: TYPES[format], bytes: Buffer.from(text, 'utf8') }
    },

    async previewGlossaryFile({ body, session, lang }) {
      if (!session) return NOBODY
      const laid = await layFile(surroundings, body, lang)
      return isRefusal(laid) ? laid : viewOf(laid, lang)
    },

    async importGlossaryFile({ body, session, lang }) {
      if (!session) return NOBODY
      const laid = await layFile(surroundings, body, lang)
      if (isRefusal(laid)) return laid
      const [first] = laid.faults
      if (first) return { refused: 'glossary-file-faults', facts: { count: laid.faults.length, line: first.line } }
      const refused = await proposeAll(surroundings, session.capacities, laid, body.name.slice(0, 200))
      return refused ?? viewOf(laid, lang)
    },
  }
}
