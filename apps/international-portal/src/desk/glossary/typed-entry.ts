import type { DeskTerm } from '@gongkai/translation/glossary'
import { TERM_DOMAINS, type TermDomain } from '@gongkai/translation/terms/values'
import type { EntryInput } from './queries.ts'

type Entry = DeskTerm['entry']

/** An entry as its form holds it: lists as lines, with bars between the parts of a line. */
export interface TypedEntry {
  zh: string
  zhAlso: string
  en: string
  inflections: string
  alternatives: string
  forbidden: string
  names: string
  definition: string
  definitionEn: string
  source: string
  domain: string
}

export const BLANK: TypedEntry = {
  zh: '',
  zhAlso: '',
  en: '',
  inflections: '',
  alternatives: '',
  forbidden: '',
  names: '',
  definition: '',
  definitionEn: '',
  source: '',
  domain: 'ip',
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
const parts = (line: string): string[] => line.split(/\s*[|｜]\s*/u)

export function typedEntry(entry: Entry): TypedEntry {
  return {
    zh: entry.zh,
    zhAlso: entry.zhAlso.join('\n'),
    en: entry.en,
    inflections: entry.inflections.join('\n'),
    alternatives: entry.alternatives.join('\n'),
    // Both reasons are kept: the Chinese one is written in the first bar, the English one in the second.
    forbidden: entry.forbidden.map(({ form, why }) => trimBars([form, why.zh, why.en])).join('\n'),
    names: entry.names.map(({ en, from, to }) => trimBars([en, from ?? '', to ?? ''])).join('\n'),
    definition: entry.definition.zh,
    definitionEn: entry.definition.en,
    source: entry.source,
    domain: entry.domain,
  }
}

const trimBars = (given: readonly string[]): string => given.join(' | ').replace(/(?:\s*\|\s*)+$/u, '')

/** What the form holds as the server takes it. A line that says too little is refused there, with its sentence. */
export function entryInput(typed: TypedEntry): EntryInput {
  const domain: TermDomain = TERM_DOMAINS.find((one) => one === typed.domain) ?? 'ip'
  return {
    zh: typed.zh,
    zhAlso: lines(typed.zhAlso),
    en: typed.en,
    inflections: lines(typed.inflections),
    alternatives: lines(typed.alternatives),
    forbidden: lines(typed.forbidden).map((line) => {
      const [form = '', zh = '', en = ''] = parts(line)
      return { form, why: { zh, en } }
    }),
    names: lines(typed.names).map((line) => {
      const [en = '', from = '', to = ''] = parts(line)
      return { en, from: from || null, to: to || null }
    }),
    definition: { zh: typed.definition, en: typed.definitionEn },
    source: typed.source,
    domain,
  }
}
