import { EFFECTS, type Effect, type SourceClause } from '../values.ts'
import type { ClauseShift, CurrencyUnit, SourceStep, StillRight } from './change.ts'
import { currencyOf } from './currency.ts'

/** One thing that happens to a clause in tests: what the Chinese does, or what is done about its translation. */
export type Happening =
  | { readonly kind: 'edit'; readonly clause: string; readonly effects: readonly Effect[] }
  | { readonly kind: 'split' | 'remove' | 'add-after' | 'move'; readonly clause: string; readonly material: boolean }
  | { readonly kind: 'merge'; readonly clause: string; readonly into: string; readonly material: boolean }
  | { readonly kind: 'retranslate' | 'still-right'; readonly clause: string }

/** A document and its translation as they stand. */
export interface Story {
  readonly clauses: readonly SourceClause[]
  readonly units: readonly CurrencyUnit[]
  readonly steps: readonly SourceStep[]
  readonly decisions: readonly StillRight[]
  /** How many words were ever written and clauses ever made. */
  readonly count: number
}

const clauseNamed = (id: string): SourceClause => ({ id, path: [id], label: id, role: 'clause', text: id })
export const unitOf = (clause: string, version: number, text: string): CurrencyUnit => ({
  clause,
  label: clause,
  role: 'clause',
  basis: { version, sha256: `${clause}@${version}` },
  text,
  translatedOn: '2024-03-03',
})

/** Clauses that were all translated from version 1. */
export function begun(ids: readonly string[]): Story {
  const units = ids.map((id) => unitOf(id, 1, `words of ${id}`))
  return { clauses: ids.map(clauseNamed), units, steps: [], decisions: [], count: 0 }
}

export const versionOf = ({ steps }: Story): number => steps.length + 1
const dayOf = (version: number) => `2025-01-${String(1 + (version % 28)).padStart(2, '0')}`

const MATERIAL: readonly Effect[] = ['amount']
const effectsOf = (material: boolean): readonly Effect[] => (material ? MATERIAL : [])

function shiftOf(story: Story, happening: Happening): { shift: ClauseShift; clauses: readonly SourceClause[] } | null {
  const at = story.clauses.findIndex(({ id }) => id === happening.clause)
  const here = story.clauses[at]
  if (!here) return null
  const id = here.id
  const born = clauseNamed(`n${story.count}`)
  const without = story.clauses.filter((one) => one !== here)
  switch (happening.kind) {
    case 'edit': {
      const effects = EFFECTS.filter((one) => happening.effects.includes(one))
      const material = effects.some((effect) => effect !== 'wording')
      return { shift: { old: [id], new: [id], change: 'edited', effects, material }, clauses: story.clauses }
    }
    case 'split': {
      const { material } = happening
      const shift = { old: [id], new: [id, born.id], change: 'split', effects: effectsOf(material), material } as const
      return { shift, clauses: story.clauses.toSpliced(at + 1, 0, born) }
    }
    case 'merge': {
      if (happening.into === id || !story.clauses.some((one) => one.id === happening.into)) return null
      const { material, into } = happening
      const shift = { old: [into, id], new: [into], change: 'merged', effects: effectsOf(material), material } as const
      return { shift, clauses: without }
    }
    case 'remove':
      return { shift: { old: [id], new: [], change: 'gone', effects: [], material: true }, clauses: without }
    case 'add-after':
      return {
        shift: { old: [], new: [born.id], change: 'new', effects: [], material: true },
        clauses: story.clauses.toSpliced(at + 1, 0, born),
      }
    case 'move': {
      const { material } = happening
      const shift = { old: [id], new: [id], change: 'moved', effects: effectsOf(material), material } as const
      return { shift, clauses: [...without, here] }
    }
    default:
      return null
  }
}

/** What the story is after something happened; the same where it cannot. */
export function after(story: Story, happening: Happening): Story {
  const { clause } = happening
  const version = versionOf(story)
  if (happening.kind === 'retranslate') {
    if (!story.clauses.some(({ id }) => id === clause)) return story
    const anew = unitOf(clause, version, `words ${story.count} of ${clause}`)
    const units = [...story.units.filter((one) => one.clause !== clause), anew]
    return { ...story, units, count: story.count + 1 }
  }
  if (happening.kind === 'still-right') {
    const unit = story.units.find((one) => one.clause === clause)
    if (!unit) return story
    const decided = { clause, version, text: unit.text, on: dayOf(version) }
    return { ...story, decisions: [...story.decisions, decided] }
  }
  const made = shiftOf(story, happening)
  if (!made) return story
  const step = { version: version + 1, on: dayOf(version + 1), changes: [made.shift] }
  return { ...story, clauses: made.clauses, steps: [...story.steps, step], count: story.count + 1 }
}

/** How one clause stands; null where the translation says nothing of it. */
export const standsIn = (story: Story, clause: string) => currencyOf(story).find((one) => one.clause === clause) ?? null
