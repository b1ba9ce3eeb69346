import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of these routes: the only part of the contract that a browser carries. */
export const noticesRoutes = {
  subscription: ['POST', '/api/messages/{receipt}/subscription'],
  token: ['POST', '/api/subscriptions/look-up'],
  confirm: ['POST', '/api/subscriptions/confirm'],
  cancel: ['POST', '/api/subscriptions/cancel'],
  oneClick: ['POST', '/api/subscriptions/one-click'],
  notices: ['GET', '/api/desk/notices'],
  read: ['POST', '/api/desk/notices/read'],
  deliveries: ['GET', '/api/desk/messages/{receipt}/deliveries'],
} as const satisfies RouteTable
