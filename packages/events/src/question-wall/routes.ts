import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the question wall: the only part of its contract that a browser carries. */
export const questionWallRoutes = {
  wall: ['GET', '/api/activities/{activity}/wall'],
  wallKey: ['POST', '/api/activities/{activity}/wall/keys'],
  askOnWall: ['POST', '/api/activities/{activity}/wall/questions'],
  supportOnWall: ['POST', '/api/activities/{activity}/wall/questions/{question}/support'],
  mineOnWall: ['POST', '/api/activities/{activity}/wall/mine'],
  deskWall: ['GET', '/api/desk/activities/{activity}/wall'],
  actOnWall: ['POST', '/api/desk/activities/{activity}/wall/questions/{question}/{action}'],
  closeWall: ['POST', '/api/desk/activities/{activity}/wall/closing'],
} as const satisfies RouteTable
