/** What a PDF file is made of (ISO 32000-1 §7.3), as far as it matters to whoever looks for what should not be there. */
export type PdfValue =
  null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfDict | readonly PdfValue[]
export type PdfDict = ReadonlyMap<string, PdfValue>

export class PdfName {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

export class PdfString {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

export class PdfRef {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

export class PdfStream {
  readonly dict: PdfDict
  /** The bytes as they stand in the file, packed. */
  readonly raw: Uint8Array
  constructor(dict: PdfDict, raw: Uint8Array) {
    this.dict = dict
    this.raw = raw
  }
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** The text of a string: UTF-16 or UTF-8 with its mark, else PDFDocEncoding, which is Latin-1 where it matters here. */
export function textOf(value: PdfValue | undefined): string {
  if (value instanceof PdfName) return value.value
  if (!(value instanceof PdfString)) return ''
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  if (bytes.every((byte) => byte < 0x80)) return latin1(bytes)
  return guessed(bytes)
}

/** Chinese programs write GBK or UTF-8 without a mark, against the standard. */
function guessed(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return latin1(bytes)
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
