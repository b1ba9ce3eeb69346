import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of review before release: the only part of this contract that a browser carries. */
export const publishingRoutes = {
  releases: ['GET', '/api/desk/releases'],
  release: ['GET', '/api/desk/releases/{kind}/{id}'],
  actOnRelease: ['POST', '/api/desk/releases/{kind}/{id}/{action}'],
  screenRelease: ['POST', '/api/desk/releases/{kind}/{id}/screening'],
} as const satisfies RouteTable
