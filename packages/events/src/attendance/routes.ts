import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of attendance: the only part of this contract that a browser carries. */
export const attendanceRoutes = {
  checkIn: ['GET', '/api/desk/activities/{activity}/check-in'],
  sendCheckIns: ['POST', '/api/desk/activities/{activity}/check-ins'],
  attendance: ['GET', '/api/desk/activities/{activity}/attendance'],
} as const satisfies RouteTable
