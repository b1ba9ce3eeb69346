import { isRefusal } from '@gongkai/contract-kit'
import type { MessageProcedure } from '@gongkai/messages'
import { changesOf, type ForwardedRow, type ForwardingPlatform } from '@gongkai/messages/forwarded'
import { departmentsOn } from '@gongkai/department-registry'
import { dueDate, localDateOf, type LocalDate } from '@gongkai/work-calendar'
import { openFiles } from '../../platform/files.ts'
import { addBoard, takeIn } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import {
  findImport,
  insertChange,
  insertFault,
  lockImport,
  moveOn,
  type ImportRow,
  type Progress,
} from './import-row.ts'
import { bind, linksOf, openCells, reserve, sealCells, unreserve } from './message-link.ts'
import { boardOf, platformOf } from './platforms.ts'
import { keptCells, readImport, type ReadImport } from './read-import.ts'

/** Rows of one transaction: what a crash undoes at most. */
const BATCH = 50

type Standing = 'fresh' | 'known' | 'changed' | 'faulty'

/** The board of a body's messages, made with its first import: it is not listed, for nobody writes to it here. */
async function prepareBoard(
  { db, registry, clock }: Surroundings,
  { id, zh, en }: ForwardingPlatform,
  actor: ImportRow['actor'],
) {
  const [first] = departmentsOn(registry, localDateOf(clock.now()))
  await addBoard(db, {
    id: boardOf(id),
    position: 1000,
    kind: 'topic',
    listed: false,
    title: `${zh}转办留言`,
    titleEn: `Messages forwarded by ${en}`,
    policyTitle: '',
    policyUrl: null,
    clause: null,
    department: actor.kind === 'staff' ? actor.department : (first?.id ?? ''),
  })
}

/** The day the forwarding body wants it answered: that of the sheet, else so many working days as were settled with that body. */
function outerDue(
  { calendar }: Surroundings,
  { workdays }: ForwardingPlatform,
  row: ForwardedRow,
  on: LocalDate,
): LocalDate | null {
  if (row.dueOn || workdays === undefined) return row.dueOn
  return dueDate(calendar, row.transferredOn ?? on, { n: workdays, unit: 'workdays' }).due
}

/** Takes one row in, or says how it differs from what came in before. Nothing that is here is changed. */
async function takeRow(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  platform: ForwardingPlatform,
  come: ImportRow,
  read: ReadImport,
  row: ForwardedRow,
): Promise<Standing> {
  const { db, seal } = surroundings
  const { id: name } = platform
  const { outerId, transferNo } = row
  const cells = keptCells(read, row)
  const link = { platform: name, outer_id: outerId, import: come.id, row: row.row, transfer_no: transferNo }
  if (!(await reserve(db, { ...link, cells_sealed: sealCells(seal, name, outerId, cells) }))) {
    const [known] = await linksOf(db, name, [outerId])
    const changes = known ? changesOf(openCells(seal, known).fields, row.cells) : []
    if (!known || changes.length === 0) return 'known'
    const sealed = seal.seal('forwarded', JSON.stringify(changes), `change/${come.id}/${row.row}`)
    await insertChange(db, come.id, { row: row.row, outer_id: outerId, receipt: known.receipt, sealed })
    return 'changed'
  }
  const dueOn = outerDue(surroundings, platform, row, localDateOf(come.at.getTime()))
  const message = await takeIn(surroundings, procedure, {
    board: boardOf(name),
    subject: row.subject,
    body: row.body,
    mayPublish: row.mayPublish,
    contact: { name: row.name, ...row.contact },
    forwarded: {
      platform: name,
      outerId,
      ...(transferNo ? { transferNo } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(row.transferredOn ? { receivedOn: row.transferredOn } : {}),
    },
    actor: come.actor,
  })
  if (isRefusal(message)) {
    await unreserve(db, name, outerId)
    const fault = { column: null, letter: null, code: 'not-taken', value: outerId }
    await insertFault(
      db,
      come.id,
      row.row,
      seal.seal('forwarded', JSON.stringify(fault), `fault/${come.id}/${row.row}`),
    )
    return 'faulty'
  }
  await bind(db, name, outerId, message.id)
  return 'fresh'
}

/** Takes the next rows in, in one transaction with the count of them; true when that were the last. */
function takeBatch(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  platform: ForwardingPlatform,
  id: string,
  read: ReadImport,
): Promise<boolean> {
  const { db } = surroundings
  return db.transaction(async () => {
    const come = await lockImport(db, id)
    if (!come || come.state === 'done') return true
    if (come.done === 0) await prepareBoard(surroundings, platform, come.actor)
    const rows = read.sheet.messages.slice(come.done, come.done + BATCH)
    const counts: Record<Standing, number> = { fresh: 0, known: 0, changed: 0, faulty: 0 }
    for (const row of rows) counts[await takeRow(surroundings, procedure, platform, come, read, row)] += 1
    const finished = come.done + rows.length >= read.sheet.messages.length
    const progress: Progress = { ...counts, known: counts.known + counts.changed, done: rows.length }
    await moveOn(db, id, progress, finished)
    return finished
  })
}

/**
 * Goes on with an import until all its rows were gone through, or it is told to stop. Each batch is one transaction with the count of what was
 * done: killed between two, or in one, it goes on where it was, and no row is lost or comes twice.
 */
export async function runImport(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  id: string,
  { signal, onBatch }: { readonly signal?: AbortSignal; readonly onBatch?: (row: ImportRow) => void } = {},
): Promise<void> {
  const come = await findImport(surroundings.db, id)
  if (!come || come.state === 'done') return
  const platform = platformOf(surroundings, come.platform)
  const bytes = await openFiles(surroundings).read(come.address)
  if (!platform || !bytes) throw new Error(`the sheet of import ${id} or its platform ${come.platform} is gone`)
  const read = await readImport(bytes, platform, come.at.getTime())
  if (isRefusal(read)) throw new Error(`the sheet of import ${id} is not read any more: ${read.refused}`)
  while (!signal?.aborted) {
    const finished = await takeBatch(surroundings, procedure, platform, id, read)
    const now = onBatch && (await findImport(surroundings.db, id))
    if (now) onBatch(now)
    if (finished) return
  }
}
