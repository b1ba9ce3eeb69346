import { isRefusal, type Refusal, type TakenFile } from '@gongkai/contract-kit'
import type { SheetRefusal } from '@gongkai/messages/forwarded'
import { actorName, type Actor } from '@gongkai/task-model'
import { cleanFileName } from '@gongkai/uploads'
import { StoreFull } from '../../platform/disk.ts'
import { openFiles } from '../../platform/files.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { addJob } from '../../platform/jobs.ts'
import type { Surroundings } from '../surroundings.ts'
import { insertFault, insertImport } from './import-row.ts'
import { platformOf } from './platforms.ts'
import { readImport } from './read-import.ts'

export const IMPORT_JOB = 'forwarded.import'

export interface SheetToImport extends TakenFile {
  readonly platform: string
  readonly actor: Actor
}

/**
 * Begins an import: the sheet is kept sealed, its wrong rows are put down, and a job takes the others in. Everything is in one transaction;
 * the job goes on where it stopped, whatever stopped it.
 */
export async function beginImport(
  surroundings: Surroundings,
  { platform: id, name, bytes, actor }: SheetToImport,
): Promise<string | Refusal<SheetRefusal | 'store-full'>> {
  const { db, clock, seal } = surroundings
  const platform = platformOf(surroundings, id)
  if (!platform) return { refused: 'unknown-platform' }
  const now = clock.now()
  const read = await readImport(bytes, platform, now)
  if (isRefusal(read)) return read
  const { sheet, file } = read
  const started = uuidv7(now)
  try {
    await db.transaction(async () => {
      const { address, sha256 } = await openFiles(surroundings).keep('sheets', bytes)
      await insertImport(db, {
        id: started,
        platform: id,
        format: file.format,
        address,
        sha256,
        name_sealed: seal.seal('forwarded', cleanFileName(name), `import/${started}`),
        actor,
        by_name: actorName(actor),
        at: now,
        rows: sheet.rows,
        faulty: sheet.faults.length,
      })
      for (const { row, ...fault } of sheet.faults) {
        await insertFault(db, started, row, seal.seal('forwarded', JSON.stringify(fault), `fault/${started}/${row}`))
      }
      await addJob(db, clock, { kind: IMPORT_JOB, payload: { import: started }, dedupe: `${IMPORT_JOB}:${started}` })
    })
  } catch (error) {
    if (error instanceof StoreFull) return { refused: 'store-full' }
    throw error
  }
  return started
}
