import { newKey } from './json.ts'

/**
 * Keeps one Idempotency-Key for one write until the server has answered: a retry after a lost connection is the same
 * write, the next write gets a key of its own.
 */
export function writeKey(): { current(): string; answered(): void } {
  let key = newKey()
  return { current: () => key, answered: () => void (key = newKey()) }
}
