import {
  orphanedBy,
  readRegistrySheets,
  registryChanges,
  registryData,
  registryOf,
  workAfter,
  type OrphansOpenWork,
  type RegistryChange,
  type RegistryData,
  type SheetProblem,
  type WorkAfterChange,
} from '@gongkai/department-registry'
import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { localDateOf } from '@gongkai/work-calendar'
import { emit } from '../../platform/outbox.ts'
import { REGISTRY_CHANGED } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { openWorkOf } from './open-work.ts'
import { sheetsOfFile, type RegistryFile } from './registry-file.ts'
import { appendVersion } from './registry-store.ts'

export interface By {
  /** The account's id, or the command that did it. */
  readonly id: string
  readonly name: string
}

export interface Prepared {
  /** What the registry would become; null while there are problems. */
  readonly data: RegistryData | null
  readonly problems: readonly SheetProblem[]
  readonly changes: readonly RegistryChange[]
  readonly work: WorkAfterChange
  /** The version it was compared with. */
  readonly version: number
}

const NO_WORK: WorkAfterChange = { moved: [], orphaned: [] }

/** What a file would change: nothing is stored. Refuses `unreadable-registry`. */
export async function prepareImport(
  surroundings: Surroundings,
  file: RegistryFile,
): Promise<Prepared | Refusal<'unreadable-registry'>> {
  const sheets = await sheetsOfFile(file)
  if (isRefusal(sheets)) return sheets
  const { registry, db, clock } = surroundings
  await registry.refresh()
  const before = registry.snapshot()
  const { data, problems } = readRegistrySheets(sheets, before.data)
  const version = registry.version
  if (data === null) return { data, problems, changes: [], work: NO_WORK, version }
  const today = localDateOf(clock.now())
  const work = workAfter(before, registryOf(data), await openWorkOf(db, before, today), today)
  return { data, problems, changes: registryChanges(before.data, data), work, version }
}

export interface Changed {
  readonly version: number
  readonly changes: readonly RegistryChange[]
}

export type ChangeRefusal = OrphansOpenWork | Refusal<'conflict' | 'registry-problems'>

/**
 * Stores a new version in place of `version`, which its author has read. Refuses `conflict` when there is a newer one,
 * `registry-problems` when the data is wrong, and `orphans-open-work` with the list of the work that nobody would owe any
 * more. What changes nothing makes no version.
 */
export async function changeRegistry(
  surroundings: Surroundings,
  given: unknown,
  version: number,
  by: By,
): Promise<Changed | ChangeRefusal> {
  const { registry, db, clock } = surroundings
  await registry.refresh()
  if (version !== registry.version) return { refused: 'conflict', facts: { version: registry.version } }
  const read = registryData.safeParse(given)
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message, ...issue }) => {
      const zh = 'params' in issue ? issue.params?.['zh'] : undefined
      return { path: path.join('.'), zh: typeof zh === 'string' ? zh : message, en: message }
    })
    return { refused: 'registry-problems', facts: { problems } }
  }
  const { data } = read
  return db.transaction(async (): Promise<Changed | ChangeRefusal> => {
    const before = registry.snapshot()
    const changes = registryChanges(before.data, data)
    if (changes.length === 0) return { version, changes }
    const today = localDateOf(clock.now())
    const refusal = orphanedBy(before, registryOf(data), await openWorkOf(db, before, today), today)
    if (refusal) return refusal
    const next = { version: version + 1, data, changes, by: by.id, byName: by.name }
    if (!(await appendVersion({ db, clock, registry }, next))) return { refused: 'conflict', facts: {} }
    await emit(db, clock, REGISTRY_CHANGED, { version: next.version })
    return { version: version + 1, changes }
  })
}
