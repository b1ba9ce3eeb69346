import { readDirectory } from '../archive/directory.ts'
import type { ContentKind } from '../content-kind.ts'
import { CannotRead, TooLarge } from '../reading.ts'

/** Kinds whose own readers look behind their end, and kinds that are archives themselves. */
const LOOKED_AT = new Set<ContentKind>([
  'jpeg',
  'png',
  'gif',
  'webp',
  'bmp',
  'tiff',
  'heic',
  'empty',
  'unknown',
  'ole',
  'doc',
  'xls',
  'ppt',
  'msg',
])
const ARCHIVES = new Set<ContentKind>([
  ...(['zip', 'docx', 'docm', 'xlsx', 'xlsm', 'xlsb', 'pptx', 'pptm', 'odt', 'ods', 'odp', 'ofd'] as const),
])

/**
 * A file that is two at once: a page or a PDF with an archive behind it, or an archive that a PDF reader opens as a PDF. Returns what
 * the other one is, or null.
 */
export function secondArchive(bytes: Uint8Array, kind: ContentKind): string | null {
  if (LOOKED_AT.has(kind)) return null
  if (ARCHIVES.has(kind)) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
    const at = head.indexOf('%PDF-')
    // A PDF packed without compression begins an entry of its own name.
    return at > 0 && !/\.pdf[^]{0,64}$/i.test(head.slice(0, at)) ? 'pdf' : null
  }
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-66_000)
  const end = tail.lastIndexOf('PK\x05\x06')
  // A packed file that a PDF carries as an attachment lies inside of it, not at its end.
  if (end < 0 || tail.length - end - 22 > 64) return null
  try {
    return readDirectory(bytes, 100_000).entries.length > 0 ? 'zip' : null
  } catch (error) {
    if (error instanceof TooLarge) return 'zip'
    if (error instanceof CannotRead || error instanceof RangeError) return null
    throw error
  }
}
