import type { ActivityPart, District, Participants } from '../values.ts'
import type { ActivityDetails } from './details.ts'

/** What a reader of the programme looks for; null where it does not matter. */
export interface Sought {
  readonly theme: string | null
  readonly participants: Participants | null
  readonly district: District | null
  readonly part: ActivityPart | null
  /** Words, all of which must stand somewhere in it. */
  readonly words: string | null
}

/** The one form in which words are compared: full width as half width, no case. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase()

function everythingSaid(details: ActivityDetails): string {
  const { title, titleEn, summary, summaryEn, theme, themeEn, place, agenda, speakers } = details
  const where = place ? [place.name, place.nameEn, place.address, place.addressEn] : []
  const what = agenda.flatMap((item) => [item.title, item.titleEn])
  return plain(
    [title, titleEn, summary, summaryEn, theme, themeEn, ...where, ...what, ...speakers.map(({ name }) => name)].join(
      '\n',
    ),
  )
}

/** Whether an activity is among what is looked for. */
export function isSought(details: ActivityDetails, { theme, participants, district, part, words }: Sought): boolean {
  if (theme !== null && plain(details.theme) !== plain(theme) && plain(details.themeEn) !== plain(theme)) return false
  if (participants !== null && !details.participants.includes(participants)) return false
  if (district !== null && details.place?.district !== district) return false
  if (part !== null && !details.parts.includes(part)) return false
  if (words === null || words.trim() === '') return true
  const said = everythingSaid(details)
  return plain(words)
    .split(/\s+/)
    .every((word) => said.includes(word))
}
