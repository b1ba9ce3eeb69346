import type { Lang } from '@gongkai/contract-kit'
import { parseLocalDate, formatDate } from '@gongkai/work-calendar'
import templateFile from './rules/templates.json' with { type: 'json' }
import { templateInput, type TemplateInput } from './template-shapes.ts'
import type { MessageClass } from '../values.ts'
import { PLACEHOLDERS, type Placeholder } from './values.ts'

/** What a template is filled in with; what is not known is left out. Days are YYYY-MM-DD. */
export type TemplateValues = Readonly<Partial<Record<Placeholder, string>>>

export interface FilledTemplate {
  readonly text: string
  readonly unfilled: readonly Placeholder[]
}

const DAYS: readonly Placeholder[] = ['receivedOn', 'date']

/** A letter's day has no weekday. */
function worded(name: Placeholder, value: string, lang: Lang): string {
  const day = DAYS.includes(name) ? parseLocalDate(value) : null
  return day ? formatDate(day, lang).replace(/（.*）$/, '') : value
}

/** Puts values in their places. A placeholder without a value stays, so that everybody sees it, and a check says so. */
export function fillTemplate(text: string, values: TemplateValues, lang: Lang): FilledTemplate {
  const unfilled = new Set<Placeholder>()
  const filled = text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const known = PLACEHOLDERS.find((one) => one === name)
    if (known === undefined) return all
    const value = values[known]
    if (value) return worded(known, value, lang)
    unfilled.add(known)
    return all
  })
  return { text: filled, unfilled: [...unfilled] }
}

/** The templates a bureau begins with: it changes, adds and retires them as it likes. */
export const DEFAULT_TEMPLATES: readonly (TemplateInput & { readonly key: string })[] = templateFile.templates.map(
  ({ key, ...template }) => ({ key, ...templateInput.parse(template) }),
)

/** How well a template fits: made for the board, for the class, for everything; null where it is for others. */
export function fitOf(
  { classes, board }: Pick<TemplateInput, 'classes' | 'board'>,
  message: { readonly messageClass: MessageClass | null; readonly board: string },
): number | null {
  if (board !== null && board !== message.board) return null
  if (classes.length > 0 && message.messageClass !== null && !classes.includes(message.messageClass)) return null
  return (board === null ? 0 : 2) + (classes.length > 0 && message.messageClass !== null ? 1 : 0)
}
