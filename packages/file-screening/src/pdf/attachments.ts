import type { ReadingBudget } from '../reading.ts'
import { dictionariesOf, type Found } from './catalog.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { dataOf } from './objects/stream-data.ts'
import { PdfStream, textOf, type PdfDict } from './objects/value.ts'

/** Files carried inside (附件): in the name tree, on a page, or in a portfolio. Each is handed on to be screened in turn. */
export function readAttachments(file: ObjectFile, budget: ReadingBudget, found: Found): void {
  const taken = new Set<PdfStream>()
  for (const specification of dictionariesOf(file)) {
    const embedded = file.dict(specification.get('EF'))
    if (!embedded) continue
    for (const key of ['UF', 'F', 'Unix', 'Mac', 'DOS']) {
      const stream = file.resolve(embedded.get(key))
      if (!(stream instanceof PdfStream) || taken.has(stream)) continue
      taken.add(stream)
      found.inner.push({ name: nameIn(file, specification), bytes: bytesOf(stream, budget), embedded: true })
    }
  }
  for (const value of file.objects.values()) {
    if (!(value instanceof PdfStream) || taken.has(value) || nameOf(value.dict, 'Type') !== 'EmbeddedFile') continue
    found.inner.push({ name: `attachment-${found.inner.length + 1}`, bytes: bytesOf(value, budget), embedded: true })
  }
}

function bytesOf(stream: PdfStream, budget: ReadingBudget): Uint8Array {
  return (dataOf(stream, budget) ?? stream.raw).slice()
}

function nameIn(file: ObjectFile, specification: PdfDict): string {
  for (const key of ['UF', 'F', 'Unix', 'Mac', 'DOS']) {
    const name = textOf(file.resolve(specification.get(key))).trim()
    if (name !== '') return name
  }
  return 'attachment'
}
