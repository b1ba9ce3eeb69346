import { nameOf, readObjects, type ObjectFile } from '../pdf/objects/object-file.ts'
import { dataOf, filtersOf } from '../pdf/objects/stream-data.ts'
import { isArray, latin1, PdfStream, type PdfDict, type PdfValue } from '../pdf/objects/value.ts'
import { writeObjects } from '../pdf/objects/writing.ts'
import type { ReadingBudget } from '../reading.ts'
import { CannotRedact, type Secret } from './redaction.ts'
import { strippedJpeg } from './redact-picture.ts'

/** What a page or picture may carry beside itself, and a release may not. */
const LEFT_BEHIND: readonly string[] = [
  'Metadata',
  'PieceInfo',
  'Thumb',
  'AA',
  'OpenAction',
  'Names',
  'AcroForm',
  'Outlines',
  'OCProperties',
  'StructTreeRoot',
  'StructParents',
  'LastModified',
  'AF',
  'Info',
]

/** Writes the file anew without what hangs on its objects, and looks in every stream of it for what was to be taken out. */
export function rewrittenPdf(bytes: Uint8Array, secrets: readonly Secret[], budget: ReadingBudget): Uint8Array {
  const file = readObjects(bytes, budget)
  const result = writeObjects(file, (value) => {
    const dict = cleaned(file, value instanceof PdfStream ? value.dict : value)
    if (!(value instanceof PdfStream)) return dict
    return new PdfStream(dict, isJpeg(value) ? strippedJpeg(value.raw) : value.raw)
  })
  const left = secrets.find(({ text }) => standsIn(readObjects(result, budget), text, budget))
  if (left) throw new CannotRedact(`a ${left.type} could not be taken out of its streams`)
  return result
}

function isJpeg(stream: PdfStream): boolean {
  return filtersOf(stream).join() === 'DCTDecode' && stream.raw[0] === 0xff && stream.raw[1] === 0xd8
}

function cleaned(file: ObjectFile, dict: PdfDict): PdfDict {
  const kept = [...dict].filter(([key]) => !LEFT_BEHIND.includes(key))
  return new Map(kept.map(([key, value]) => [key, key === 'Annots' ? harmlessLinks(file, value) : value]))
}

/** Of what hung on the page only links stay that lead to an address or to a page. */
function harmlessLinks(file: ObjectFile, value: PdfValue): PdfValue {
  const list = file.resolve(value)
  if (!isArray(list)) return null
  return list.filter((each) => {
    const annotation = file.dict(each)
    const action = file.dict(annotation?.get('A'))
    return nameOf(annotation, 'Subtype') === 'Link' && (!action || ['URI', 'GoTo'].includes(nameOf(action, 'S')))
  })
}

/** Whether words stand in some stream as letters, as hexadecimal letters or as hexadecimal UTF-16. */
function standsIn(file: ObjectFile, words: string, budget: ReadingBudget): boolean {
  if (words.length < 6) return false
  const utf16 = [...Array(words.length).keys()].map((at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  const forms = [Buffer.from(words).toString('latin1'), Buffer.from(words).toString('hex'), utf16]
  return [...file.objects.values()].some((value) => {
    if (!(value instanceof PdfStream)) return false
    const data = dataOf(value, budget)
    if (!data) return false
    const text = latin1(data)
    const lower = text.toLowerCase()
    return forms.some((form, index) => (index === 0 ? text.includes(form) : lower.includes(form)))
  })
}
