import { catalogOf, type Found } from './catalog.ts'
import type { ObjectFile } from './objects/object-file.ts'
import { textOf, type PdfDict, type PdfValue } from './objects/value.ts'

const HIDDEN = 2
const NO_VIEW = 32
const MOST_FIELDS = 50_000

/** The values of form fields (表单域) as parts; a value that no page shows is hidden text. */
export function readFields(file: ObjectFile, within: readonly string[], found: Found): void {
  const form = file.dict(catalogOf(file).get('AcroForm'))
  if (!form) return
  const where = { within, part: 'form' }
  if (form.has('XFA')) found.traces.push({ type: 'MACRO', rule: 'xfa-form', text: 'XFA', where })
  const seen = new Set<PdfDict>()
  const walk = (value: PdfValue, path: string, inherited: PdfValue): void => {
    const field = file.dict(value)
    if (!field || seen.has(field) || seen.size > MOST_FIELDS) return
    seen.add(field)
    const own = textOf(file.resolve(field.get('T')))
    const name = [path, own].filter((each) => each !== '').join('.')
    const written = file.resolve(field.get('V'))
    const content = written ?? inherited
    const kids = file.list(field.get('Kids'))
    const text = valueText(file, content)
    if (written !== null && text !== '') {
      found.parts.push({ where, text, before: name ? `${name}：` : '' })
      const widgets = kids.length > 0 ? kids.map((kid) => file.dict(kid)) : [field]
      if (widgets.every((widget) => isHidden(file, widget))) {
        found.traces.push({ type: 'HIDDEN_TEXT', rule: 'hidden-field', text: text.slice(0, 200), where })
      }
    }
    for (const kid of kids) walk(kid, name, content)
  }
  for (const field of file.list(form.get('Fields'))) walk(field, '', null)
}

function valueText(file: ObjectFile, value: PdfValue): string {
  if (Array.isArray(value)) return value.map((each) => textOf(file.resolve(each))).join(' ')
  // A button's value is a name of the program's own: `Off`, `Yes`.
  return value !== null && typeof value === 'object' && 'bytes' in value ? textOf(value).trim() : ''
}

function isHidden(file: ObjectFile, widget: PdfDict | null): boolean {
  if (!widget || !widget.has('Rect')) return false
  const flags = file.resolve(widget.get('F'))
  if (typeof flags === 'number' && (flags & (HIDDEN | NO_VIEW)) !== 0) return true
  const [left = 0, bottom = 0, right = 0, top = 0] = file
    .list(widget.get('Rect'))
    .map((each) => Number(file.resolve(each)))
  return Math.abs(right - left) < 1 || Math.abs(top - bottom) < 1
}
