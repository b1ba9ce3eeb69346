/** Which module's personal data a line of a proof counts. */
export const ERASED_PARTS = [
  'programme',
  'registrations',
  'question-wall',
  'questionnaires',
  'record',
  'notices',
] as const
export type ErasedPart = (typeof ERASED_PARTS)[number]

/** What an identity is, among those that are looked for afterwards. A name can be another person's too; a telephone or an address cannot. */
export const IDENTITY_KINDS = ['name', 'phone', 'email', 'organisation'] as const
export type IdentityKind = (typeof IDENTITY_KINDS)[number]
