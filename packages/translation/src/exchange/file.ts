import type { UnitState } from './values.ts'

/** What an agency is told of a unit, or tells. */
export interface ExchangeNote {
  /** A word such as `glossary` or `instruction`; empty where there is none. */
  readonly category: string
  readonly text: string
}

/** One clause in a file. */
export interface ExchangeUnit {
  readonly clause: string
  readonly label: string
  readonly source: string
  /** Null where nothing is translated; the empty text is a translation too. */
  readonly target: string | null
  readonly state: UnitState
  /** A machine made it, and nobody has taken it over. */
  readonly machine: boolean
  readonly notes: readonly ExchangeNote[]
}

/** One translation in a file. */
export interface ExchangeFile {
  readonly document: string
  /** Of the Chinese text. */
  readonly version: number
  /** As it stands in `lang`: `en`. */
  readonly language: string
  readonly notes: readonly ExchangeNote[]
  readonly units: readonly ExchangeUnit[]
}

/** A file as it was read: each unit with its line, counted from 1. */
export interface ReadExchange extends Omit<ExchangeFile, 'units' | 'document' | 'version'> {
  /** Null where the file does not say; then its entries are known by their Chinese alone (TMX of others). */
  readonly about: { readonly document: string; readonly version: number; readonly line: number } | null
  readonly units: readonly (Omit<ExchangeUnit, 'clause'> & {
    /** Null where the file does not say. */
    readonly clause: string | null
    readonly line: number
    /** It holds codes of a tool inside its text: an entry of a memory of others is left out then. */
    readonly coded?: true
  })[]
}

/** `patent-dispute-ruling@2`: how a file says what it translates. */
export const aboutText = ({ document, version }: { document: string; version: number }): string =>
  `${document}@${version}`

/** Reads {@link aboutText} back; null where it is none. */
export function readAbout(text: string): { readonly document: string; readonly version: number } | null {
  const [, document, version] = /^([^@]{1,80})@([1-9]\d{0,5})$/.exec(text) ?? []
  return document !== undefined && version !== undefined ? { document, version: Number(version) } : null
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])
/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(language)

/**
 * A clause's id as XML takes one (NMTOKEN): what is no letter, digit, dot or hyphen is written by its code, so that any id comes back as
 * it was.
 */
export const markId = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`)
export const readMarkedId = (mark: string): string =>
  mark.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
