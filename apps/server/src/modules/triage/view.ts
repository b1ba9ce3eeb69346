import type { Lang } from '@gongkai/contract-kit'
import {
  dutyReasons,
  ELSEWHERE,
  learnedReasons,
  wordsAt,
  type MessageText,
  type Similar,
  type Suggestion,
} from '@gongkai/messages/triage'
import type { TriageView } from '@gongkai/messages/triage/contract'
import { localDateOf } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import type { PastMatter, Triage } from './living-triage.ts'

const MOST_DEPARTMENTS = 3
const LEAST_SHARE = 0.05
const MOST_ORGANS = 3
const MOST_SIMILAR = 2
/** Below this share another organ is not worth a line, unless its words stand in the text. */
const LEAST_ELSEWHERE = 0.1

const shareOf = (share: number) => Math.round(share * 100) / 100

/** The kind of the message, with the words that said so. */
export function classView(
  { classes, seen }: Suggestion,
  subject: string,
  confirmed: TriageView['class']['confirmed'],
  lang: Lang,
): TriageView['class'] {
  const [first] = classes
  const suggested = first?.id ?? 'inquiry'
  const rules = seen.rules.filter(({ rule }) => rule.class === suggested).toSorted((a, b) => b.score - a.score)
  return {
    suggested,
    share: shareOf(first?.share ?? 0),
    reasons: rules.map(({ rule, places }) => ({ text: rule.sees[lang], words: wordsAt(seen, subject, places) })),
    confirmed,
  }
}

/** The departments worth a look, each with its reasons. The first is always given, other organs aside. */
export function departmentsView(
  { registry, clock }: Surroundings,
  triage: Triage,
  suggestion: Suggestion,
  subject: string,
  lang: Lang,
  seenPast: (matter: PastMatter) => boolean,
): TriageView['departments'] {
  const past = triage.similar(suggestion.seen.text, 12).filter(({ matter }) => seenPast(matter))
  return suggestion.outcomes
    .filter(({ id }) => id !== ELSEWHERE)
    .filter(({ share }, place) => place === 0 || share >= LEAST_SHARE)
    .slice(0, MOST_DEPARTMENTS)
    .map(({ id, share }) => ({
      id,
      name: nameAt(registry, id, clock.now(), lang),
      share: shareOf(share),
      reasons: [
        ...dutyReasons(suggestion, subject, id),
        ...similarReasons(past, id),
        ...learnedReasons(triage.model, suggestion, subject, id),
      ],
    }))
}

function similarReasons(past: readonly Similar<PastMatter>[], id: string) {
  return past
    .filter(({ matter }) => matter.settled.includes(id))
    .slice(0, MOST_SIMILAR)
    .map(({ matter, likeness }) => ({
      kind: 'similar' as const,
      receipt: matter.receipt,
      subject: matter.subject,
      receivedOn: localDateOf(matter.receivedAt.getTime()),
      likeness: shareOf(likeness),
    }))
}

/** Other organs whose matters the words name, as far as the whole looks like theirs. */
export function elsewhereView(suggestion: Suggestion, { subject }: MessageText, lang: Lang) {
  const share = suggestion.outcomes.find(({ id }) => id === ELSEWHERE)?.share ?? 0
  const organs = share < LEAST_ELSEWHERE ? [] : suggestion.seen.organs.toSorted((a, b) => b.score - a.score)
  return {
    elsewhereShare: shareOf(share),
    elsewhere: organs.slice(0, MOST_ORGANS).map(({ organ, places }) => ({
      id: organ.id,
      organ: organ.name[lang],
      phone: organ.phone,
      url: organ.url,
      why: organ.decides[lang],
      words: wordsAt(suggestion.seen, subject, places),
      reason: organ.reason,
    })),
  }
}
