import type { Refusal } from '@gongkai/contract-kit'
import type { FastifyRequest } from 'fastify'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/** Somebody on this machine itself, not through a proxy: the operator, a script of the bureau, our own rendering. */
export function isOperator(request: FastifyRequest): boolean {
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers['forwarded']
  return forwarded === undefined && LOOPBACK.test(request.raw.socket.remoteAddress ?? '')
}

/** How many requests an address may make in a minute; a quiet minute fills it up again. */
export interface RateLimit {
  /** Null when it may go on; else the refusal that says how long to wait. */
  take(address: string, nowMs: number): Refusal<'too-many'> | null
}

const MOST_ADDRESSES = 50_000

/**
 * A token bucket per address, kept by this process: with several processes behind a balancer each allows its share.
 * IPv6 addresses are counted by their /64, which is what one household or office has.
 */
export function rateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(address, now) {
      const key = networkOf(address)
      const bucket = buckets.get(key) ?? { left: perMinute, at: now }
      bucket.left = Math.min(perMinute, bucket.left + (Math.max(0, now - bucket.at) / 60_000) * perMinute)
      bucket.at = now
      buckets.delete(key)
      buckets.set(key, bucket)
      if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value ?? '')
      if (bucket.left < 1) {
        const seconds = Math.max(1, Math.ceil(((1 - bucket.left) * 60) / perMinute))
        return { refused: 'too-many', facts: { seconds } }
      }
      bucket.left -= 1
      return null
    },
  }
}

function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean)
  while (tail !== undefined && groups.length + rest.length < 8) groups.push('0')
  return [...groups, ...rest].slice(0, 4).join(':')
}
