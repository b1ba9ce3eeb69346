import type { SourceClause } from '../values.ts'
import type { ClauseCurrency, UnitBasis } from './change.ts'
import { clauseName } from './clause-name.ts'
import type { EditionDetails, EditionUnit } from './edition.ts'
import type { UnitFaultCode, UnitOrigin } from './values.ts'

/** The words of one clause as they stand in the draft. */
export interface DraftUnit {
  readonly clause: string
  readonly text: string
  readonly basis: UnitBasis
  readonly origin: UnitOrigin
  readonly ready: boolean
  /** The Beijing day on which the words were kept. */
  readonly on: string
}

export interface Draft {
  /** The clauses of the newest Chinese version. */
  readonly clauses: readonly SourceClause[]
  readonly units: readonly DraftUnit[]
  /** The edition that was published last; null before the first. */
  readonly published: EditionDetails | null
  /** How the drafted words stand beside the newest Chinese, as if they were published (`currencyOf`). */
  readonly currency: readonly ClauseCurrency[]
}

export interface UnitFault {
  readonly clause: string
  readonly code: UnitFaultCode
}

const visible = (text: string) => text.trim() !== ''

/** Whether these words are others than those that were published, or stand for other Chinese words. */
const differs = (unit: DraftUnit, published: EditionUnit | undefined) =>
  !published ||
  unit.text !== published.text ||
  unit.basis.version !== published.basis.version ||
  unit.basis.sha256 !== published.basis.sha256

/** Clauses whose words would change with the draft, and those that it drops because the Chinese did. */
export function clausesChanged({ clauses, units, published }: Omit<Draft, 'currency'>): string[] {
  const before = new Map(published?.units.map((unit) => [unit.clause, unit]))
  const today = new Set(clauses.map(({ id }) => id))
  const changed = units.filter(
    (unit) => today.has(unit.clause) && visible(unit.text) && differs(unit, before.get(unit.clause)),
  )
  const gone = [...before.keys()].filter((id) => !today.has(id))
  return [...changed.map(({ clause }) => clause), ...gone]
}

/**
 * What keeps a draft from being submitted. Words that are new must be marked ready by a person and stand for the Chinese as it is today
 * (`behind` otherwise); what was published and has not been touched goes along as it stands, with its old basis, and stays stale where it was.
 * A first edition leaves no clause out (`untranslated`).
 */
export function draftFaults({ clauses, units, published, currency }: Draft): UnitFault[] {
  const drafted = new Map(units.map((unit) => [unit.clause, unit]))
  const before = new Map(published?.units.map((unit) => [unit.clause, unit]))
  const stands = new Map(currency.map((one) => [one.clause, one]))
  return clauses.flatMap(({ id: clause }): UnitFault[] => {
    const unit = drafted.get(clause)
    const old = before.get(clause)
    if (!unit || !visible(unit.text)) return published && !unit?.ready ? [] : [{ clause, code: 'untranslated' }]
    if (!differs(unit, old)) return []
    if (!unit.ready) return [{ clause, code: unit.origin === 'machine' ? 'suggestion' : 'not-ready' }]
    return stands.get(clause)?.currency === 'current' ? [] : [{ clause, code: 'behind' }]
  })
}

export interface EditionAsked {
  readonly document: string
  readonly language: string
  readonly source: UnitBasis
  readonly titleZh: string
  readonly tentative: boolean
  readonly draft: Omit<Draft, 'currency'>
}

/** The edition that a draft makes: for every clause of today its new words, else those that were published before. */
export function editionOf({ document, language, source, titleZh, tentative, draft }: EditionAsked): EditionDetails {
  const { clauses, units, published } = draft
  const drafted = new Map(units.map((unit) => [unit.clause, unit]))
  const before = new Map(published?.units.map((unit) => [unit.clause, unit]))
  const made = clauses.flatMap(({ id: clause, label, role }): EditionUnit[] => {
    const unit = drafted.get(clause)
    const old = before.get(clause)
    if (unit && visible(unit.text) && differs(unit, old)) {
      const { text, basis, origin, on: translatedOn } = unit
      return [{ clause, label, role, text, basis, origin, translatedOn }]
    }
    return old ? [{ ...old, label, role }] : []
  })
  const days = made.map(({ translatedOn }) => translatedOn)
  return {
    document,
    language,
    title: made.find(({ role }) => role === 'title')?.text ?? '',
    titleZh,
    tentative,
    source,
    translatedOn: days.reduce((newest, day) => (day > newest ? day : newest), days[0] ?? '1970-01-01'),
    units: made,
  }
}

const MOST_NAMED = 12

/** What a later edition tells its readers that it changes, in English: the language of the portal's own notes. */
export function editionNote(draft: Omit<Draft, 'currency'>, version: number): string {
  const changed = new Set(clausesChanged(draft))
  const names = draft.clauses.filter(({ id }) => changed.has(id)).map((clause) => clauseName(clause, 'en'))
  const today = new Set(draft.clauses.map(({ id }) => id))
  const dropped = [...changed].filter((id) => !today.has(id)).length
  const said = [
    ...(names.length > MOST_NAMED
      ? [`${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`]
      : []),
    ...(names.length > 0 && names.length <= MOST_NAMED ? [names.join(', ')] : []),
  ]
  const anew = said.length > 0 ? `Translated anew from version ${version} of the Chinese text: ${said.join('')}.` : ''
  const gone = dropped > 0 ? `${dropped === 1 ? 'One clause' : `${dropped} clauses`} removed in Chinese left out.` : ''
  return [anew, gone].filter((one) => one !== '').join(' ') || 'Confirmed anew.'
}
