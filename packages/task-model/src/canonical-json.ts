/** Hex digest of a text; the server gives SM3. An argument, so that the core stays free of any platform. */
export type Digest = (text: string) => string

/**
 * JSON with sorted keys and no white space: equal values give equal bytes, whatever store they went through.
 * `undefined` members are left out. Throws on what JSON cannot hold (a Date, NaN, a function): such a value would come back
 * changed from the database and break the chain, so it must never enter an event.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`not representable in JSON: ${Object.prototype.toString.call(value)}`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The value as it comes back from a store: what effects see is the same when it happens and when it is replayed. */
export function asStored<T>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T
}
