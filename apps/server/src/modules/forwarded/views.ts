import type { Lang } from '@gongkai/contract-kit'
import {
  HANDLING_LIMIT,
  limitViewOf,
  messageLimitView,
  type Message,
  OUTER_LIMIT,
  shanghaiTime,
  SIGNING_LIMIT,
} from '@gongkai/messages'
import {
  ROW_FAULT_WORDS,
  type FieldChange,
  type ForwardedMessageView,
  type RowFault,
  type SheetChangeView,
  type SheetFaultView,
  type SheetImport,
} from '@gongkai/messages/forwarded'
import { localDateOf } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { changeRows, faultRows, type ImportRow, type KeptFault } from './import-row.ts'
import { platformOf } from './platforms.ts'

export function faultViewOf({ row, column, letter, code, value }: RowFault, lang: Lang): SheetFaultView {
  return { row, column, letter, code, message: ROW_FAULT_WORDS[code][lang], value }
}

export function platformName(surroundings: Surroundings, id: string, lang: Lang): string {
  return platformOf(surroundings, id)?.[lang] ?? id
}

/** An import as it stands: `done` counts every row that was judged, the wrong ones too. */
export function importViewOf(surroundings: Surroundings, row: ImportRow, lang: Lang): SheetImport {
  const { id, platform, format, state, rows, fresh, known, changed, faulty } = row
  return {
    id,
    platform,
    platformName: platformName(surroundings, platform, lang),
    fileName: surroundings.seal.open('forwarded', row.name_sealed, `import/${id}`),
    format,
    at: shanghaiTime(row.at.getTime()),
    byName: row.by_name,
    state,
    done: Math.min(rows, fresh + known + faulty),
    rows,
    fresh,
    known,
    changed,
    faulty,
  }
}

export async function faultsOf({ db, seal }: Surroundings, id: string): Promise<RowFault[]> {
  const rows = await faultRows(db, id)
  return rows.map(({ row, sealed }) => ({
    row,
    ...(JSON.parse(seal.open('forwarded', sealed, `fault/${id}/${row}`)) as KeptFault),
  }))
}

export async function changeViewsOf({ db, seal }: Surroundings, id: string): Promise<SheetChangeView[]> {
  const rows = await changeRows(db, id)
  return rows.map(({ row, outer_id: outerId, receipt, sealed }) => ({
    row,
    outerId,
    receipt,
    fields: (JSON.parse(seal.open('forwarded', sealed, `change/${id}/${row}`)) as FieldChange[]).map(
      ({ column, was, now }) => ({ column, was, now }),
    ),
  }))
}

/**
 * A forwarded message with both clocks: this bureau's and the forwarding body's, and the department's stage where one runs. `sheetRow` is its row in
 * the sheet, where it came by one.
 */
export function forwardedViewOf(
  surroundings: Surroundings,
  message: Message,
  sheetRow: number | null,
  lang: Lang,
): ForwardedMessageView | null {
  const { calendar, clock, registry } = surroundings
  const { facts, lead, limits, state } = message
  const { forwarded } = facts
  if (!forwarded) return null
  const at = { today: localDateOf(clock.now()), calendar }
  const limit = (id: string) => limits.find((one) => one.id === id)
  const outer = limit(OUTER_LIMIT)
  const stage = [SIGNING_LIMIT, HANDLING_LIMIT].map(limit).find((one) => one && !one.stopped)
  return {
    receipt: message.id,
    platform: forwarded.platform,
    platformName: platformName(surroundings, forwarded.platform, lang),
    outerId: forwarded.outerId,
    transferNo: forwarded.transferNo ?? null,
    row: sheetRow,
    subject: facts.subject,
    state,
    departments: lead.map((id) => nameAt(registry, id, clock.now(), lang)),
    inner: messageLimitView(message, at, lang),
    outer: outer ? limitViewOf(message, outer, at, lang) : null,
    stage: stage ? limitViewOf(message, stage, at, lang) : null,
  }
}
