import { type forwardedContract, ROW_FAULT_WORDS } from '@gongkai/messages/forwarded'
import type { ModuleHandlers } from '../../platform/module.ts'
import { couldBe } from '@gongkai/task-model'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'
import { exportAll } from './export-all.ts'
import { beginImport } from './import-sheet.ts'
import { findImport, importCounts, listImports } from './import-row.ts'
import { allForwarded, ofImport, PAGE } from './forwarded-list.ts'
import { platformsOf } from './platforms.ts'
import { previewSheet } from './preview.ts'
import { resultsFile, SHEET_TYPES } from './results-file.ts'
import { changeViewsOf, faultsOf, faultViewOf, importViewOf } from './views.ts'
import { writeCsv } from './write-csv.ts'

const NOBODY = { refused: 'unauthenticated' } as const
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function forwardedHandlers(surroundings: Surroundings): ModuleHandlers<typeof forwardedContract> {
  const { db } = surroundings
  const found = (id: string) => (UUID.test(id) ? findImport(db, id) : Promise.resolve(null))

  return {
    async platforms({ lang }) {
      const counts = new Map((await importCounts(db)).map(({ platform, imports }) => [platform, imports]))
      return {
        items: platformsOf(surroundings).map((one) => ({
          id: one.id,
          name: one[lang],
          imports: counts.get(one.id) ?? 0,
        })),
      }
    },

    preview: ({ query, body, lang }) => previewSheet(surroundings, query.platform, body.bytes, lang),

    async importSheet({ query, body, session, lang }) {
      const actor = session?.capacities.find((one) => couldBe(one, 'office'))
      if (!actor) return NOBODY
      const started = await beginImport(surroundings, { ...body, platform: query.platform, actor })
      if (typeof started !== 'string') return started
      const row = await findImport(db, started)
      if (!row) throw new Error(`import ${started} is gone`)
      return importViewOf(surroundings, row, lang)
    },

    async imports({ query, lang }) {
      const after = query.after === undefined ? null : readCursor(query.after, ['string'])?.[0]
      if (after === undefined || (after !== null && !UUID.test(after))) return { refused: 'bad-cursor' }
      const rows = await listImports(db, after, PAGE + 1)
      const shown = rows.slice(0, PAGE)
      const last = rows.length > PAGE ? shown.at(-1) : undefined
      return {
        items: shown.map((row) => importViewOf(surroundings, row, lang)),
        next: last ? writeCursor([last.id]) : null,
      }
    },

    async importDetail({ params, lang }) {
      const row = await found(params.import)
      if (!row) return { refused: 'not-found' }
      const [faults, changes] = await Promise.all([faultsOf(surroundings, row.id), changeViewsOf(surroundings, row.id)])
      return {
        ...importViewOf(surroundings, row, lang),
        faults: faults.map((fault) => faultViewOf(fault, lang)),
        changes,
      }
    },

    async faultsFile({ params, lang }) {
      const row = await found(params.import)
      if (!row) return { refused: 'not-found' }
      const head =
        lang === 'zh'
          ? ['行', '列', '列名', '原因', '表中内容']
          : ['row', 'column', 'name', 'reason', 'what stands there']
      const faults = (await faultsOf(surroundings, row.id)).map((fault) => [
        String(fault.row),
        fault.letter ?? '',
        fault.column ?? '',
        ROW_FAULT_WORDS[fault.code][lang],
        fault.value,
      ])
      const name = lang === 'zh' ? '未导入的行.csv' : 'rows not imported.csv'
      return { name, type: SHEET_TYPES.csv, bytes: writeCsv([head, ...faults]) }
    },

    async results({ params }) {
      const row = await found(params.import)
      return row ? resultsFile(surroundings, row) : { refused: 'not-found' }
    },

    async messages({ query, session, lang }) {
      if (!session) return NOBODY
      return query.import === undefined
        ? allForwarded(surroundings, session, query, lang)
        : ofImport(surroundings, session, query.import, query.after, lang)
    },

    exportAll: ({ query }) => exportAll(surroundings, query),
  }
}
