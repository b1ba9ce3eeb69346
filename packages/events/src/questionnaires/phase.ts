import type { QuestionnairePhase } from './values.ts'

/** Whether a published questionnaire takes answers on a day (`YYYY-MM-DD`, Asia/Shanghai); its first and last day both count. */
export function phaseOn(
  day: string,
  { opensOn, closesOn }: { readonly opensOn: string | null; readonly closesOn: string | null },
): Exclude<QuestionnairePhase, 'taken-down'> {
  if (opensOn !== null && day < opensOn) return 'not-yet'
  return closesOn !== null && day > closesOn ? 'closed' : 'open'
}
