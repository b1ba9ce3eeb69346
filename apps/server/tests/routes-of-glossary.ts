import { NOBODY, type Row } from './routes-row.ts'

const entry = { zh: '词', en: 'word', definition: { zh: '', en: '' }, source: '测试', domain: 'ip' }

/** The glossary; who may do what with an entry is shown in its own tests. */
export const GLOSSARY_ROWS: Record<string, Row> = {
  'glossary.publicGlossary': { path: () => '/api/glossary', all: 200 },
  'glossary.publicTerm': { path: () => '/api/glossary/none', all: 404 },
  'glossary.deskGlossary': { path: () => '/api/desk/glossary', all: 200, but: NOBODY },
  'glossary.deskTerm': { path: () => '/api/desk/glossary/none', all: 404, but: NOBODY },
  'glossary.proposeTerm': {
    path: () => '/api/desk/glossary',
    body: () => ({ id: 'of-routes', entry }),
    all: 403,
    but: { ...NOBODY, office: 201 },
  },
  'glossary.actOnTerm': {
    path: () => '/api/desk/glossary/none/approve',
    body: () => ({ version: 1 }),
    all: 404,
    but: NOBODY,
  },
  'glossary.releaseGlossary': {
    path: () => '/api/desk/glossary-release',
    body: () => ({}),
    all: 409,
    but: NOBODY,
  },
  'glossary.glossaryFile': { path: () => '/api/desk/glossary-files/csv', all: 200, but: NOBODY },
  'glossary.previewGlossaryFile': { path: () => '/api/desk/glossary-files/preview', all: 400, but: NOBODY },
  'glossary.importGlossaryFile': { path: () => '/api/desk/glossary-files', all: 400, but: NOBODY },
}

const NO_TRANSLATION = '/api/desk/translations/none.en/exchange'

/** Translations out to agencies and back; who may take a file over is the question of the translation. */
export const EXCHANGE_ROWS: Record<string, Row> = {
  'exchange.exchangeFile': { path: () => `${NO_TRANSLATION}/xliff`, all: 404, but: NOBODY },
  'exchange.previewExchange': { path: () => `${NO_TRANSLATION}/preview`, all: 404, but: NOBODY },
  'exchange.importExchange': { path: () => NO_TRANSLATION, all: 404, but: NOBODY },
}

/** The translation memory. */
export const MEMORY_ROWS: Record<string, Row> = {
  'translation-memory.memoryMatches': {
    path: () => '/api/desk/translation-memory/matches',
    body: () => ({ language: 'en', text: '罚款' }),
    all: 200,
    but: NOBODY,
  },
  'translation-memory.memoryState': { path: () => '/api/desk/translation-memory', all: 200, but: NOBODY },
  'translation-memory.memoryFile': {
    path: () => '/api/desk/translation-memory/tmx?language=en',
    all: 200,
    but: NOBODY,
  },
}
