import type { Question } from './definition.ts'

/**
 * What a question means to whoever answers it: its kind, its words in both languages and what can be chosen, in that order. Hints,
 * whether it is required, limits of options and conditions change who answers or how easily, not what an answer says.
 */
export function meaningOf(question: Question): string {
  const { kind, label, labelEn } = question
  const said = (item: { readonly id: string; readonly label: string; readonly labelEn: string }) => [
    item.id,
    item.label,
    item.labelEn,
  ]
  switch (question.kind) {
    case 'single':
      return JSON.stringify([kind, label, labelEn, question.options.map(said)])
    case 'multiple':
      // Somebody who may choose three of ten says something else with each than somebody who may choose all.
      return JSON.stringify([kind, label, labelEn, question.options.map(said), question.most])
    case 'scale': {
      const { from, to, low, lowEn, high, highEn } = question
      return JSON.stringify([kind, label, labelEn, from, to, low, lowEn, high, highEn])
    }
    case 'matrix':
      return JSON.stringify([kind, label, labelEn, question.rows.map(said), question.columns.map(said)])
    case 'text':
      return JSON.stringify([kind, label, labelEn])
  }
}
