import { walkXml } from '../markup/xml-walk.ts'

/** The shared strings of a workbook, with which of them some cell uses: what was deleted may still be here. */
export interface SharedStrings {
  use(index: number): string
  /** Strings that no cell uses. */
  unused(): string[]
}

export function readStrings(bytes: Uint8Array | undefined): SharedStrings {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  if (bytes) {
    walkXml(bytes, {
      open(name) {
        if (name === 'si') text = ''
        if (name === 'rPh') phonetic += 1
        inText = name === 't' && phonetic === 0
      },
      close(name) {
        if (name === 'si') strings.push(text)
        if (name === 'rPh') phonetic -= 1
        if (name === 't') inText = false
      },
      text(piece) {
        if (inText) text += piece
      },
    })
  }
  const used = new Uint8Array(strings.length)
  return {
    use(index) {
      if (index < used.length) used[index] = 1
      return strings[index] ?? ''
    },
    unused: () => strings.filter((one, index) => used[index] === 0 && one.trim() !== ''),
  }
}
