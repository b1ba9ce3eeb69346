import { EDITION_LENGTHS } from '../editions/values.ts'
import { faultAt, type ExchangeFault } from './fault.ts'
import type { ReadExchange } from './file.ts'
import type { ExchangeStanding, UnitState } from './values.ts'

/** The translation here that a file is to fit: the clauses of one version of the Chinese, in order. */
export interface FittedTranslation {
  readonly document: string
  readonly language: string
  readonly version: number
  readonly clauses: readonly {
    readonly clause: string
    readonly label: string
    readonly chinese: string
    /** The words here; empty where there are none. */
    readonly text: string
  }[]
}

/** What a file says of one clause. */
export interface FittedUnit {
  readonly clause: string
  readonly label: string
  /** Of the file; 0 where a memory has nothing of this clause. */
  readonly line: number
  readonly zh: string
  readonly now: string
  readonly given: string
  readonly state: UnitState
  readonly standing: ExchangeStanding
  /** A machine made it, whatever state the file gives it: who made the words another's takes the mark out of the file. */
  readonly machine: boolean
  readonly notes: readonly string[]
}

export interface Fitted {
  readonly units: readonly FittedUnit[]
  readonly leftOut: readonly { readonly line: number; readonly zh: string }[]
}

type ReadUnit = ReadExchange['units'][number]

/** The same Chinese: tools may set spaces and line breaks anew, and nothing else. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

const noted = ({ category, text }: { readonly category: string; readonly text: string }): string =>
  category === '' ? text : `${category}: ${text}`

const nameOf = (label: string, clause: string): string => label || clause

/** Finds for each clause its unit in a file that says what it translates. All units of the file must be clauses of this version, each once. */
function byClause(
  read: ReadExchange,
  { clauses }: FittedTranslation,
  whole: boolean,
): ReadonlyMap<string, ReadUnit> | ExchangeFault {
  const known = new Map(clauses.map((one) => [one.clause, one]))
  const found = new Map<string, ReadUnit>()
  for (const unit of read.units) {
    const { line, clause } = unit
    const own = clause === null ? undefined : known.get(clause)
    if (!own) return faultAt('exchange-unit-unknown', line, { label: nameOf(unit.label, clause ?? '') })
    const first = found.get(own.clause)
    if (first) return faultAt('exchange-unit-doubled', line, { label: own.label, first: first.line })
    if (bare(unit.source) !== bare(own.chinese)) return faultAt('exchange-source-changed', line, { label: own.label })
    found.set(own.clause, unit)
  }
  const missing = clauses.filter(({ clause }) => !found.has(clause))
  const [first] = missing
  if (first && whole) {
    const line = read.units.at(-1)?.line ?? read.about?.line ?? 1
    const labels = missing.map(({ clause, label }) => nameOf(label, clause))
    return faultAt('exchange-unit-missing', line, {
      label: nameOf(first.label, first.clause),
      labels,
      count: labels.length,
    })
  }
  return found
}

/** The same by the Chinese alone, for a memory of others: what is in no clause, or holds codes of a tool, is left out. */
function byChinese(
  read: ReadExchange,
  { clauses }: FittedTranslation,
): { readonly found: ReadonlyMap<string, ReadUnit>; readonly leftOut: Fitted['leftOut'] } | ExchangeFault {
  const places = Map.groupBy(clauses, ({ chinese }) => bare(chinese))
  const found = new Map<string, ReadUnit>()
  const leftOut: { line: number; zh: string }[] = []
  for (const unit of read.units) {
    const own = unit.coded ? undefined : places.get(bare(unit.source))
    if (!own) leftOut.push({ line: unit.line, zh: unit.source.slice(0, 200) })
    for (const { clause, label } of own ?? []) {
      const first = found.get(clause)
      if (first && first.target !== unit.target)
        return faultAt('exchange-unit-doubled', unit.line, { label, first: first.line })
      found.set(clause, first ?? unit)
    }
  }
  if (found.size === 0) return faultAt('exchange-nothing-fits', read.units[0]?.line ?? 1)
  return { found, leftOut }
}

/**
 * Lays a file beside the translation. A file of another document, another version or language, with a unit too many, twice or missing, or
 * whose Chinese is not this Chinese, or whose words are longer than a clause may be, is refused with the line. `whole`: every clause must be there (XLIFF; a memory may hold some).
 */
export function fitExchange(
  read: ReadExchange,
  translation: FittedTranslation,
  whole: boolean,
): Fitted | ExchangeFault {
  const { document, language, version, clauses } = translation
  const { about } = read
  if (about && about.document !== document)
    return faultAt('exchange-another-document', about.line, { given: about.document, wanted: document })
  if (about && about.version !== version)
    return faultAt('exchange-another-version', about.line, { given: about.version, wanted: version })
  const primary = read.language.split('-', 1)[0] ?? ''
  if (primary !== language)
    return faultAt('exchange-wrong-languages', about?.line ?? 1, { source: 'zh', target: read.language })
  const fitted = about ? byClause(read, translation, whole) : byChinese(read, translation)
  if ('refused' in fitted) return fitted
  const { found, leftOut } = 'leftOut' in fitted ? fitted : { found: fitted, leftOut: [] }
  for (const [clause, { target, line, label }] of found)
    if ((target?.length ?? 0) > EDITION_LENGTHS.text)
      return faultAt('exchange-file-too-large', line, { label: nameOf(label, clause), most: EDITION_LENGTHS.text })
  const units = clauses.map(({ clause, label, chinese, text }): FittedUnit => {
    const unit = found.get(clause)
    const given = unit?.target ?? ''
    const standing = given.trim() === '' ? 'empty' : given === text ? 'same' : text === '' ? 'new' : 'changed'
    return {
      ...{ clause, label, zh: chinese, now: text, given, standing },
      line: unit?.line ?? 0,
      state: unit?.state ?? 'initial',
      machine: unit?.machine ?? false,
      notes: (unit?.notes ?? []).map(noted),
    }
  })
  return { units, leftOut }
}
