import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the translation memory: the only part of its contract that a browser carries. */
export const memoryRoutes = {
  memoryMatches: ['POST', '/api/desk/translation-memory/matches'],
  memoryState: ['GET', '/api/desk/translation-memory'],
  memoryFile: ['GET', '/api/desk/translation-memory/tmx'],
} as const satisfies RouteTable
