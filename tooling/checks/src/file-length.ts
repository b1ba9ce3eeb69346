import type { Repository } from './repository.ts'
import type { Violation } from './violation.ts'

export const MOST_LINES = 400

const MEASURED = /\.(?:[cm]?ts|[cm]?js|vue|css)$/
/** Tables that are data and say so in their name, and code that a program wrote. */
const DATA = /\.(?:data|generated)\.[cm]?[tj]s$/

/** A file past 400 lines holds more than one noun: split it. Tests too; tables named `.data.ts` and generated code not. */
export function checkFileLength({ files }: Repository): Violation[] {
  return files.flatMap(({ path, text }) => {
    if (!MEASURED.test(path) || DATA.test(path)) return []
    const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
    if (lines <= MOST_LINES) return []
    return [
      {
        path,
        line: MOST_LINES + 1,
        rule: 'file-length',
        message: `${lines} lines, at most ${MOST_LINES}: split it by noun`,
      },
    ]
  })
}
