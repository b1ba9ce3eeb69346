import { CannotRead, TooLarge, type FileReader, type FileReading } from '../reading.ts'
import { decodeText } from '../plain/decoding.ts'
import { openZip, type OpenedZip } from './unpacking.ts'

/** What archives of Apple's and Windows' own making carry beside the files. */
const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Opens an archive (压缩包): every file in it is screened in turn. A file that cannot be opened is said so by its name. */
export const readZip: FileReader = async ({ bytes, within }, budget) => {
  const zip = openZip(bytes, budget)
  const traces: FileReading['traces'][number][] = []
  const inner: FileReading['inner'][number][] = []
  for (const entry of zip.entries) {
    if (entry.folder || OF_THE_SYSTEM.test(entry.name)) continue
    const where = { within: [...within, entry.name], part: 'entry' }
    if (entry.symlink) {
      traces.push({ type: 'EMBEDDED_FILE', rule: 'link-in-archive', text: entry.name, where })
      continue
    }
    try {
      inner.push({ name: entry.name, bytes: zip.unpack(entry), embedded: false })
    } catch (error) {
      if (error instanceof TooLarge) traces.push({ type: 'BOMB', rule: 'archive-bomb', text: error.what, where })
      else if (error instanceof CannotRead)
        traces.push({ type: 'UNREADABLE', rule: 'entry-unreadable', text: error.why, where })
      else throw error
      if (error instanceof TooLarge && budget.left() === 0) break
    }
  }
  const beside = besideEntries(zip, within)
  return { kind: 'zip', parts: beside.parts, traces: [...traces, ...beside.traces], inner }
}

/** What an archive, or an office file, carries outside of its entries: bytes that no program looks at, and a comment. */
export function besideEntries(zip: OpenedZip, within: readonly string[]): Pick<FileReading, 'parts' | 'traces'> {
  const comment = decodeText(zip.comment).text
  return {
    parts: comment.trim() === '' ? [] : [{ where: { within, part: 'archive comment' }, text: comment }],
    traces: zip.loose.map(({ start, end }) => ({
      type: 'EMBEDDED_FILE',
      rule: 'bytes-outside-the-archive',
      text: `${end - start} bytes`,
      where: { within, part: `bytes ${start}-${end}` },
    })),
  }
}
