import type { SignUpDraft } from './form/draft.ts'
import type { TextField } from './form/entry.ts'

const TEXTS: readonly TextField[] = ['size', 'members', 'organisation', 'name', 'phone', 'email']

type Page = Pick<Document, 'getElementById' | 'querySelector'>
const chosen = (page: Page, name: string) =>
  (page.querySelector(`input[name=${name}]:checked`) as HTMLInputElement | null)?.value

/** What stands in the form before the script takes it over: typed on a slow line, or put back by the browser. */
export function typedEarly(page: Page): Partial<Record<TextField | 'participants' | 'kind', string>> {
  const typed: Partial<Record<keyof SignUpDraft, string>> = {}
  for (const name of TEXTS) {
    const value = (page.getElementById(`su-${name}`) as HTMLInputElement | null)?.value
    if (value) typed[name] = value
  }
  const participants = chosen(page, 'su-participants')
  if (participants) typed.participants = participants
  const kind = chosen(page, 'su-kind')
  if (kind && kind !== 'alone') typed.kind = kind
  return typed
}
