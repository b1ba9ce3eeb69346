import type { SignUpDraft } from './draft.ts'

/** The texts of the form that are typed in one control each. */
export type TextField = 'size' | 'members' | 'organisation' | 'name' | 'phone' | 'email'

/** What the parts of the form share: what was entered, how it is changed, and what is wrong with it. */
export interface Entry {
  readonly draft: Readonly<SignUpDraft>
  readonly set: (changes: Partial<SignUpDraft>) => void
  readonly faultOf: (id: string) => string | undefined
}
