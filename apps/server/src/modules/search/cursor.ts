/** A place in a list, opaque to the reader: the sort keys of the last row shown. */
export function writeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url')
}

function fits(key: unknown, kind: 'string' | 'number'): boolean {
  if (kind === 'number') return Number.isSafeInteger(key)
  return typeof key === 'string' && key.isWellFormed() && !/\p{Cc}/u.test(key)
}

/** Reads a cursor of exactly these kinds of keys (whole numbers, plain texts); null when it is not one of ours. */
export function readCursor<const Kinds extends readonly ('string' | 'number')[]>(
  text: string,
  kinds: Kinds,
): { -readonly [I in keyof Kinds]: Kinds[I] extends 'number' ? number : string } | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(keys) || keys.length !== kinds.length) return null
    if (!kinds.every((kind, index) => fits(keys[index], kind))) return null
    return keys as { -readonly [I in keyof Kinds]: Kinds[I] extends 'number' ? number : string }
  } catch {
    return null
  }
}
