import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the exchange with agencies: the only part of its contract that a browser carries. */
export const exchangeRoutes = {
  exchangeFile: ['GET', '/api/desk/translations/{translation}/exchange/{format}'],
  previewExchange: ['POST', '/api/desk/translations/{translation}/exchange/preview'],
  importExchange: ['POST', '/api/desk/translations/{translation}/exchange'],
} as const satisfies RouteTable
