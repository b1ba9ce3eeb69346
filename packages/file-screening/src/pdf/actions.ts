import type { Found } from './catalog.ts'
import type { ReadingBudget } from '../reading.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { dataOf } from './objects/stream-data.ts'
import { isArray, isDict, PdfStream, textOf, type PdfValue } from './objects/value.ts'

/** What runs or reaches out when the file is opened or clicked: nothing that is published may. */
const RULES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    JavaScript: 'javascript',
    Launch: 'launch-action',
    Rendition: 'rendition-action',
    RichMediaExecute: 'rich-media',
    SubmitForm: 'submit-action',
    ImportData: 'import-action',
    GoToE: 'embedded-target',
  }),
)
const DEEPEST = 60

/** Looks through every object for actions, wherever they hang, and says each kind once. */
export function readActions(file: ObjectFile, within: readonly string[], budget: ReadingBudget, found: Found): void {
  const told = new Map<string, string>()
  const walk = (value: PdfValue | undefined, depth: number): void => {
    if (depth > DEEPEST || value === null || value === undefined) return
    if (value instanceof PdfStream) walk(value.dict, depth + 1)
    else if (isArray(value)) for (const each of value) walk(each, depth + 1)
    else if (isDict(value)) {
      const rule = RULES.get(nameOf(value, 'S'))
      if (rule !== undefined && !told.has(rule)) told.set(rule, scriptOf(file, file.resolve(value.get('JS')), budget))
      if (nameOf(value, 'Subtype') === 'RichMedia') told.set('rich-media', told.get('rich-media') ?? '')
      for (const each of value.values()) walk(each, depth + 1)
    }
  }
  for (const value of file.objects.values()) walk(value, 0)
  for (const [rule, script] of told) {
    found.traces.push({ type: 'MACRO', rule, text: (script || rule).slice(0, 200), where: { within, part: 'action' } })
  }
}

function scriptOf(_file: ObjectFile, value: PdfValue, budget: ReadingBudget): string {
  if (value instanceof PdfStream) return new TextDecoder().decode(dataOf(value, budget) ?? new Uint8Array())
  return textOf(value)
}
