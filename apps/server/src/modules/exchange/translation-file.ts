import type { Refusal } from '@gongkai/contract-kit'
import { parseTranslationId } from '@gongkai/translation/editions'
import type { ExchangeFile, ExchangeNote, FittedTranslation } from '@gongkai/translation/exchange'
import { termIndex, type TermIndex } from '@gongkai/translation/terms'
import type { SourceVersion } from '@gongkai/translation/sources'
import type { Database } from '../../platform/database.ts'
import { glossaryTerms } from '../glossary/index.ts'
import { latestVersion } from '../sources/index.ts'
import { findTranslation, unitsOf, type TranslationRow, type Unit } from '../translations/index.ts'

/** A translation with the newest Chinese and the words that stand. */
export interface OpenTranslation {
  readonly row: TranslationRow
  readonly source: SourceVersion
  readonly units: ReadonlyMap<string, Unit>
}

/** Refused `not-found` where there is no such translation, `exchange-nothing-to-give` where it has no Chinese yet. */
export async function openTranslation(db: Database, id: string): Promise<OpenTranslation | Refusal> {
  const row = parseTranslationId(id) && (await findTranslation(db, id))
  if (!row) return { refused: 'not-found' }
  const source = await latestVersion(db, row.document)
  if (!source) return { refused: 'exchange-nothing-to-give' }
  const units = await unitsOf(db, id)
  return { row, source, units: new Map(units.map((unit) => [unit.clause, unit])) }
}

/** What a file is to fit. */
export function fittedTo({ row, source, units }: OpenTranslation): FittedTranslation {
  return {
    document: row.document,
    language: row.language,
    version: source.version,
    clauses: source.clauses.map(({ id, label, text }) => ({
      clause: id,
      label,
      chinese: text,
      text: units.get(id)?.text ?? '',
    })),
  }
}

/** The words of the bureau for the terms of a clause: what a translator outside must not guess. */
function glossaryNotes(index: TermIndex, text: string): ExchangeNote[] {
  const terms = new Map(index.chinese(text).map(({ term }) => [term.id, term]))
  return [...terms.values()].map(({ zh, en }) => ({ category: 'glossary', text: `${zh} = ${en}` }))
}

/** A translation as it goes to an agency. Words into English carry the terms of the glossary. */
export async function fileOf(db: Database, open: OpenTranslation): Promise<ExchangeFile> {
  const { row, source, units } = open
  const index = termIndex(row.language === 'en' ? await glossaryTerms(db) : [])
  return {
    document: row.document,
    version: source.version,
    language: row.language,
    notes: [],
    units: source.clauses.map(({ id, label, text: chinese }) => {
      const unit = units.get(id)
      const text = unit?.text ?? ''
      return {
        clause: id,
        label,
        source: chinese,
        target: text === '' ? null : text,
        state: text === '' ? 'initial' : unit?.ready ? 'reviewed' : 'translated',
        machine: unit?.origin === 'machine',
        notes: glossaryNotes(index, chinese),
      }
    }),
  }
}
