import { randomFillSync } from 'node:crypto'

const POOL = Buffer.alloc(16 * 256)
let used = POOL.length

/**
 * A UUIDv7 of this instant: ids sort by time, are made without asking the database, and need no identity columns
 * (which distributed engines lack). The random part comes from a pool, as one system call per id is dear.
 */
export function uuidv7(epochMs: number): string {
  if (used === POOL.length) {
    randomFillSync(POOL)
    used = 0
  }
  const bytes = POOL.subarray(used, used + 16)
  used += 16
  bytes.writeUIntBE(epochMs, 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
