import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the glossary: the only part of its contract that a browser carries. */
export const glossaryRoutes = {
  publicGlossary: ['GET', '/api/glossary'],
  publicTerm: ['GET', '/api/glossary/{term}'],
  deskGlossary: ['GET', '/api/desk/glossary'],
  deskTerm: ['GET', '/api/desk/glossary/{term}'],
  proposeTerm: ['POST', '/api/desk/glossary'],
  actOnTerm: ['POST', '/api/desk/glossary/{term}/{action}'],
  releaseGlossary: ['POST', '/api/desk/glossary-release'],
  glossaryFile: ['GET', '/api/desk/glossary-files/{format}'],
  previewGlossaryFile: ['POST', '/api/desk/glossary-files/preview'],
  importGlossaryFile: ['POST', '/api/desk/glossary-files'],
} as const satisfies RouteTable
