import type { ContentKind } from '../content-kind.ts'
import type { FileReader, Trace } from '../reading.ts'
import { UNOPENED } from '../screening/unopened.ts'

/** The streams that tell what an old office file is, by the names its directory holds in UTF-16. */
const STREAMS: readonly (readonly [string, ContentKind])[] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['__properties_version1.0', 'msg'],
]

function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(`${name}\0`, 'utf16le'))
}

/** Tells the kinds of old office files (OLE compound files) apart. */
export function oleKind(bytes: Uint8Array): ContentKind {
  return STREAMS.find(([name]) => holdsStream(bytes, name))?.[1] ?? 'ole'
}

/** Old office files are not opened; that they hold macros is said, for it is known without opening them. */
export const readOle: FileReader = async ({ bytes, within }) => {
  const where = { within, part: 'file' }
  const traces: Trace[] = []
  if (holdsStream(bytes, '_VBA_PROJECT'))
    traces.push({ type: 'MACRO', rule: 'vba-project', text: '_VBA_PROJECT', where })
  const why = UNOPENED[oleKind(bytes)] ?? 'an old office file'
  traces.push({ type: 'UNREADABLE', rule: 'cannot-be-read', text: why, where })
  return { kind: 'text', parts: [], traces, inner: [] }
}
