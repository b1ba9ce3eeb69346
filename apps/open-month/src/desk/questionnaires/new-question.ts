import type { Question, QuestionKind } from '@gongkai/events/questionnaires'

/** An id nobody else in the questionnaire has: what it is called never changes, whatever becomes of its words. */
export function newId(prefix: string): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `${prefix}-${drawn.toString(36)}`
}

export const newOption = (label = '') => ({ id: newId('o'), label, labelEn: '', limit: null })
export const newLine = (label = '') => ({ id: newId('r'), label, labelEn: '' })

/** A question of a kind as it begins; what it asks is still to be written. */
export function newQuestion(kind: QuestionKind): Question {
  const asked = { id: newId('q'), label: '', labelEn: '', hint: '', hintEn: '', required: false, showIf: null }
  switch (kind) {
    case 'single':
      return { ...asked, kind, options: [newOption(), newOption()] }
    case 'multiple':
      return { ...asked, kind, options: [newOption(), newOption()], most: null }
    case 'scale':
      return { ...asked, kind, from: 1, to: 5, low: '', lowEn: '', high: '', highEn: '' }
    case 'matrix':
      return { ...asked, kind, rows: [newLine()], columns: [newLine(), newLine()] }
    case 'text':
      return { ...asked, kind, most: 500 }
  }
}

/** The same question once more, with an id of its own. */
export const duplicateOf = (question: Question): Question => ({ ...structuredClone(question), id: newId('q') })

/** The list with one of its items a place further; as it was where there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const item = items[from]
  const to = from + by
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const rest = items.filter((_, at) => at !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
