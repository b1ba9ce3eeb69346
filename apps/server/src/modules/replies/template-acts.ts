import type { Lang, Refusal } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/messages'
import {
  DEFAULT_TEMPLATES,
  unknownPlaceholders,
  type TemplateInput,
  type TemplateView,
} from '@gongkai/messages/replies'
import { uuidv7 } from '../../platform/ids.ts'
import { namesInEnglish } from '../../platform/people.ts'
import type { StaffSession } from '../../platform/session.ts'
import { findBoard } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { keepVersion, listTemplates, versionsOf, type TemplateRow } from './template-store.ts'

type By = Pick<StaffSession, 'person' | 'name'>

/** A template can be filled only from what a matter holds, and stands only on a board that there is. */
async function faultOf({ db }: Surroundings, { text, board }: TemplateInput): Promise<Refusal | null> {
  const [unknown] = unknownPlaceholders(text)
  if (unknown !== undefined) return { refused: 'unknown-placeholder', facts: { name: unknown } }
  return board !== null && !(await findBoard(db, board)) ? { refused: 'no-such-board' } : null
}

export async function addTemplate(
  surroundings: Surroundings,
  input: TemplateInput,
  by: By,
): Promise<TemplateRow | Refusal> {
  const { db, clock } = surroundings
  const fault = await faultOf(surroundings, input)
  if (fault) return fault
  const row = {
    id: uuidv7(clock.now()),
    version: 1,
    ...input,
    retired: false,
    by: by.person,
    by_name: by.name,
    at: new Date(clock.now()),
  }
  await keepVersion(db, row)
  return row
}

/** A change is the next version of what was read. Refuses `stale-template` when somebody else changed it first. */
export async function changeTemplate(
  surroundings: Surroundings,
  id: string,
  version: number,
  change: TemplateInput | 'retire',
  by: By,
): Promise<TemplateRow | Refusal> {
  const { db, clock } = surroundings
  const [newest] = await versionsOf(db, id)
  if (!newest) return { refused: 'not-found' }
  const fault = change === 'retire' ? null : await faultOf(surroundings, change)
  if (fault) return fault
  const row: TemplateRow = {
    ...newest,
    ...(change === 'retire' ? { retired: true } : { ...change, retired: false }),
    version: version + 1,
    by: by.person,
    by_name: by.name,
    at: new Date(clock.now()),
  }
  const stale = { refused: 'stale-template', facts: { byName: newest.by_name } } as const
  if (newest.version !== version) return stale
  return (await keepVersion(db, row)) ? row : stale
}

/** Gives a bureau without any template those that the package brings. True when it did. */
export async function seedTemplates(surroundings: Surroundings, by: By): Promise<boolean> {
  if ((await listTemplates(surroundings.db)).length > 0) return false
  for (const { key: _, ...template } of DEFAULT_TEMPLATES) await addTemplate(surroundings, template, by)
  return true
}

export async function templateViews(
  { db }: Surroundings,
  rows: readonly TemplateRow[],
  lang: Lang,
): Promise<TemplateView[]> {
  const english =
    lang === 'en'
      ? await namesInEnglish(
          db,
          rows.map(({ by }) => by),
        )
      : new Map<string, string>()
  return rows.map(({ id, version, name, lang: written, classes, board, text, elements, retired, by, by_name, at }) => ({
    ...{ id, version, name, lang: written, classes, board, text, elements, retired },
    byName: english.get(by) ?? by_name,
    at: shanghaiTime(at.getTime()),
  }))
}
