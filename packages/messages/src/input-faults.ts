import { fieldFaults } from '@gongkai/contract-kit'
import type { FieldFault, Lang } from '@gongkai/contract-kit'
import { messageInputs } from './inputs.ts'
import { MESSAGE_ACTIONS } from './values.ts'

/**
 * The fields of an action's input that were not accepted, each with a sentence for the reader: what to answer instead of the
 * engine's own fields when it refuses `invalid-input`. Empty when the input is in order or the action unknown.
 */
export function inputFaults(action: string, input: unknown, lang: Lang): FieldFault[] {
  const known = MESSAGE_ACTIONS.find((one) => one === action)
  const parsed = known && messageInputs[known].safeParse(input)
  return parsed && !parsed.success ? fieldFaults(parsed.error, input, lang) : []
}
