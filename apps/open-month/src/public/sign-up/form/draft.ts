import { PARTICIPANTS, PARTY_KINDS, type Participants, type PartyKind } from '@gongkai/events/values'
import type { SignUpTerms } from './terms.ts'

/** What somebody has entered so far. What is not chosen yet is empty: nothing is answered for them. */
export interface SignUpDraft {
  participants: Participants | ''
  kind: PartyKind
  /** As typed. */
  size: string
  /** Who comes along, a line each. */
  members: string
  organisation: string
  /** By question, and for a question to each person by question and person: `diet.0`. */
  answers: Record<string, string | string[]>
  name: string
  phone: string
  email: string
  agreed: boolean
}

/** Keeps a draft where it stands: in the tab, or with the element of a page that is not ours. */
export interface DraftStore {
  read(): unknown
  write(draft: SignUpDraft): void
  drop(): void
}

export function emptyDraft({ participants }: Pick<SignUpTerms, 'participants'>): SignUpDraft {
  const [only] = participants
  return {
    participants: participants.length === 1 && only ? only : '',
    kind: 'alone',
    size: '2',
    members: '',
    organisation: '',
    answers: {},
    name: '',
    phone: '',
    email: '',
    agreed: false,
  }
}

const TEXTS = ['size', 'members', 'organisation', 'name', 'phone', 'email'] as const

/** What was kept, as far as it still fits the terms; null where there is nothing. Consent is given anew each time. */
export function readDraft(kept: unknown, terms: SignUpTerms): SignUpDraft | null {
  if (typeof kept !== 'object' || kept === null) return null
  const fields = kept as Readonly<Record<string, unknown>>
  const draft = emptyDraft(terms)
  for (const name of TEXTS) {
    const value = fields[name]
    if (typeof value === 'string') draft[name] = value
  }
  const participants = PARTICIPANTS.find((one) => one === fields['participants'])
  if (participants && terms.participants.includes(participants)) draft.participants = participants
  const kind = PARTY_KINDS.find((one) => one === fields['kind'])
  if (kind && terms.parties.some((party) => party.kind === kind)) draft.kind = kind
  for (const [key, value] of Object.entries(Object(fields['answers']) as Record<string, unknown>)) {
    if (typeof value === 'string') draft.answers[key] = value
    else if (Array.isArray(value)) draft.answers[key] = value.filter((one): one is string => typeof one === 'string')
  }
  return draft
}

/** How many people come: null where what was typed is no number of people. */
export function peopleOf({ kind, size }: Pick<SignUpDraft, 'kind' | 'size'>): number | null {
  if (kind === 'alone') return 1
  const text = size.normalize('NFKC').trim()
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 ? Number(text) : null
}

export const membersOf = ({ kind, members }: Pick<SignUpDraft, 'kind' | 'members'>): string[] =>
  kind === 'alone' ? [] : members.split(/[\n、，,；;]/).flatMap((name) => (name.trim() ? [name.trim()] : []))
