import type { Draft } from './draft.ts'

const CONTROLS = {
  subject: 'ask-subject',
  body: 'ask-body',
  name: 'ask-name',
  phone: 'ask-phone',
  email: 'ask-email',
} as const

/** What stands in the form before the script takes it over: typed on a slow line, or put back by the browser. */
export function typedEarly(page: Pick<Document, 'getElementById' | 'querySelector'>): Partial<Draft> {
  const typed: Partial<Draft> = {}
  for (const [field, id] of Object.entries(CONTROLS) as [keyof typeof CONTROLS, string][]) {
    const value = (page.getElementById(id) as HTMLInputElement | null)?.value
    if (value) typed[field] = value
  }
  const yes = page.getElementById('ask-publish-yes') as HTMLInputElement | null
  if (page.querySelector('#ask input[name=may-publish]:checked')) typed.mayPublish = yes?.checked === true
  if ((page.getElementById('ask-notify') as HTMLInputElement | null)?.checked) typed.notify = true
  return typed
}
