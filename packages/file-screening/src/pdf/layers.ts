import { catalogOf, type Found } from './catalog.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { PdfName, PdfRef, textOf, type PdfDict, type PdfValue } from './objects/value.ts'

/** A layer (optional content group, 可选内容图层) that is off when the file is opened. */
export interface OffLayer {
  readonly number: number
  readonly name: string
}

export function offLayers(file: ObjectFile): OffLayer[] {
  const properties = file.dict(catalogOf(file).get('OCProperties'))
  const usual = properties ? file.dict(properties.get('D')) : null
  if (!properties || !usual) return []
  const off = new Set(numbersOf(file, usual.get('OFF')))
  if (nameOf(usual, 'BaseState') === 'OFF') {
    const on = new Set(numbersOf(file, usual.get('ON')))
    for (const number of numbersOf(file, properties.get('OCGs'))) if (!on.has(number)) off.add(number)
  }
  for (const number of numbersOf(file, properties.get('OCGs'))) {
    const usage = file.dict(file.dict(new PdfRef(number))?.get('Usage'))
    const view = usage ? file.dict(usage.get('View')) : null
    if (nameOf(view, 'ViewState') === 'OFF' && appliesUsage(file, usual, number)) off.add(number)
  }
  return [...off].map((number) => ({ number, name: textOf(file.resolve(file.dict(new PdfRef(number))?.get('Name'))) }))
}

function appliesUsage(file: ObjectFile, usual: PdfDict, number: number): boolean {
  return file.list(usual.get('AS')).some((value) => {
    const rule = file.dict(value)
    return nameOf(rule, 'Event') === 'View' && numbersOf(file, rule?.get('OCGs')).includes(number)
  })
}

function numbersOf(file: ObjectFile, value: PdfValue | undefined): number[] {
  return file.list(value).flatMap((each) => (each instanceof PdfRef ? [each.number] : []))
}

/** Layers that are off and hold something. */
export function readLayers(file: ObjectFile, within: readonly string[], found: Found): OffLayer[] {
  const off = offLayers(file)
  const used = new Set<number>()
  const numbers = new Set(off.map(({ number }) => number))
  for (const [number, value] of file.objects) {
    const dict = file.dict(value)
    if (!dict || numbers.has(number)) continue
    const owner = dict.get('OC')
    if (owner) for (const each of groupsOf(file, owner)) used.add(each)
    const named = file.dict(dict.get('Properties')) ?? file.dict(file.dict(dict.get('Resources'))?.get('Properties'))
    for (const each of named?.values() ?? []) for (const group of groupsOf(file, each)) used.add(group)
  }
  for (const { number, name } of off) {
    if (!used.has(number)) continue
    found.traces.push({
      type: 'HIDDEN_LAYER',
      rule: 'layer-off',
      text: name.slice(0, 200),
      where: { within, part: 'layer' },
    })
  }
  return off
}

/** The groups that a membership stands for: one by itself, or those of a membership dictionary (OCMD). */
function groupsOf(file: ObjectFile, value: PdfValue): number[] {
  const dict = file.dict(value)
  const type = dict?.get('Type')
  if (value instanceof PdfRef && type instanceof PdfName && type.value === 'OCG') return [value.number]
  const groups = dict?.get('OCGs')
  return groups instanceof PdfRef && file.dict(groups) ? [groups.number] : numbersOf(file, groups)
}
