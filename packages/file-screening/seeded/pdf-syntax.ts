import { zlibSync } from 'fflate'

/** A PDF file written object by object, so that it can hold what no writing library would put in. */
export class PdfFile {
  private readonly bodies: Uint8Array[] = []
  private info: number | null = null

  add(body: string): number {
    this.bodies.push(Buffer.from(body, 'latin1'))
    return this.bodies.length
  }

  stream(dict: string, data: Uint8Array | string, pack = false): number {
    const plain = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    const bytes = pack ? zlibSync(plain) : plain
    const filter = pack ? '/Filter/FlateDecode' : ''
    const head = Buffer.from(`<<${dict}${filter}/Length ${bytes.length}>>\nstream\n`, 'latin1')
    this.bodies.push(Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]))
    return this.bodies.length
  }

  inform(entries: string): void {
    this.info = this.add(`<<${entries}>>`)
  }

  replace(number: number, body: string): void {
    this.bodies[number - 1] = Buffer.from(body, 'latin1')
  }

  /** `extra`: entries of the trailer. */
  write(root: number, extra = ''): Uint8Array {
    const chunks: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
    const offsets: number[] = []
    let at = chunks[0]?.length ?? 0
    const put = (bytes: Uint8Array) => {
      chunks.push(bytes)
      at += bytes.length
    }
    for (const [index, body] of this.bodies.entries()) {
      offsets.push(at)
      put(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
    }
    const start = at
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const info = this.info === null ? '' : `/Info ${this.info} 0 R`
    const size = this.bodies.length + 1
    put(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`, 'latin1'))
    put(
      Buffer.from(`trailer\n<</Size ${size}/Root ${root} 0 R${info}${extra}>>\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
    )
    return Buffer.concat(chunks)
  }
}

/** Adds objects to a finished file the way programs save quickly: behind its end, with a table of their own. */
export function appended(
  base: Uint8Array,
  objects: Readonly<Record<number, string>>,
  root: number,
  size: number,
): Uint8Array {
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(base).toString('latin1'))?.[1] ?? '0'
  let text = ''
  let table = 'xref\n'
  for (const [number, body] of Object.entries(objects)) {
    table += `${number} 1\n${String(base.length + text.length).padStart(10, '0')} 00000 n \n`
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = base.length + text.length
  const trailer = `trailer\n<</Size ${size}/Root ${root} 0 R/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([base, Buffer.from(text + table + trailer, 'latin1')])
}

/** A string in hexadecimal UTF-16, as properties and notes hold Chinese. */
export function unicode(text: string): string {
  return `<FEFF${hex(text)}>`
}

function hex(text: string): string {
  return [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
}

/** Writing at a place, Chinese by a font that is not in the file, as bureaus' programs do. */
export function words(text: string, x: number, y: number, size = 12): string {
  return `BT /C ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`
}

/** Latin letters and digits, by a font every viewer has. */
export function latin(text: string, x: number, y: number, size = 12): string {
  return `BT /H ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`
}

export const FONTS =
  '/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>/C<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>>>'

export interface PageExtras {
  readonly resources?: string
  readonly page?: string
  readonly catalog?: string
  readonly box?: string
}

/** A file of one page. `build` may add objects first and say what of them the page and the catalogue hold. */
export function onePage(content: string, build: (file: PdfFile) => PageExtras = () => ({}), pack = false): Uint8Array {
  return onePageFile(content, build, pack).bytes
}

export function onePageFile(
  content: string,
  build: (file: PdfFile) => PageExtras = () => ({}),
  pack = false,
): { readonly bytes: Uint8Array; readonly root: number; readonly content: number; readonly size: number } {
  const file = new PdfFile()
  const extras = build(file)
  const stream = file.stream('', content, pack)
  const page = file.add('null')
  const pages = file.add(`<</Type/Pages/Kids[${page} 0 R]/Count 1>>`)
  const box = extras.box ?? '/MediaBox[0 0 595 842]'
  const resources = `/Resources<<${FONTS}${extras.resources ?? ''}>>`
  file.replace(page, `<</Type/Page/Parent ${pages} 0 R${box}${resources}/Contents ${stream} 0 R${extras.page ?? ''}>>`)
  const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R${extras.catalog ?? ''}>>`)
  return { bytes: file.write(root), root, content: stream, size: root + 1 }
}
