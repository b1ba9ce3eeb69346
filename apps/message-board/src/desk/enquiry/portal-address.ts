import type { DeskMessage } from '../shapes.ts'

const FOLDERS: Readonly<Record<string, string>> = { policy: 'policies', guide: 'guides', notice: 'notices' }

/** Where the portal shows what an enquiry is about, at its clause. */
export function portalAddress({ document, kind, clause }: NonNullable<DeskMessage['about']>): string {
  const page = `/en/${FOLDERS[kind] ?? 'policies'}/${encodeURIComponent(document)}?beside=zh`
  return clause === null ? page : `${page}#${encodeURIComponent(clause)}`
}
