export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** Whether every byte fitted; otherwise some stand as U+FFFD. */
  readonly fits: boolean
}

function strict(encoding: DecodedText['encoding'], bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: Latin letters and digits leave every other byte zero. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const most = Math.min(bytes.length - (bytes.length % 2), 4096)
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < most; at += 2) {
    if (bytes[at] === 0) evenZeros += 1
    if (bytes[at + 1] === 0) oddZeros += 1
  }
  const pairs = most / 2
  if (pairs < 2 || evenZeros + oddZeros < pairs * 0.1) return null
  if (oddZeros > evenZeros * 4) return 'utf-16le'
  return evenZeros > oddZeros * 4 ? 'utf-16be' : null
}

/**
 * Decodes a text as Chinese offices write it: UTF-8, UTF-16 with or without its mark, else GB18030 (which holds GBK and GB2312).
 * Bytes that fit nothing become U+FFFD, so that the rest can still be read.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = markedUtf16(bytes) ?? bareUtf16(bytes)
  for (const encoding of wide === null ? (['utf-8', 'gb18030'] as const) : [wide]) {
    const text = strict(encoding, bytes)
    if (text !== null) return { text, encoding, fits: true }
  }
  if (wide !== null) return { text: decoded(wide, bytes), encoding: wide, fits: false }
  const lenientUtf8 = decoded('utf-8', bytes)
  const lenientChinese = decoded('gb18030', bytes)
  const broken = (text: string) => text.split('\ufffd').length
  return broken(lenientUtf8) <= broken(lenientChinese)
    ? { text: lenientUtf8, encoding: 'utf-8', fits: false }
    : { text: lenientChinese, encoding: 'gb18030', fits: false }
}

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decoded(encoding: DecodedText['encoding'], bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

const DECLARED = /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{1,40})["']/

/** Decodes XML: a byte order mark first, then what the declaration says, then what fits. */
export function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256))
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase()
  if (declared !== undefined && /^gb/.test(declared)) return decoded('gb18030', bytes)
  return decodeText(bytes).text
}
