/** The mark at the beginning of a file that tells its encoding, whatever else is said. */
const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
] as const

/** Where browsers look for a `meta` that tells the encoding. */
const HEAD_BYTES = 2048

/** The encoding of a page as browsers find it: its mark, what the server says, what the page says of itself; else UTF-8. */
function charsetOf(bytes: Buffer, type: string): string {
  const mark = MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (mark) return mark[0]
  const told = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1]
  if (told !== undefined) return told
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1')
  const own = /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1]
  // A page that could be read so far is not written in units of two bytes, whatever it says.
  return own === undefined || /^utf-?16/i.test(own) ? 'utf-8' : own
}

/** The text of a page. Policies, tags and addresses are ASCII in every encoding of old pages; a label that nobody knows is read as UTF-8. */
export function decodeHtml(bytes: Buffer, type: string): string {
  try {
    return new TextDecoder(charsetOf(bytes, type)).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}
