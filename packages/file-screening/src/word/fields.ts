import type { FilePlace } from '@gongkai/disclosure-rules'
import { isLocalAddress, userOfAddress } from '../office/person.ts'
import type { Found } from '../office/properties.ts'

export interface FieldReader {
  instruction(text: string): void
  edge(kind: string): void
  finish(): void
}

/** Fields whose words are shown nowhere on the page. */
const UNSEEN = /^\s*(?:TC|PRIVATE|COMMENTS|SET|RD)\b/i

/**
 * Collects the code of a field (域代码) over its runs. The code is on no page: its words are screened, a table-of-contents entry or
 * a private field is a hidden text, and a path of one computer names its user.
 */
export function openField(where: FilePlace, found: Found): FieldReader {
  let code = ''
  const finish = () => {
    const words = code.trim()
    code = ''
    if (words === '') return
    found.parts.push({ where, text: words, before: ' ' })
    if (UNSEEN.test(words) && /"[^"]*[\p{L}\d][^"]*"|\s[\p{Script=Han}]/u.test(words)) {
      found.traces.push({ type: 'HIDDEN_TEXT', rule: 'field-code', text: words.slice(0, 200), where })
    }
    const path = /"((?:[^"\\]|\\.)+)"/.exec(words)?.[1]?.replace(/\\\\/g, '\\')
    if (path !== undefined && (isLocalAddress(path) || userOfAddress(path) !== null)) {
      found.traces.push({ type: 'AUTHOR', rule: 'local-path', text: path.slice(0, 200), where })
    }
  }
  return {
    instruction(text) {
      code += text
    },
    edge(kind) {
      // Fields stand within fields: a new one begins where the outer code is not at its end.
      if (kind === 'begin' || kind === 'separate' || kind === 'end') finish()
    },
    finish,
  }
}
