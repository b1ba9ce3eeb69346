import { NOBODY, type Row } from './routes-row.ts'

const unknown = { all: 404, but: NOBODY } as const
const one = (rest = '') => `/api/desk/translations/none.en${rest}`

/** Translations on the desk: the staff look at all of them, the public at none; what is not there is there for nobody. */
export const TRANSLATION_ROWS: Record<string, Row> = {
  'translations.translations': { path: () => '/api/desk/translations', all: 200, but: NOBODY },
  'translations.translationCoverage': { path: () => '/api/desk/translation-coverage', all: 200, but: NOBODY },
  'translations.translation': { path: () => one(), ...unknown },
  'translations.actOnTranslation': {
    path: () => one('/actions/take-up'),
    body: () => ({ version: 1 }),
    ...unknown,
  },
  'translations.saveUnit': {
    path: () => one('/units/title'),
    body: () => ({ unitVersion: 0, text: 'Rules', basis: 1 }),
    ...unknown,
  },
  'translations.unitVersions': { path: () => one('/units/title/versions'), ...unknown },
}
