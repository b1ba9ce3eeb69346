import { glossaryProcedure } from '@gongkai/translation/glossary'
import { glossaryTaskOf, type TermRow } from '../modules/glossary/index.ts'
import type { Surroundings } from '../modules/index.ts'
import { keptRowsDiffer } from './audit-kept-rows.ts'
import type { Broken } from './audit-task.ts'

/** Where an entry of the glossary is not what the record says. */
export function glossaryDiffers(surroundings: Pick<Surroundings, 'db'>): Promise<Broken[]> {
  return keptRowsDiffer(surroundings, {
    kind: 'glossary',
    table: 'glossary_term',
    columns: 'id, version, state, lead, facts, head',
    procedure: glossaryProcedure,
    taskOf: (row: TermRow) => glossaryTaskOf(row),
    columnsFit: () => true,
  })
}
