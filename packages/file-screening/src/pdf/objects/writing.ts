import { isArray, isDict, PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from './value.ts'
import type { ObjectFile } from './object-file.ts'

/** Changes an object on its way into the new file; null leaves it out. */
export type Edit = (value: PdfDict | PdfStream) => PdfDict | PdfStream | null

/**
 * Writes a file anew with only what its catalogue reaches: nothing of an earlier saving, no object that nobody points at, no
 * properties. Every dictionary and stream passes through `edit`.
 */
export function writeObjects(file: ObjectFile, edit: Edit): Uint8Array {
  const numbers = new Map<number, number>()
  const bodies: Uint8Array[] = []
  const queue: number[] = []
  const numberOf = (old: number): number => {
    const known = numbers.get(old)
    if (known !== undefined) return known
    numbers.set(old, numbers.size + 1)
    queue.push(old)
    return numbers.size
  }
  const root = file.trailer.get('Root')
  if (!(root instanceof PdfRef)) return new Uint8Array()
  numberOf(root.number)
  const written = new Map<number, Uint8Array>()
  for (let old = queue.shift(); old !== undefined; old = queue.shift()) {
    written.set(numberOf(old), serialised(file.objects.get(old) ?? null, edit, numberOf))
  }
  for (let number = 1; number <= numbers.size; number += 1) bodies.push(written.get(number) ?? Buffer.from('null'))
  return assembled(bodies)
}

function assembled(bodies: readonly Uint8Array[]): Uint8Array {
  const chunks: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let at = chunks[0]?.length ?? 0
  const offsets = bodies.map((body, index) => {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    const start = at
    at += chunk.length
    return start
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...chunks, Buffer.from(table, 'latin1')])
}

function serialised(value: PdfValue, edit: Edit, numberOf: (old: number) => number): Uint8Array {
  const text = (each: PdfValue): string => {
    if (each instanceof PdfRef) return `${numberOf(each.number)} 0 R`
    if (each instanceof PdfName) return `/${escapedName(each.value)}`
    if (each instanceof PdfString) return `<${Buffer.from(each.bytes).toString('hex')}>`
    if (isArray(each)) return `[${each.map(text).join(' ')}]`
    if (each instanceof PdfStream) return 'null'
    if (isDict(each)) return dictText(edit(each))
    return typeof each === 'number' ? numberText(each) : String(each)
  }
  const dictText = (dict: PdfDict | PdfStream | null): string => {
    if (dict === null || dict instanceof PdfStream) return 'null'
    return `<<${[...dict].map(([key, each]) => `/${escapedName(key)} ${text(each)}`).join('')}>>`
  }
  if (!(value instanceof PdfStream)) return Buffer.from(text(value), 'latin1')
  const edited = edit(value)
  if (!(edited instanceof PdfStream)) return Buffer.from('null')
  const dict = new Map([...edited.dict, ['Length', edited.raw.length] as const])
  const head = `${dictText(edit(dict))}\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), edited.raw, Buffer.from('\nendstream', 'latin1')])
}

function numberText(number: number): string {
  return Number.isInteger(number) ? String(number) : number.toFixed(6).replace(/0+$/, '')
}

function escapedName(name: string): string {
  return name.replace(/[^!-"$&'*-.0-;=?-Z\\^-z|~]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
