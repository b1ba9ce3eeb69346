import { PARTICIPANTS_WORDS } from '@gongkai/events/words'
import type { SpeakerInput, SpeakerView } from '@gongkai/events/record'
import type { Lang } from '@gongkai/contract-kit'
import type { Database } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'

/** A row of `record_speaker`. */
export interface SpeakerRow {
  readonly id: string
  readonly number: number
  readonly name_sealed: Buffer | null
  readonly participants: SpeakerInput['participants']
  readonly organisation: string
  readonly role: string
  readonly agreed: boolean
}

const PURPOSE = 'record-speaker'
const COLUMNS = 'id, number, name_sealed, participants, organisation, role, agreed'

const sealName = (seal: Seal, id: string, name: string) => (name === '' ? null : seal.seal(PURPOSE, name, id))

export async function speakersOf(db: Database, activity: string): Promise<SpeakerRow[]> {
  return db.sql('speaker.list', `select ${COLUMNS} from record_speaker where activity = $1 order by number`, [activity])
}

export async function insertSpeaker(
  { db, seal }: { readonly db: Database; readonly seal: Seal },
  { id, activity }: { readonly id: string; readonly activity: string },
  { name, participants, organisation, role, agreed }: SpeakerInput,
): Promise<void> {
  await db.sql(
    'speaker.insert',
    `insert into record_speaker (id, activity, number, name_sealed, participants, organisation, role, agreed)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7 from record_speaker where activity = $2`,
    [id, activity, sealName(seal, id, name), participants, organisation, role, agreed],
  )
}

/** Corrects a speaker; false where there is none of this id. */
export async function updateSpeaker(
  { db, seal }: { readonly db: Database; readonly seal: Seal },
  { id, activity }: { readonly id: string; readonly activity: string },
  { name, participants, organisation, role, agreed }: SpeakerInput,
): Promise<boolean> {
  const kept = await db.sql(
    'speaker.update',
    `update record_speaker set name_sealed = $3, participants = $4, organisation = $5, role = $6, agreed = $7
     where id = $1 and activity = $2 returning id`,
    [id, activity, sealName(seal, id, name), participants, organisation, role, agreed],
  )
  return kept.length === 1
}

/** Removes a speaker whom no opinion names; false where there is none, or one does. */
export async function deleteSpeaker(db: Database, activity: string, id: string): Promise<boolean> {
  const gone = await db.sql(
    'speaker.delete',
    `delete from record_speaker where id = $1 and activity = $2
       and not exists (select 1 from record_opinion where speaker = $1) returning id`,
    [id, activity],
  )
  return gone.length === 1
}

/** How the public may read of a speaker: by organisation and role where they agreed, else as whom they came. Never by name. */
export function shownAs(
  { agreed, organisation, role, participants }: Omit<SpeakerRow, 'id' | 'number' | 'name_sealed'>,
  lang: Lang,
): string {
  const said = [organisation, role].filter((part) => part !== '').join(lang === 'zh' ? '' : ', ')
  return agreed && said !== '' ? said : PARTICIPANTS_WORDS[participants][lang]
}

/** A speaker for staff who read the record and do not keep it: no name, and no more than the public may read. */
export function speakerShown(row: SpeakerRow, lang: Lang): SpeakerView {
  const { id, number, participants, agreed } = row
  const [organisation, role] = agreed ? [row.organisation, row.role] : ['', '']
  return { id, number, name: '', participants, organisation, role, agreed, shownAs: shownAs(row, lang) }
}

/** A speaker for those who keep the record. */
export function speakerViewOf(seal: Seal, row: SpeakerRow, lang: Lang): SpeakerView {
  const { id, number, name_sealed: name, participants, organisation, role, agreed } = row
  return {
    id,
    number,
    name: name === null ? '' : seal.open(PURPOSE, name, id),
    participants,
    organisation,
    role,
    agreed,
    shownAs: shownAs(row, lang),
  }
}

/**
 * Empties the names of the speakers of an activity, in the caller's transaction, and of those who did not agree to be shown organisation
 * and role too: together these say who it was. Says how many there were.
 */
export async function eraseSpeakerNames(db: Database, activity: string): Promise<number> {
  const rows = await db.sql(
    'speaker.erase',
    `update record_speaker set name_sealed = null, organisation = case when agreed then organisation else '' end,
       role = case when agreed then role else '' end
     where activity = $1 and (name_sealed is not null or (not agreed and organisation || role <> '')) returning id`,
    [activity],
  )
  return rows.length
}
