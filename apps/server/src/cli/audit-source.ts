import { sha256 } from '../modules/messages/index.ts'
import { canonicalJson } from '@gongkai/task-model'
import { sourceProcedure, sourceTask, type SourceVersion } from '@gongkai/translation/sources'
import type { Surroundings } from '../modules/index.ts'
import { sourceOf, type SourceRow } from '../modules/sources/index.ts'
import { keptRowsDiffer } from './audit-kept-rows.ts'
import type { Broken } from './audit-task.ts'

/**
 * Where a source document is not what the record says (`row-differs`, `row-missing`), or the clauses of a version are not those that were
 * adopted (`publication-differs`): every translation names them.
 */
export async function sourcesDiffer({ db }: Pick<Surroundings, 'db'>): Promise<Broken[]> {
  const rows = await keptRowsDiffer(
    { db },
    {
      kind: 'source',
      table: 'source_document',
      columns: 'id, version, state, lead, facts, head',
      procedure: sourceProcedure,
      taskOf: (row: SourceRow) => sourceOf(row),
      columnsFit: () => true,
    },
  )
  return [...rows, ...(await versionsDiffer(db))]
}

async function versionsDiffer(db: Surroundings['db']): Promise<Broken[]> {
  const versions = await db.sql<{
    document: string
    version: number
    clauses: SourceVersion['clauses']
    sha256: string
    told: string | null
    seq: number | null
  }>(
    'audit.source-versions',
    `select v.document, v.version, v.clauses, v.sha256, e.input ->> 'sha256' as told, e.seq from source_version v
     left join event e on e.task_id = 'source/' || v.document and e.action = 'adopt' and (e.input ->> 'number')::int = v.version
     order by v.document, v.version`,
  )
  return versions.flatMap(({ document, clauses, sha256: kept, told, seq }) => {
    const same = told === kept && sha256(canonicalJson(clauses)) === kept
    return same ? [] : [{ task: sourceTask(document), seq: seq ?? 0, why: 'publication-differs' }]
  })
}
