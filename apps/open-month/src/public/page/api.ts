import type { Routes, RouteTable } from '@gongkai/contract-kit'
import { createClient, type Client } from '@gongkai/contract-kit/fetch'
import type { Asked } from './open.ts'

/**
 * A contract as the server's render reads it, without a network between and as anybody may:
 * `readApi<typeof programmeContract>(programmeRoutes, asked)`.
 */
export function readApi<C extends Routes>(
  table: RouteTable & Record<keyof C, unknown>,
  { api, reader }: Asked,
): Client<C> {
  const read = (async (address: string) => api(address)) as unknown as typeof fetch
  return createClient<C>(table, { fetch: read, lang: reader.lang })
}
