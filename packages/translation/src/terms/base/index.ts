import type { Term } from '../term.ts'
import { economyTerms } from './economy.data.ts'
import { lawTerms } from './law.data.ts'
import { markTerms } from './marks-and-rights.data.ts'
import { opennessTerms } from './openness.data.ts'
import { organisationTerms, serviceTerms } from './organisations.data.ts'
import { patentTerms } from './patents.data.ts'

/** The term base that comes with the platform; a bureau's own glossary begins with it. Definitions are the platform's own. */
export const BASE_TERMS: readonly Term[] = [
  ...patentTerms,
  ...markTerms,
  ...lawTerms,
  ...opennessTerms,
  ...organisationTerms,
  ...serviceTerms,
  ...economyTerms,
]
