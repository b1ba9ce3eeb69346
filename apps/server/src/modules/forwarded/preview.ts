import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { changesOf, FIELD_WORDS, type SheetPreview, type SheetRefusal } from '@gongkai/messages/forwarded'
import type { Surroundings } from '../surroundings.ts'
import { linksOf, openCells } from './message-link.ts'
import { platformOf } from './platforms.ts'
import { readImport } from './read-import.ts'
import { faultViewOf } from './views.ts'

const MOST_SHOWN = 50

/** What an import of this sheet would do, with nothing kept. */
export async function previewSheet(
  surroundings: Surroundings,
  id: string,
  bytes: Uint8Array,
  lang: Lang,
): Promise<SheetPreview | Refusal<SheetRefusal>> {
  const { db, seal, clock } = surroundings
  const platform = platformOf(surroundings, id)
  if (!platform) return { refused: 'unknown-platform' }
  const read = await readImport(bytes, platform, clock.now())
  if (isRefusal(read)) return read as Refusal<SheetRefusal>
  const { file, sheet } = read
  const links = await linksOf(
    db,
    id,
    sheet.messages.map(({ outerId }) => outerId),
  )
  const known = new Map(links.map((link) => [link.outer_id, link]))
  const judged = sheet.messages.map((message) => {
    const link = known.get(message.outerId)
    const fields = link ? changesOf(openCells(seal, link).fields, message.cells) : []
    const standing = link ? (fields.length > 0 ? ('changed' as const) : ('known' as const)) : ('fresh' as const)
    return { message, link, fields, standing }
  })
  const count = (one: 'fresh' | 'known' | 'changed') => judged.filter(({ standing }) => standing === one).length
  return {
    platform: id,
    format: file.format,
    encoding: file.layout.format === 'csv' ? file.layout.encoding : null,
    rows: sheet.rows,
    fresh: count('fresh'),
    known: count('known') + count('changed'),
    changed: count('changed'),
    faulty: sheet.faults.length,
    withoutDue: sheet.messages.filter(({ dueOn }) => dueOn === null).length,
    columns: sheet.head.columns.map(({ name, field }) => ({ name, field, means: field && FIELD_WORDS[field][lang] })),
    sample: judged.slice(0, MOST_SHOWN).map(({ message, standing }) => ({
      row: message.row,
      outerId: message.outerId,
      subject: message.subject,
      dueOn: message.dueOn,
      standing,
    })),
    changes: judged
      .filter(({ standing }) => standing === 'changed')
      .slice(0, MOST_SHOWN)
      .map(({ message, link, fields }) => ({
        row: message.row,
        outerId: message.outerId,
        receipt: link?.receipt ?? '',
        fields: fields.map(({ column, was, now }) => ({ column, was, now })),
      })),
    faults: sheet.faults.map((fault) => faultViewOf(fault, lang)),
  }
}
