import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of forwarded messages (转办留言): the only part of this contract a browser carries. */
export const forwardedRoutes = {
  platforms: ['GET', '/api/desk/forwarded/platforms'],
  preview: ['POST', '/api/desk/forwarded/preview'],
  importSheet: ['POST', '/api/desk/forwarded/imports'],
  imports: ['GET', '/api/desk/forwarded/imports'],
  importDetail: ['GET', '/api/desk/forwarded/imports/{import}'],
  faultsFile: ['GET', '/api/desk/forwarded/imports/{import}/faults'],
  results: ['GET', '/api/desk/forwarded/imports/{import}/results'],
  messages: ['GET', '/api/desk/forwarded/messages'],
  exportAll: ['GET', '/api/desk/forwarded/export'],
} as const satisfies RouteTable
