import { randomInt } from 'node:crypto'
import { countedKinds, inviting, type Unanswered } from '@gongkai/events/questionnaires'
import type { Participants } from '@gongkai/events/values'
import type { Refusal } from '@gongkai/contract-kit'
import { entriesOf, rosterOf } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countLinksAs, giveLinks, linksOf, lockAnswers } from './link-store.ts'
import { findPublished } from './published.ts'
import type { QuestionnaireRow } from './questionnaire-store.ts'
import { tellHolder } from './telling.ts'
import { hashOfToken, tokenOf } from './token.ts'

const RANDOM = 2 ** 40

/** Whether a questionnaire asks ticket holders: only then is anybody invited or reminded. */
async function invitedOnly(surroundings: Surroundings, id: string): Promise<Refusal | null> {
  const published = await findPublished(surroundings, id)
  if (!published) return { refused: 'not-published-yet' }
  return published.shape.answering === 'invited' ? null : { refused: 'answers-by-open-link' }
}

/** Gives every confirmed entry a one-time link and tells its holder, in the caller's transaction. Who has one keeps it. */
export async function invite(
  surroundings: Surroundings,
  row: QuestionnaireRow,
): Promise<{ readonly given: number; readonly before: number } | Refusal> {
  const { db, seal } = surroundings
  const { id, activity } = row
  const refused = await invitedOnly(surroundings, id)
  if (refused) return refused
  await lockAnswers(db, id)
  const links = await linksOf(db, id)
  const have = new Set(links.map(({ entry }) => entry))
  const entries = (await entriesOf(db, activity)).filter(
    ({ id: entry, state }) => state === 'confirmed' && !have.has(entry),
  )
  const invited = inviting(
    entries.map((entry) => ({ entry: entry.id, participants: entry.participants })),
    entries.map(() => randomInt(RANDOM)),
    links.length,
  )
  const withTokens = invited.map((one) => ({ ...one, tokenHash: hashOfToken(tokenOf(seal, id, one.entry)) }))
  await giveLinks(db, id, withTokens)
  const out: Partial<Record<Participants, number>> = {}
  for (const { participants } of [...links, ...invited]) out[participants] = (out[participants] ?? 0) + 1
  await countLinksAs(db, id, countedKinds(out))
  for (const entry of entries) await tellHolder(surroundings, row, entry)
  return { given: invited.length, before: links.length }
}

/** Who has a link and did not use it, by masked name and number of the ticket; those who just did are among them until their group is full. */
export async function unanswered(
  surroundings: Surroundings,
  { id, activity }: QuestionnaireRow,
): Promise<Unanswered | Refusal> {
  const refused = await invitedOnly(surroundings, id)
  if (refused) return refused
  const links = await linksOf(surroundings.db, id)
  const roster = new Map((await rosterOf(surroundings, activity)).map((line) => [line.entry, line]))
  const listed = links.filter(({ leftList }) => !leftList)
  return {
    invited: links.length,
    answered: links.filter(({ used }) => used).length,
    items: listed.map(({ entry, participants }) => {
      const line = roster.get(entry)
      return { entry, number: line?.number ?? '', name: line?.maskedName ?? '', participants }
    }),
  }
}

/** Reminds everyone who has not used the link, at most once a day each. */
export async function remind(
  surroundings: Surroundings,
  row: QuestionnaireRow,
): Promise<{ readonly reminded: number } | Refusal> {
  const { db } = surroundings
  const refused = await invitedOnly(surroundings, row.id)
  if (refused) return refused
  const open = new Set((await linksOf(db, row.id)).flatMap(({ entry, used }) => (used ? [] : [entry])))
  let reminded = 0
  for (const entry of await entriesOf(db, row.activity))
    if (open.has(entry.id) && (await tellHolder(surroundings, row, entry))) reminded += 1
  return { reminded }
}
