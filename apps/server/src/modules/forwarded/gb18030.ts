/** Encodes GB18030, which Node only decodes: the table is what its decoder says of every code of two and four bytes. */

const LEAD = [0x81, 0xfe] as const
const FOUR_BYTE_BMP = 39_420
const SUPPLEMENTARY = 0x10000
/** The linear number of U+10000 among codes of four bytes. */
const SUPPLEMENTARY_AT = 189_000

let table: Map<number, number> | null = null

function fourBytes(linear: number): number[] {
  const fourth = 0x30 + (linear % 10)
  const third = 0x81 + (Math.floor(linear / 10) % 126)
  const second = 0x30 + (Math.floor(linear / 1260) % 10)
  return [0x81 + Math.floor(linear / 12_600), second, third, fourth]
}

const numberOf = (bytes: readonly number[]) => bytes.reduce((number, byte) => number * 256 + byte, 0)

/** What the decoder reads in bytes; nothing where they are no code. */
function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: readonly number[]): string {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return ''
  }
}

/** Code point → its bytes as one number. */
function buildTable(): Map<number, number> {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  const built = new Map<number, number>()
  const put = (bytes: readonly number[]) => {
    const text = decoded(decoder, bytes)
    const code = text.codePointAt(0)
    if (code !== undefined && [...text].length === 1 && !built.has(code)) built.set(code, numberOf(bytes))
  }
  for (let lead = LEAD[0]; lead <= LEAD[1]; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) put([lead, trail])
  }
  for (let linear = 0; linear < FOUR_BYTE_BMP; linear++) put(fourBytes(linear))
  return built
}

/**
 * The bytes of a text in GB18030. What no code is read back as becomes a question mark: half a surrogate pair, and the nineteen private-use
 * characters whose codes the standard of 2022 gave to other signs.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= buildTable()
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code >= SUPPLEMENTARY) bytes.push(...fourBytes(SUPPLEMENTARY_AT + code - SUPPLEMENTARY))
    else {
      const known = table.get(code) ?? 0x3f
      if (known > 0xffffff) bytes.push(known >>> 24, (known >>> 16) & 255, (known >>> 8) & 255, known & 255)
      else if (known > 0xff) bytes.push(known >>> 8, known & 255)
      else bytes.push(known)
    }
  }
  return Uint8Array.from(bytes)
}
