import type { Refusal } from '@gongkai/contract-kit'
import type { About } from '@gongkai/messages'
import { findDocument, releasedSource } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { currentEdition } from '../translations/index.ts'

interface Asked {
  readonly document: string
  readonly clause?: string | undefined
}

interface PublicText {
  readonly kind: string
  readonly title: string
  /** The title in the language of who asks; null where no translation is public. */
  readonly titleTranslated: string | null
  readonly version: number
  readonly clauses: readonly { readonly id: string; readonly label?: string | undefined }[]
}

/** What is public of a document: its Chinese text, or where that is not on this platform its translation; null of one taken down at its source. */
async function publicText(
  { db }: Pick<Surroundings, 'db'>,
  document: string,
  language: string,
): Promise<PublicText | null> {
  const [released, edition] = await Promise.all([releasedSource(db, document), currentEdition(db, document, language)])
  const titleTranslated = edition?.details.title || null
  if (released) {
    const { kind, head, version, clauses } = released.shape
    return { kind, title: head.title, titleTranslated, version, clauses }
  }
  const facts = await findDocument(db, document)
  if (!edition || !facts || facts.state === 'withdrawn') return null
  const { titleZh, source, units } = edition.details
  const { kind } = facts
  return {
    kind,
    title: titleZh,
    titleTranslated,
    version: source.version,
    clauses: units.map(({ clause, label }) => ({ id: clause, label })),
  }
}

/**
 * What an enquiry is about, filled in from what the public can read: nothing of it comes from whoever asks but the two ids. Refuses
 * `unknown-document` and `unknown-clause`.
 */
export async function aboutFor(
  surroundings: Pick<Surroundings, 'db'>,
  { document, clause }: Asked,
  language: string,
): Promise<About | Refusal> {
  const text = await publicText(surroundings, document, language)
  if (!text) return { refused: 'unknown-document' }
  const { kind, title, titleTranslated, version, clauses } = text
  const about = { document, kind, title, version, ...(titleTranslated ? { titleTranslated } : {}) }
  if (clause === undefined) return about
  const found = clauses.find(({ id }) => id === clause)
  if (!found) return { refused: 'unknown-clause' }
  return { ...about, clause, ...(found.label ? { label: found.label } : {}) }
}
