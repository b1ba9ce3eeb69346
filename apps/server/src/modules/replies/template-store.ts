import type { TemplateInput } from '@gongkai/messages/replies'
import type { Database } from '../../platform/database.ts'

export interface TemplateRow {
  id: string
  version: number
  name: string
  lang: 'zh' | 'en'
  classes: TemplateInput['classes']
  board: string | null
  text: string
  elements: TemplateInput['elements']
  retired: boolean
  by: string
  by_name: string
  at: Date
}

const COLUMNS = 'id, version, name, lang, classes, board, text, elements, retired, by, by_name, at'
const NEWEST = `not exists (select 1 from reply_template later where later.id = reply_template.id and later.version > reply_template.version)`

/** Every template as it stands now, those retired last. */
export function listTemplates(db: Database): Promise<TemplateRow[]> {
  return db.sql(
    'template.list',
    `select ${COLUMNS} from reply_template where ${NEWEST} order by retired, lang desc, name, id`,
  )
}

/** Every version of one, newest first. */
export function versionsOf(db: Database, id: string): Promise<TemplateRow[]> {
  return db.sql('template.versions', `select ${COLUMNS} from reply_template where id = $1 order by version desc`, [id])
}

/** Keeps a version; false when somebody kept one with this number first. */
export async function keepVersion(db: Database, row: TemplateRow): Promise<boolean> {
  const { id, version, name, lang, classes, board, text, elements, retired, by, by_name, at } = row
  const kept = await db.sql(
    'template.keep',
    `insert into reply_template (id, version, name, lang, classes, board, text, elements, retired, by, by_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id, version) do nothing returning id`,
    [id, version, name, lang, classes, board, text, elements, retired, by, by_name, at],
  )
  return kept.length === 1
}
