import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the proofs of erasure: the only part of this contract that a browser carries. */
export const erasureRoutes = {
  erasures: ['GET', '/api/desk/erasures'],
  erasureFile: ['GET', '/api/desk/erasures/{proof}/file'],
} as const satisfies RouteTable
