import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { adoptedClauses, alignSources, type SourceHead, type SourceVersion } from '@gongkai/translation/sources'
import { canonicalJson, type Capacities } from '@gongkai/task-model'
import { rollback } from '../../platform/database.ts'
import { emit } from '../../platform/outbox.ts'
import { sha256 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doSourceAct, keepers } from './act.ts'
import { lockSource } from './document-store.ts'
import { draftRelease } from './drafting.ts'
import { updateImport, type ImportRow } from './import-store.ts'
import { insertVersion, listVersions } from './version-store.ts'

export interface Adoption {
  readonly head: SourceHead
  /** What the new version changes, for readers once it is released; empty for the usual sentence. */
  readonly note: string
}

const plainOf = (clauses: SourceVersion['clauses']) =>
  clauses.map(({ path, label, role, text }) => ({ path, label, role, text }))

/**
 * Adopts an import as the next version (采用新版本), in one transaction: the version with its clauses and what became of them, the act on
 * the document, the draft of the release of the text, and `source.adopted {document, version}`. From the commit on every translation
 * answers for the changes. Refuses `source-import-behind`, `source-same-text`, `source-dates`.
 */
export async function adoptImport(
  surroundings: Surroundings,
  capacities: Capacities,
  row: ImportRow,
  { head, note }: Adoption,
): Promise<SourceVersion | Refusal> {
  const { db, clock } = surroundings
  return db.transaction(async () => {
    // A second adoption waits here, and then finds itself behind.
    if (!(await lockSource(db, row.document))) return { refused: 'source-none' }
    const versions = await listVersions(db, row.document)
    const [before] = versions
    if ((before?.version ?? 0) !== row.against) return { refused: 'source-import-behind' }
    const read = row.clauses.map((clause) => (clause.role === 'title' ? { ...clause, text: head.title } : clause))
    const pairs = alignSources(before?.clauses ?? [], read, row.corrections, row.links)
    if (isRefusal(pairs)) return pairs
    const used = versions.flatMap(({ clauses }) => clauses.map(({ id }) => id))
    const { clauses, changes } = adoptedClauses(before?.clauses ?? [], read, pairs, used)
    const same = before && canonicalJson(plainOf(before.clauses)) === canonicalJson(plainOf(clauses))
    if (same && canonicalJson(before.head) === canonicalJson(head))
      return { refused: 'source-same-text', facts: { version: before.version } }
    const number = row.against + 1
    const version: SourceVersion = {
      ...{ document: row.document, version: number, head, clauses, changes, origin: row.origin },
      sha256: sha256(canonicalJson(clauses)),
      adoptedBy: keepers(surroundings, capacities).find((one) => one.kind === 'staff')?.name ?? '',
      adoptedAt: clock.now(),
    }
    const material = changes.filter((change) => change.material).length
    const input = { number, head, origin: row.origin, sha256: version.sha256, material }
    const done = await doSourceAct(surroundings, { id: row.document, capacities, action: 'adopt', input })
    if (isRefusal(done)) return done
    await insertVersion(db, version)
    await updateImport(db, { ...row, state: 'adopted' })
    const drafted = await draftRelease(
      surroundings,
      capacities,
      version,
      note.trim() || `中文原文更新为第${number}版。`,
    )
    if (isRefusal(drafted)) throw rollback(drafted)
    await emit(db, clock, 'source.adopted', { document: row.document, version: number })
    return version
  })
}
