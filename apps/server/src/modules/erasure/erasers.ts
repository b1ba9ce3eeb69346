import type { ErasedLine } from '@gongkai/events/erasure'
import { eraseSpeakerNames } from '../activity-records/index.ts'
import { eraseAsides } from '../events/index.ts'
import { forgetParticipants } from '../notices/index.ts'
import { eraseWrittenAnswers } from '../questionnaires/index.ts'
import { eraseWallPeople } from '../question-wall/index.ts'
import { entriesOf, eraseEntries } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** Empties what one module holds of the participants of these activities, in the caller's transaction; says what by table and rows. */
type Eraser = (surroundings: Surroundings, activities: readonly string[]) => Promise<ErasedLine[]>

async function added<Key extends string>(
  activities: readonly string[],
  one: (activity: string) => Promise<Readonly<Record<Key, number>>>,
): Promise<Readonly<Record<string, number>>> {
  const sums: Record<string, number> = {}
  for (const activity of activities)
    for (const [key, rows] of Object.entries<number>(await one(activity))) sums[key] = (sums[key] ?? 0) + rows
  return sums
}

/** Every module that knows participants. One that comes later adds a line here. */
const ERASERS: readonly Eraser[] = [
  // First, while entries still say whose deliveries these are.
  async ({ db }, activities) => {
    const entries = (await Promise.all(activities.map((activity) => entriesOf(db, activity)))).flat()
    const told = await forgetParticipants(
      db,
      entries.map(({ id }) => id),
    )
    return [{ part: 'notices', what: 'delivery', rows: told }]
  },
  async ({ db }, activities) => {
    const { registrations, notes, lookups } = await eraseEntries(db, activities)
    return [
      { part: 'registrations', what: 'registration.personal_sealed', rows: registrations },
      { part: 'registrations', what: 'registration_change.note', rows: notes },
      { part: 'registrations', what: 'registration_lookup.reason', rows: lookups },
    ]
  },
  async ({ db }, activities) => {
    const { typed = 0, contacts = 0 } = await added(activities, (activity) => eraseWallPeople(db, activity))
    return [
      { part: 'question-wall', what: 'wall_question.typed_sealed', rows: typed },
      { part: 'question-wall', what: 'wall_question.contact_sealed', rows: contacts },
    ]
  },
  async ({ db }, activities) => {
    const { texts = 0, links = 0 } = await added(activities, (activity) => eraseWrittenAnswers(db, activity))
    return [
      { part: 'questionnaires', what: 'questionnaire_text.sealed', rows: texts },
      { part: 'questionnaires', what: 'questionnaire_link.entry', rows: links },
    ]
  },
  async ({ db }, activities) => {
    const { names = 0 } = await added(activities, async (activity) => ({
      names: await eraseSpeakerNames(db, activity),
    }))
    return [{ part: 'record', what: 'record_speaker.name_sealed', rows: names }]
  },
  async ({ db }, activities) => [
    { part: 'programme', what: 'activity.aside_sealed', rows: await eraseAsides(db, activities) },
  ],
]

/** Erases everything that any module holds of the participants of these activities. */
export async function eraseEverywhere(
  surroundings: Surroundings,
  activities: readonly string[],
): Promise<ErasedLine[]> {
  const lines: ErasedLine[] = []
  for (const erase of ERASERS) lines.push(...(await erase(surroundings, activities)))
  return lines
}
