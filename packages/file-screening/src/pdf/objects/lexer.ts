import { PdfName, PdfRef, PdfString, type PdfValue } from './value.ts'

const SPACE = /[\0\t\n\f\r ]/
const ENDS_WORD = /[\0\t\n\f\r ()<>[\]{}/%]/
/** Nesting deeper than any program writes is an attack on whoever reads it. */
const DEEPEST = 200

/** Reads values one after another out of PDF syntax, as forgiving as viewers are: what cannot be read is null. */
export class Lexer {
  readonly text: string
  at: number

  /** `text` is the file as Latin-1, one character per byte. */
  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  skipSpace(): void {
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined) return
      if (char === '%') {
        while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at += 1
      } else if (SPACE.test(char)) this.at += 1
      else return
    }
  }

  /** The next value; `undefined` where a closing bracket or the end stands. */
  value(depth = 0): PdfValue | undefined {
    this.skipSpace()
    const { text } = this
    const char = text[this.at]
    if (char === undefined || char === ']' || char === ')' || char === '}' || depth > DEEPEST) return undefined
    if (char === '/') return this.name()
    if (char === '(') return this.literal()
    if (char === '[') return this.array(depth)
    if (char === '<') return text[this.at + 1] === '<' ? this.dict(depth) : this.hex()
    if (char === '>') return undefined
    if (char === '{') {
      this.at += 1
      return null
    }
    return this.word()
  }

  private array(depth: number): PdfValue[] {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      const item = this.value(depth + 1)
      if (item === undefined) break
      items.push(item)
    }
    if (this.text[this.at] === ']') this.at += 1
    return items
  }

  private dict(depth: number): Map<string, PdfValue> {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      const key = this.value(depth + 1)
      if (key === undefined) break
      if (!(key instanceof PdfName)) continue
      entries.set(key.value, this.value(depth + 1) ?? null)
    }
    if (this.text.startsWith('>>', this.at)) this.at += 2
    else if (this.text[this.at] === '>') this.at += 1
    return entries
  }

  private name(): PdfName {
    const from = this.at + 1
    this.at = from
    while (this.at < this.text.length && !ENDS_WORD.test(this.text[this.at] ?? ' ')) this.at += 1
    const raw = this.text.slice(from, this.at)
    return new PdfName(raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
  }

  private hex(): PdfString {
    const end = this.text.indexOf('>', this.at)
    const digits = this.text.slice(this.at + 1, end < 0 ? this.at + 1 : end).replace(/[^0-9a-f]/gi, '')
    this.at = end < 0 ? this.text.length : end + 1
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'))
  }

  private literal(): PdfString {
    const bytes: number[] = []
    let depth = 1
    this.at += 1
    for (; this.at < this.text.length; this.at += 1) {
      const char = this.text[this.at] ?? ''
      if (char === '\\') {
        this.escape(bytes)
        continue
      }
      if (char === '(') depth += 1
      if (char === ')') depth -= 1
      if (depth === 0) break
      bytes.push(char.charCodeAt(0))
    }
    this.at += 1
    return new PdfString(Uint8Array.from(bytes))
  }

  private escape(bytes: number[]): void {
    this.at += 1
    const char = this.text[this.at] ?? ''
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))
    if (octal) {
      bytes.push(parseInt(octal[0], 8) & 0xff)
      this.at += octal[0].length - 1
      return
    }
    if (char === '\r' && this.text[this.at + 1] === '\n') this.at += 1
    if (char === '\r' || char === '\n') return
    const plain: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
    bytes.push(plain[char] ?? char.charCodeAt(0))
  }

  private word(): PdfValue {
    const from = this.at
    while (this.at < this.text.length && !ENDS_WORD.test(this.text[this.at] ?? ' ')) this.at += 1
    if (this.at === from) this.at += 1
    const word = this.text.slice(from, this.at)
    if (word === 'true') return true
    if (word === 'false') return false
    if (!/^[+-]?[\d.]/.test(word)) return null
    if (/^\d+$/.test(word)) {
      const ref = /^[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(this.text.slice(this.at, this.at + 24))
      if (ref) {
        this.at += ref[0].length
        return new PdfRef(Number(word))
      }
    }
    const number = Number.parseFloat(word)
    return Number.isFinite(number) ? number : null
  }
}
