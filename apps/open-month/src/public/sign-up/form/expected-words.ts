import type { Expected } from './expected.ts'
import type { SignUpWords } from './words-zh.ts'

/** What signing up would come to, in a sentence. `when` writes a wall time in the reader's language. */
export function expectedWords(
  expected: Expected,
  people: number,
  w: SignUpWords,
  when: (wall: string) => string,
): string {
  switch (expected.will) {
    case 'place':
      return w.willPlace(expected.left)
    case 'wait':
      return w.willWait(expected.before, expected.some, people)
    case 'draw':
      return w.willDraw(expected.drawAt === null ? null : when(expected.drawAt))
    case 'too-many':
      return w.tooManyEver(expected.most)
    case 'too-many-now':
      return w.tooManyNow(expected.left)
    case 'none':
      return w.willNone
    case 'not-yet':
      return w.notYet
    case 'closed':
      return w.closed
    case 'over':
      return w.over
  }
}
