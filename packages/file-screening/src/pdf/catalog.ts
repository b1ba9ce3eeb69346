import type { FilePlace } from '@gongkai/disclosure-rules'
import type { ReadPart, Trace } from '../reading.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { isArray, isDict, PdfStream, type PdfDict, type PdfValue } from './objects/value.ts'

/** What walking the structure of a file has brought to light. */
export interface Found {
  readonly parts: ReadPart[]
  readonly traces: Trace[]
  readonly inner: { name: string; bytes: Uint8Array; embedded: boolean }[]
}

export interface NumberedPage {
  readonly dict: PdfDict
  readonly where: FilePlace
}

const MOST_PAGES = 20_000
const DEEPEST_VALUE = 20

export function catalogOf(file: ObjectFile): PdfDict {
  const root = file.dict(file.trailer.get('Root'))
  if (root) return root
  for (const value of file.objects.values()) {
    const dict = file.dict(value)
    if (nameOf(dict, 'Type') === 'Catalog' && dict) return dict
  }
  return new Map()
}

/** Every dictionary of the file, also those written inside others. */
export function* dictionariesOf(file: ObjectFile): Generator<PdfDict> {
  for (const value of file.objects.values()) yield* dictionariesIn(value, 0)
}

function* dictionariesIn(value: PdfValue, depth: number): Generator<PdfDict> {
  if (depth > DEEPEST_VALUE) return
  if (isArray(value)) for (const each of value) yield* dictionariesIn(each, depth + 1)
  const dict = value instanceof PdfStream ? value.dict : isDict(value) ? value : null
  if (!dict) return
  yield dict
  for (const each of dict.values()) if (isArray(each) || isDict(each)) yield* dictionariesIn(each, depth + 1)
}

/** The page dictionaries in the order in which they are shown. */
export function pagesOf(file: ObjectFile, within: readonly string[]): NumberedPage[] {
  const pages: NumberedPage[] = []
  const seen = new Set<PdfDict>()
  const walk = (value: PdfValue | undefined): void => {
    const dict = file.dict(value)
    if (!dict || seen.has(dict) || pages.length >= MOST_PAGES) return
    seen.add(dict)
    const kids = file.list(dict.get('Kids'))
    if (kids.length > 0) for (const kid of kids) walk(kid)
    else if (nameOf(dict, 'Type') !== 'Pages') {
      pages.push({ dict, where: { within, part: 'page', page: pages.length + 1 } })
    }
  }
  walk(catalogOf(file).get('Pages'))
  return pages
}
