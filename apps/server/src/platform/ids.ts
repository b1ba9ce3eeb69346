import { randomFillSync } from 'node:crypto'

const POOL = Buffer.alloc(4096)
let used = POOL.length

/** So many random bytes, of nobody else; from a pool, as one system call each time is dear. */
export function randomPooled(count: number): Buffer {
  if (used + count > POOL.length) {
    randomFillSync(POOL)
    used = 0
  }
  const bytes = Buffer.from(POOL.subarray(used, used + count))
  used += count
  return bytes
}

/**
 * A UUIDv7 of this instant: ids sort by time, are made without asking the database, and need no identity columns
 * (which distributed engines lack).
 */
export function uuidv7(epochMs: number): string {
  const bytes = randomPooled(16)
  bytes.writeUIntBE(epochMs, 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text from an address can be the id of a row at all; the database is not asked about anything else. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
