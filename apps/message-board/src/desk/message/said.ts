import type { MessageAction } from '@gongkai/messages'
import { LENGTHS } from '@gongkai/messages/values'
import type { MessageWords } from './words.ts'

/** Actions that ask for one text: what it is called in the input, what its writer is told, whether it may stay empty. */
export interface SaidForm {
  readonly field: 'reason' | 'question' | 'note'
  readonly label: (words: MessageWords) => string
  readonly hint: (words: MessageWords) => string
  readonly most: number
  readonly optional?: boolean
  /** Who will read it beyond the desk; said in a notice of its own. */
  readonly warns?: (words: MessageWords) => string
}

const FORMS = {
  'ask-writer': {
    field: 'question',
    label: ({ forms }) => forms.ask,
    hint: ({ forms }) => forms.askHint,
    most: LENGTHS.question,
  },
  'mark-sensitive': {
    field: 'reason',
    label: ({ forms }) => forms.said,
    hint: ({ forms }) => forms.sensitiveHint,
    most: LENGTHS.reason,
  },
  'leader-review': {
    field: 'note',
    label: ({ forms }) => forms.signNote,
    hint: ({ forms }) => forms.signHint,
    most: LENGTHS.reason,
    optional: true,
  },
  correct: {
    field: 'note',
    label: ({ forms }) => forms.correctNote,
    hint: ({ forms }) => forms.correctHint,
    most: LENGTHS.reason,
    warns: ({ forms }) => forms.correctWarn,
  },
  retract: {
    field: 'reason',
    label: ({ forms }) => forms.retractNote,
    hint: ({ forms }) => forms.retractHint,
    most: LENGTHS.reason,
    warns: ({ forms }) => forms.retractWarn,
  },
  'return-outer': {
    field: 'reason',
    label: ({ forms }) => forms.said,
    hint: ({ forms }) => forms.returnOuterHint,
    most: LENGTHS.reason,
  },
} as const satisfies Partial<Record<MessageAction, SaidForm>>

export type SaidAction = keyof typeof FORMS

/** The form of an action that asks for one text; null for every other action. */
export function saidForm(action: MessageAction): SaidForm | null {
  const forms: Partial<Record<MessageAction, SaidForm>> = FORMS
  return forms[action] ?? null
}
