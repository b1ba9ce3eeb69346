import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of translations on the desk: the only part of this contract a browser carries. */
export const editionRoutes = {
  translations: ['GET', '/api/desk/translations'],
  translationCoverage: ['GET', '/api/desk/translation-coverage'],
  translation: ['GET', '/api/desk/translations/{translation}'],
  actOnTranslation: ['POST', '/api/desk/translations/{translation}/actions/{action}'],
  saveUnit: ['POST', '/api/desk/translations/{translation}/units/{clause}'],
  unitVersions: ['GET', '/api/desk/translations/{translation}/units/{clause}/versions'],
} as const satisfies RouteTable
