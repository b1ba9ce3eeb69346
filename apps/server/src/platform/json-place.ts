/**
 * The line (from 1) on which a member of a JSON text stands, by its path. The text must be valid JSON. A member that is not there is
 * looked for no further: the line of what should hold it.
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = blank(text, 0)
  for (const part of path) {
    const found = text[at] === '{' ? memberOf(text, at, String(part)) : itemOf(text, at, Number(part))
    if (found === null) break
    at = found
  }
  return text.slice(0, at).split('\n').length
}

function memberOf(text: string, object: number, name: string): number | null {
  let at = blank(text, object + 1)
  while (text[at] === '"') {
    const end = afterString(text, at)
    const value = blank(text, blank(text, end) + 1)
    if (JSON.parse(text.slice(at, end)) === name) return value
    at = next(text, value)
  }
  return null
}

function itemOf(text: string, array: number, index: number): number | null {
  let at = blank(text, array + 1)
  for (let left = index; left > 0 && text[at] !== ']' && at < text.length; left--) at = next(text, at)
  return text[array] === '[' && text[at] !== ']' ? at : null
}

/** Past a value and the comma after it. */
function next(text: string, value: number): number {
  const end = blank(text, afterValue(text, value))
  return text[end] === ',' ? blank(text, end + 1) : end
}

function afterValue(text: string, start: number): number {
  let at = start
  let depth = 0
  do {
    const sign = text[at]
    if (sign === '"') at = afterString(text, at)
    else {
      if (sign === '{' || sign === '[') depth += 1
      else if (sign === '}' || sign === ']') depth -= 1
      at += 1
      if (depth === 0 && sign !== '}' && sign !== ']') while (/[^\s,\]}]/.test(text[at] ?? ' ')) at += 1
    }
  } while (depth > 0)
  return at
}

function afterString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function blank(text: string, start: number): number {
  let at = start
  while (/\s/.test(text[at] ?? '')) at += 1
  return at
}
