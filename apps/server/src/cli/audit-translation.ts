import { bureauTranslations, translationOf, type TranslationRow } from '../modules/translations/index.ts'
import type { Surroundings } from '../modules/index.ts'
import { keptRowsDiffer } from './audit-kept-rows.ts'
import type { Broken } from './audit-task.ts'

/** Where a translation is not what the record says: its state, its reviews, the decisions on single clauses. */
export function translationsDiffer(surroundings: Pick<Surroundings, 'db' | 'config'>): Promise<Broken[]> {
  return keptRowsDiffer(surroundings, {
    kind: 'translation',
    table: 'translation',
    columns: 'id, document, language, version, state, lead, limits, facts, head',
    procedure: bureauTranslations(surroundings),
    taskOf: (row: TranslationRow) => translationOf(row),
    columnsFit: ({ document, language }, { facts }) => document === facts.document && language === facts.language,
  })
}
