import { NOBODY, type Row } from './routes-row.ts'

const NONE = '01980000-0000-7000-8000-000000000000'
const head = { title: '办法' }
/** Those who keep source documents get as far as finding that there is none; to the others it is said that they do not. */
const KEEPERS = { ...NOBODY, office: 404 } as const
const kept = { all: 403, but: KEEPERS } as const
const looked = { all: 404, but: NOBODY } as const

/** Source documents: the staff look at all of them, the office and the translating division keep them, the public sees the desk of none. */
export const SOURCE_ROWS: Record<string, Row> = {
  'sources.deskSources': { path: () => '/api/desk/sources', all: 200, but: NOBODY },
  'sources.registerSource': {
    path: () => '/api/desk/sources',
    body: () => ({ id: 'Not a slug', kind: 'policy' }),
    all: 400,
    but: NOBODY,
  },
  'sources.deskSource': { path: () => '/api/desk/sources/none', ...looked },
  'sources.actOnSource': {
    path: () => '/api/desk/sources/none/actions/restore',
    body: () => ({ version: 1, reason: '登记有误。' }),
    ...looked,
  },
  'sources.sourceVersion': { path: () => '/api/desk/sources/none/versions/1', ...looked },
  'sources.sourcePolicies': { path: () => '/api/desk/source-policies', all: 200, but: NOBODY },
  'sources.importPolicy': {
    path: () => '/api/desk/sources/none/imports/policy',
    body: () => ({ policy: NONE }),
    all: 403,
    but: { ...NOBODY, office: 400 },
  },
  'sources.importText': {
    path: () => '/api/desk/sources/none/imports/text',
    body: () => ({ format: 'txt', text: '办法\n第一条　甲。' }),
    ...kept,
  },
  'sources.importFile': {
    path: () => '/api/desk/sources/none/imports/file',
    all: 403,
    but: { ...NOBODY, office: 400 },
  },
  'sources.sourceImport': { path: () => `/api/desk/source-imports/${NONE}`, ...looked },
  'sources.correctImport': {
    path: () => `/api/desk/source-imports/${NONE}/corrections`,
    body: () => ({ version: 1, correction: { kind: 'undo' } }),
    ...kept,
  },
  'sources.adoptImport': {
    path: () => `/api/desk/source-imports/${NONE}/adopt`,
    body: () => ({ version: 1, head }),
    ...kept,
  },
  'sources.dropImport': {
    path: () => `/api/desk/source-imports/${NONE}/drop`,
    body: () => ({ version: 1 }),
    ...kept,
  },
}
