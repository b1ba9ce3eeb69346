import type { Routes, RouteTable } from '@gongkai/contract-kit'
import { createClient, type Client } from '@gongkai/contract-kit/fetch'
import type { portalContract } from '@gongkai/translation/portal/contract'
import { portalRoutes } from '@gongkai/translation/portal/routes'
import type { Asked } from './open.ts'

/**
 * A contract as the server's render reads it, without a network between and as anybody may:
 * `readApi<typeof portalContract>(portalRoutes, asked)`. Of what sends something the host takes look-ups alone.
 */
export function readApi<C extends Routes>(
  table: RouteTable & Record<keyof C, unknown>,
  { api, reader }: Pick<Asked, 'api' | 'reader'>,
): Client<C> {
  const read = (async (address: string, { body }: RequestInit = {}) =>
    typeof body === 'string' ? api(address, JSON.parse(body) as unknown) : api(address)) as unknown as typeof fetch
  return createClient<C>(table, { fetch: read, lang: reader.lang })
}

export const portalApi = (asked: Asked) => readApi<typeof portalContract>(portalRoutes, asked)
