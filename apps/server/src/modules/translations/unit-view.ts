import type { Lang } from '@gongkai/contract-kit'
import {
  clauseName,
  draftFaults,
  readHash,
  type ClauseCurrency,
  type OpenChangeView,
  type TranslationUnitView,
  type UnitVersionView,
} from '@gongkai/translation/editions'
import { UNIT_FAULT_WORDS, UNIT_ORIGIN_WORDS } from '@gongkai/translation/editions/words'
import type { SourceVersion } from '@gongkai/translation/sources'
import type { SourceClause } from '@gongkai/translation/values'
import { CLAUSE_CHANGE_WORDS, CURRENCY_WORDS, EFFECT_WORDS } from '@gongkai/translation/words'
import { shanghaiTime } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { sourceVersion } from '../sources/index.ts'
import { publishedStanding, type TranslationNow } from './standing.ts'
import type { PastUnit, Unit } from './unit-store.ts'

const changesIn = ({ changes }: ClauseCurrency, lang: Lang): OpenChangeView[] =>
  changes.map((one) => ({
    ...one,
    effects: [...one.effects],
    changeName: CLAUSE_CHANGE_WORDS[one.change][lang],
    effectNames: one.effects.map((effect) => EFFECT_WORDS[effect][lang]),
  }))

export const pastViewOf = ({ version, text, basis, origin, ready, byName, at }: PastUnit): UnitVersionView => ({
  unitVersion: version,
  text,
  basis,
  origin,
  ready,
  byName,
  at: shanghaiTime(at),
})
export const versionViewOf = (unit: Unit): UnitVersionView => pastViewOf({ ...unit, basis: unit.basis.version })

/** The Chinese of older versions, read as they are needed, each once. */
export async function basisTexts(
  db: Database,
  document: string,
  latest: SourceVersion,
  versions: readonly number[],
): Promise<(version: number, clause: string) => SourceClause | null> {
  const wanted = [...new Set(versions)].filter((one) => one !== latest.version)
  const found = await Promise.all(wanted.map((version) => sourceVersion(db, document, version)))
  const byVersion = new Map(
    [latest, ...found.flatMap((one) => one ?? [])].map((one) => [
      one.version,
      new Map(one.clauses.map((clause) => [clause.id, clause])),
    ]),
  )
  return (version, clause) => byVersion.get(version)?.get(clause) ?? null
}

/** Every clause as the editor shows it, or this one: those of the newest Chinese in its order, then published ones that are gone. */
export async function unitViews(
  db: Database,
  now: TranslationNow,
  lang: Lang,
  only: string | null = null,
): Promise<TranslationUnitView[]> {
  const { row, source, units, published, draft } = now
  const { latest } = source
  const before = new Map(published?.details.units.map((unit) => [unit.clause, unit]))
  const drafted = new Map(units.map((unit) => [unit.clause, unit]))
  const stands = published
    ? publishedStanding(source, published.details, row.facts.decisions).clauses
    : draft.currency.filter(({ clause }) => latest.clauses.some(({ id }) => id === clause))
  const chineseOf = await basisTexts(db, row.document, latest, [
    ...units.map(({ basis }) => basis.version),
    ...[...before.values()].map(({ basis }) => basis.version),
  ])
  const faults = new Map(draftFaults(draft).map((fault) => [fault.clause, fault.code]))
  const today = new Map(latest.clauses.map((clause) => [clause.id, clause]))
  const wanted = only === null ? stands : stands.filter(({ clause }) => clause === only)
  return wanted.map((stand): TranslationUnitView => {
    const { clause } = stand
    const unit = drafted.get(clause)
    const old = before.get(clause)
    const words = unit?.text ?? old?.text ?? ''
    const basis = unit?.basis ?? old?.basis
    const fault = faults.get(clause)
    const decision = row.facts.decisions.findLast((one) => one.clause === clause)
    return {
      clause,
      label: stand.label,
      name: clauseName(stand, lang),
      role: stand.role,
      depth: Math.max(0, (today.get(clause)?.path.length ?? 1) - 1),
      chinese: today.get(clause)?.text ?? null,
      basis: basis ? { version: basis.version, chinese: chineseOf(basis.version, clause)?.text ?? '' } : null,
      unitVersion: unit?.version ?? 0,
      text: words,
      origin: unit?.origin ?? old?.origin ?? 'typed',
      originName: UNIT_ORIGIN_WORDS[unit?.origin ?? old?.origin ?? 'typed'][lang],
      ready: unit?.ready ?? old !== undefined,
      byName: unit?.byName ?? '',
      at: unit ? shanghaiTime(unit.at) : null,
      published: old
        ? {
            text: old.text,
            basis: old.basis.version,
            chinese: chineseOf(old.basis.version, clause)?.text ?? '',
            translatedOn: old.translatedOn,
          }
        : null,
      currency: stand.currency,
      currencyName: CURRENCY_WORDS[stand.currency][lang],
      changes: changesIn(stand, lang),
      offered: stand.from.map((from) => {
        const theirs = drafted.get(from) ?? before.get(from)
        const version = theirs?.basis.version ?? latest.version
        const chinese = chineseOf(version, from)
        return { clause: from, label: chinese?.label ?? '', chinese: chinese?.text ?? '', text: theirs?.text ?? '' }
      }),
      stillRight:
        stand.stillRight && decision
          ? {
              byName: decision.byName,
              at: shanghaiTime(decision.at),
              reason: decision.reason,
              version: stand.stillRight.version,
            }
          : null,
      read: basis !== undefined && row.facts.passed[clause] === readHash(words, basis),
      fault: fault ? { code: fault, message: UNIT_FAULT_WORDS[fault][lang] } : null,
    }
  })
}
