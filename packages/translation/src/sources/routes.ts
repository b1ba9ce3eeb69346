import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the source documents: the only part of this contract a browser carries. */
export const sourceRoutes = {
  deskSources: ['GET', '/api/desk/sources'],
  registerSource: ['POST', '/api/desk/sources'],
  deskSource: ['GET', '/api/desk/sources/{document}'],
  actOnSource: ['POST', '/api/desk/sources/{document}/actions/{action}'],
  sourceVersion: ['GET', '/api/desk/sources/{document}/versions/{number}'],
  sourcePolicies: ['GET', '/api/desk/source-policies'],
  importPolicy: ['POST', '/api/desk/sources/{document}/imports/policy'],
  importText: ['POST', '/api/desk/sources/{document}/imports/text'],
  importFile: ['POST', '/api/desk/sources/{document}/imports/file'],
  sourceImport: ['GET', '/api/desk/source-imports/{import}'],
  correctImport: ['POST', '/api/desk/source-imports/{import}/corrections'],
  adoptImport: ['POST', '/api/desk/source-imports/{import}/adopt'],
  dropImport: ['POST', '/api/desk/source-imports/{import}/drop'],
} as const satisfies RouteTable
