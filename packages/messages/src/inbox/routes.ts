import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the inbox beside its list. */
export const inboxRoutes = {
  bulk: ['POST', '/api/desk/messages/bulk'],
  exportList: ['GET', '/api/desk/message-export'],
  savedViews: ['GET', '/api/desk/message-views'],
  saveView: ['POST', '/api/desk/message-views'],
  changeView: ['POST', '/api/desk/message-views/{view}'],
  removeView: ['DELETE', '/api/desk/message-views/{view}'],
} as const satisfies RouteTable
