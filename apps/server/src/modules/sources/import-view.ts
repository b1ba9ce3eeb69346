import type { Lang } from '@gongkai/contract-kit'
import type { SourceImportView } from '@gongkai/translation/sources'
import { READING_NOTE_WORDS } from '@gongkai/translation/sources/words'
import type { Surroundings } from '../surroundings.ts'
import { changeIn, clausesIn, importItem } from './desk-view.ts'
import type { ImportRow } from './import-store.ts'
import { alignedImport, type AlignedImport } from './importing.ts'
import { whyIn } from './sentences.ts'

function closedIn({ row, latest }: AlignedImport, lang: Lang) {
  if (row.state !== 'open') return whyIn({ refused: 'source-import-over' }, lang)
  return latest === row.against ? null : whyIn({ refused: 'source-import-behind' }, lang)
}

/** An import with how it is aligned: what somebody looks at before it is adopted. */
export async function importViewOf(surroundings: Surroundings, row: ImportRow, lang: Lang): Promise<SourceImportView> {
  const aligned = await alignedImport(surroundings, row)
  const { before, pairs } = aligned
  return {
    ...importItem(row, lang),
    version: row.version,
    document: row.document,
    against: row.against,
    head: row.head,
    notes: row.notes.map((note) => ({ note, message: READING_NOTE_WORDS[note][lang] })),
    before: before ? clausesIn(before) : [],
    list: row.clauses.map(({ path, label, role, text }, place) => ({ place, path: [...path], label, role, text })),
    pairs: pairs.map((pair) => ({
      ...changeIn(pair, lang),
      old: pair.old.flatMap((at) => before?.clauses[at]?.id ?? []),
      new: [...pair.new],
    })),
    corrections: row.corrections.length,
    closed: closedIn(aligned, lang),
  }
}
