import type { PortalDocument } from '@gongkai/translation/portal'
import { portalApi } from '../page/api.ts'
import type { Asked } from '../page/open.ts'
import type { PortalWords } from '../words/index.ts'
import type { Question } from './places.ts'

/**
 * What became of the text after a question about it was asked. `changed`: the very clause, or all of it where no clause was named; `newer`:
 * there is a newer version, and whether it touches the answer is for the reader to see; `ended`: it no longer applies; `gone`: it, or the
 * clause, is no longer there.
 */
export type Since = 'unchanged' | 'newer' | 'changed' | 'ended' | 'gone'

type About = NonNullable<Question['about']>

/** Judged by what is public of the document today; null stands for one that is there no more. */
export function sinceOf(about: About, document: PortalDocument | null): Since {
  if (!document || document.withdrawn) return 'gone'
  if (document.validity !== 'in-force' && document.validity !== 'not-yet') return 'ended'
  if (document.source.version <= about.version) return 'unchanged'
  if (about.clause === null) return 'newer'
  const clause = document.clauses.find(({ id }) => id === about.clause)
  if (!clause || clause.currency === 'gone') return 'gone'
  if (clause.changes.some(({ version, material }) => material && version > about.version)) return 'changed'
  // Nothing happened to it since an older version than the one asked about: then nothing did since.
  const whole = document.translation !== null && document.translation.basis <= about.version
  return whole && clause.currency === 'current' && clause.stillRight === null ? 'unchanged' : 'newer'
}

/** The same for answered questions in their order, asked of the documents as they stand. */
export function sinceAsked(asked: Asked, items: readonly Pick<Question, 'about' | 'language'>[]): Promise<Since[]> {
  return Promise.all(items.map((item) => sinceOne(asked, item)))
}

async function sinceOne(asked: Asked, { about, language }: Pick<Question, 'about' | 'language'>): Promise<Since> {
  if (about === null) return 'unchanged'
  const document = await portalApi(asked)
    .document({ params: { document: about.document }, query: { language } })
    .catch((fault: unknown) => {
      if (fault instanceof Error && 'status' in fault && fault.status === 404) return null
      throw fault
    })
  return sinceOf(about, document)
}

/** The sentence that a reader of the answer needs; null where the answer stands on the text of today. */
export const sinceWords = (since: Since | undefined, { questions: w }: PortalWords): string | null =>
  since === undefined || since === 'unchanged' ? null : w.since[since]
