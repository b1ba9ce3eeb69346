import * as z from 'zod'

/** The id of a document, a slug such as `patent-dispute-ruling`: part of its public addresses, so it never changes. */
export type DocumentId = string & { readonly __documentId: true }

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/

/** Null where it is no id of a document. */
export const parseDocumentId = (typed: string): DocumentId | null => (SLUG.test(typed) ? (typed as DocumentId) : null)

export const documentSlug = z.string().regex(SLUG)
