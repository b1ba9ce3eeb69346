import { cueScore } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { comparedForm, sameTextKey } from './compared-form.ts'
import { termsOf } from './terms.ts'

/** A text as it is compared with others. */
export interface Profile {
  readonly key: string
  /** Topic → how clearly it is spoken of. */
  readonly topics: ReadonlyMap<string, number>
  /** The topic spoken of most clearly, and which question about it; null where none is known. */
  readonly question: { readonly topic: string; readonly asks: string; readonly broad: boolean } | null
  readonly terms: ReadonlyMap<string, number>
}

/** A question about a known topic that is none of those known. */
export const UNFORESEEN = 'other'
/** A topic is spoken of once one sure word or two weak ones stand there. */
const LEAST = 1
const MOST = 3.5
/** A topic named in passing takes the place of no other that is spoken of this much more clearly. */
const FARTHEST = 2.5
/** Beyond this a message tells a story: the beginning says what it is about. */
const LONGEST = 1500

/** Reads a message, or anything with a heading and a text. Words in the subject count twice. */
export function profileOf(
  { subject, body }: { readonly subject: string; readonly body: string },
  lexicon: Lexicon,
): Profile {
  const heading = comparedForm(subject)
  const form = `${heading}\n${comparedForm(body.slice(0, LONGEST))}`
  const topics = new Map<string, number>()
  for (const { id, cues } of lexicon.topics) {
    const score = Math.min(MOST, cueScore(cues, form))
    if (score >= LEAST) topics.set(id, score + Math.min(1, cueScore(cues, heading)))
  }
  const question = questionIn(lexicon, topics, heading, form)
  return { key: sameTextKey(subject, body), topics, question, terms: termsOf(form, lexicon) }
}

function questionIn(
  lexicon: Lexicon,
  topics: ReadonlyMap<string, number>,
  heading: string,
  form: string,
): Profile['question'] {
  const spoken = lexicon.topics.filter(({ id }) => topics.has(id))
  const score = (id: string) => topics.get(id) ?? 0
  const covers = (one: Lexicon['topics'][number], id: string) =>
    one.over.includes(id) && score(id) - score(one.id) <= FARTHEST
  const leading = spoken.filter(({ id }) => !spoken.some((one) => covers(one, id)))
  const [first, ...others] = leading.length > 0 ? leading : spoken
  if (!first) return null
  const main = others.reduce((best, one) => (score(one.id) > score(best.id) ? one : best), first)
  const manner = lexicon.manners.find(({ id, cues }) => !main.same.has(id) && cues.some((cue) => cue.foundIn(heading)))
  const usual = main.usual.length === 0 || main.usual.some((cue) => cue.foundIn(form))
  const [wants, sidelines] = [lexicon.wants, lexicon.sidelines].map((list) =>
    list.filter(({ id }) => !main.same.has(id)),
  )
  const asks =
    askedIn(main.questions, form) ||
    manner?.id ||
    askedIn(wants ?? [], form) ||
    askedIn(sidelines ?? [], heading) ||
    (usual ? '' : UNFORESEEN)
  return { topic: main.id, asks, broad: main.broad || asks === UNFORESEEN }
}

/** Which of the other questions of a topic a text asks: the one with most cues; '' for the usual question. */
function askedIn(questions: Lexicon['topics'][number]['questions'], form: string): string {
  let [asks, most] = ['', 0]
  for (const { id, cues } of questions) {
    const score = cueScore(cues, form)
    if (score > most) [asks, most] = [id, score]
  }
  return asks
}
