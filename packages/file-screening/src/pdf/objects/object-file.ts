import type { ReadingBudget } from '../../reading.ts'
import { Lexer } from './lexer.ts'
import { dataOf } from './stream-data.ts'
import { isDict, latin1, PdfName, PdfRef, PdfStream, type PdfDict, type PdfValue } from './value.ts'

/**
 * Every object that stands in the bytes of a PDF file, whether its cross-reference table points at it or not: what an
 * earlier saving left behind is still there for whoever opens the file in an editor.
 */
export interface ObjectFile {
  /** The last version of each object in file order. */
  readonly objects: ReadonlyMap<number, PdfValue>
  readonly trailer: PdfDict
  readonly encrypted: boolean
  resolve(value: PdfValue | undefined): PdfValue
  dict(value: PdfValue | undefined): PdfDict | null
  list(value: PdfValue | undefined): readonly PdfValue[]
}

const NO_ENTRIES: PdfDict = new Map()

export function readObjects(bytes: Uint8Array, budget: ReadingBudget): ObjectFile {
  const text = latin1(bytes)
  const objects = new Map<number, PdfValue>()
  const trailers: PdfDict[] = []
  const starts = /(?:^|[^\d])(\d{1,9})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])|trailer/g
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const lexer = new Lexer(text, found.index + found[0].length)
    const value = lexer.value() ?? null
    if (found[1] === undefined) {
      if (isDict(value)) trailers.push(value)
      continue
    }
    const whole = isDict(value) ? streamAfter(lexer, bytes, value) : value
    objects.set(Number(found[1]), whole)
    if (whole instanceof PdfStream) {
      if (nameOf(whole.dict, 'Type') === 'XRef') trailers.push(whole.dict)
      if (nameOf(whole.dict, 'Type') === 'ObjStm') unpackObjects(whole, objects, budget)
    }
    starts.lastIndex = Math.max(starts.lastIndex, lexer.at)
  }
  return objectFile(objects, trailers)
}

function objectFile(objects: Map<number, PdfValue>, trailers: readonly PdfDict[]): ObjectFile {
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let at = value ?? null
    for (let step = 0; at instanceof PdfRef && step < 20; step += 1) at = objects.get(at.number) ?? null
    return at instanceof PdfRef ? null : at
  }
  const dict = (value: PdfValue | undefined): PdfDict | null => {
    const found = resolve(value)
    if (found instanceof PdfStream) return found.dict
    return isDict(found) ? found : null
  }
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolve(value)
    return Array.isArray(found) ? found : []
  }
  const trailer = trailers.findLast((each) => dict(each.get('Root')) !== null) ?? NO_ENTRIES
  return { objects, trailer, encrypted: trailers.some((each) => each.has('Encrypt')), resolve, dict, list }
}

export function nameOf(dict: PdfDict | null, key: string): string {
  const value = dict?.get(key)
  return value instanceof PdfName ? value.value : ''
}

function streamAfter(lexer: Lexer, bytes: Uint8Array, dict: PdfDict): PdfValue {
  lexer.skipSpace()
  const { text } = lexer
  if (!text.startsWith('stream', lexer.at)) return dict
  let from = lexer.at + 6
  if (text[from] === '\r') from += 1
  if (text[from] === '\n') from += 1
  const length = dict.get('Length')
  const told =
    typeof length === 'number' && /^[\0\t\n\f\r ]*endstream/.test(text.slice(from + length, from + length + 16))
  const found = told ? from + length : text.indexOf('endstream', from)
  const to = found < 0 ? text.length : found
  lexer.at = to
  return new PdfStream(dict, bytes.subarray(from, to))
}

/** Objects packed together into one stream (ISO 32000-1 §7.5.7). */
function unpackObjects(stream: PdfStream, objects: Map<number, PdfValue>, budget: ReadingBudget): void {
  const data = dataOf(stream, budget)
  const first = stream.dict.get('First')
  if (!data || typeof first !== 'number') return
  const text = latin1(data)
  const head = new Lexer(text)
  for (;;) {
    const number = head.value()
    const offset = head.value()
    if (head.at > first + 1 || typeof number !== 'number' || typeof offset !== 'number') return
    objects.set(number, new Lexer(text, first + offset).value() ?? null)
  }
}
