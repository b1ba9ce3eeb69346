import { Refused } from '@gongkai/contract-kit/fetch'
import { QueryClient } from '@tanstack/vue-query'

/** Whether asking again may help: a lost connection or a fault, twice at most; a refusal is an answer. */
export function mayRetry(times: number, error: unknown): boolean {
  return times < 2 && !(error instanceof Refused && error.status < 500)
}

/**
 * The query client of a desk. It asks whatever the browser believes about its network: an inner network without the
 * internet can look offline, and a write without one must say so at once instead of waiting unseen.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
