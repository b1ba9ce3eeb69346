import { localDate } from '@gongkai/work-calendar'
import type { BothLanguages, DatedName, Term } from '../term.ts'
import type { TermDomain } from '../values.ts'

/** Why a form is refused, in the cases that come again and again. */
const REASONS = {
  literal: { zh: '这是逐字直译，英文里不这样说。', en: 'It is a word-for-word rendering that English does not use.' },
  other: { zh: '这个词指的是另一件事。', en: 'It means something else.' },
  old: { zh: '这是旧名称。', en: 'It is a former name.' },
  vague: { zh: '这个词太宽，读者不知道指哪一种。', en: 'It is too wide: a reader cannot tell which one is meant.' },
} as const satisfies Readonly<Record<string, BothLanguages>>
export type Reason = keyof typeof REASONS

/** An entry as the data files write it. */
export interface Entry {
  readonly id: string
  readonly zh: string
  readonly also?: readonly string[]
  readonly en: string
  readonly or?: readonly string[]
  readonly not?: Readonly<Record<string, Reason>>
  /** Names of another time: [name, first day, last day]. */
  readonly names?: readonly (readonly [en: string, from: string | null, to: string | null])[]
  readonly def: readonly [zh: string, en: string]
  readonly source?: string
}

/** Whole terms of a subject. `source` stands for those that name none of their own. */
export function termsOf(domain: TermDomain, source: string, entries: readonly Entry[]): readonly Term[] {
  return entries.map((entry) => ({
    id: entry.id,
    zh: entry.zh,
    zhAlso: entry.also ?? [],
    en: entry.en,
    inflections: [],
    alternatives: entry.or ?? [],
    forbidden: Object.entries(entry.not ?? {}).map(([form, reason]) => ({ form, why: REASONS[reason] })),
    names: (entry.names ?? []).map(([en, from, to]): DatedName => ({ en, from: day(from), to: day(to) })),
    definition: { zh: entry.def[0], en: entry.def[1] },
    source: entry.source ?? source,
    status: 'approved',
    domain,
    replacedBy: null,
  }))
}

const day = (text: string | null) => (text === null ? null : localDate(text))
