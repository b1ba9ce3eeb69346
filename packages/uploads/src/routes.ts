import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of these routes: the only part of the contract that a browser carries. */
export const uploadsRoutes = {
  upload: ['POST', '/api/uploads'],
  remove: ['DELETE', '/api/uploads/{token}'],
  attachments: ['GET', '/api/desk/messages/{receipt}/attachments'],
  download: ['GET', '/api/desk/messages/{receipt}/attachments/{attachment}'],
  quarantine: ['GET', '/api/desk/quarantine'],
  destroy: ['POST', '/api/desk/quarantine/{upload}/destruction'],
} as const satisfies RouteTable
