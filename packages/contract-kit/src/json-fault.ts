/** Where a text stops being JSON: lines and columns from 1, and the fields on the way there (`contact.name`). */
export interface JsonFault {
  readonly position: number
  readonly line: number
  readonly column: number
  readonly path: string
}

class Stop extends Error {}

/** Names further down say nothing to whoever has to find the place. */
const MOST_NAMES = 8

const SPACE = /[ \t\n\r]*/y
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
/** As far as a string goes before it breaks: that is where the fault is. */
const STRING_START = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y

/**
 * Finds the first place where a text is not JSON; null when it is. Engines word their own messages differently and
 * leave the place out of some, so the place is found here. Only run on texts that JSON.parse refused.
 */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0
  const path: (string | number)[] = []

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) return null
    at += found.length
    return found
  }
  const skip = () => void take(SPACE)
  const expect = (mark: string) => {
    skip()
    if (text[at] !== mark) throw new Stop()
    at++
  }
  const string = (): string => {
    const found = take(STRING)
    if (found !== null) return JSON.parse(found) as string
    take(STRING_START)
    throw new Stop()
  }
  const members = (close: string, member: (index: number) => void) => {
    at++
    skip()
    if (text[at] === close) return void at++
    for (let index = 0; ; index++) {
      skip()
      member(index)
      skip()
      if (text[at] === close) return void at++
      expect(',')
    }
  }
  const value = (depth: number) => {
    skip()
    if (depth > 500) throw new Stop()
    if (text[at] === '{') {
      members('}', () => {
        path.push(string())
        expect(':')
        value(depth + 1)
        path.pop()
      })
    } else if (text[at] === '[') {
      members(']', (index) => {
        path.push(index)
        value(depth + 1)
        path.pop()
      })
    } else if (text[at] === '"') string()
    else if (take(LITERAL) === null) throw new Stop()
  }

  try {
    value(0)
    skip()
    if (at === text.length) return null
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return {
    position: at,
    line,
    column: at - before.lastIndexOf('\n'),
    path: path.slice(0, MOST_NAMES).join('.').slice(0, 200),
  }
}
