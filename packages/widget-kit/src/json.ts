/** Prototype.js before 1.7 gave these a `toJSON` that turns an array into a string. */
const KINDS: readonly object[] = [Array.prototype, String.prototype, Number.prototype, Object.prototype]

/** JSON as the standard writes it, also on pages that taught the natives another one. */
export function jsonOf(value: unknown): string {
  const put = KINDS.map((kind) => Object.getOwnPropertyDescriptor(kind, 'toJSON'))
  KINDS.forEach((kind, i) => put[i] && Reflect.deleteProperty(kind, 'toJSON'))
  try {
    return JSON.stringify(value)
  } finally {
    KINDS.forEach((kind, i) => put[i] && Object.defineProperty(kind, 'toJSON', put[i]))
  }
}
