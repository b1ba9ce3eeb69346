import { faultAt, type ExchangeFault } from './fault.ts'
import type { ReadExchange } from './file.ts'
import { readTmx } from './tmx-read.ts'
import type { ExchangeFormat } from './values.ts'
import { readXliff } from './xliff-read.ts'

/** Where the first tag is looked for: comments may stand before it, and speak of anything. */
const before = (text: string): string => text.slice(0, 100_000).replace(/<!--[^]*?-->/g, '')

/** Which format a text says it is, by its first tag; null where it is neither. */
export function formatOf(text: string): ExchangeFormat | null {
  const [, name] = /<(?:[\w.-]+:)?(xliff|tmx)[\s>/]/.exec(before(text)) ?? []
  return name === 'xliff' || name === 'tmx' ? name : null
}

/** Reads a file of either format for a translation into a language. */
export function readExchange(
  text: string,
  language: string,
): { readonly format: ExchangeFormat; readonly read: ReadExchange } | ExchangeFault {
  const format = formatOf(text)
  if (format === null) return faultAt('exchange-no-known-format', 1)
  const read = format === 'xliff' ? readXliff(text) : readTmx(text, language)
  return 'refused' in read ? read : { format, read }
}
