import { foldText, phraseFinder, type DutyPhraseFound } from '@gongkai/department-registry'
import type { ClassRule } from './class-rule.ts'
import { mannerSignals } from './message-manner.ts'
import type { Organ } from './organ.ts'
import { textFeatures, type Feature } from './text-features.ts'
import { weightedPhrases } from './weighted-phrase.ts'

export interface MessageText {
  readonly subject: string
  readonly body: string
}

/** A place in subject and body joined by a line break. */
export interface Place {
  readonly at: number
  readonly end: number
}

export interface OrganFound {
  readonly organ: Organ
  readonly score: number
  readonly places: readonly Place[]
}

export interface RuleFound {
  readonly rule: ClassRule
  readonly score: number
  readonly places: readonly Place[]
}

/** What is seen in a message before anything is decided. */
export interface MessageSeen {
  readonly text: string
  /** Half-width, small and simplified; places are those of `text`. */
  readonly folded: string
  readonly duties: readonly DutyPhraseFound[]
  readonly organs: readonly OrganFound[]
  readonly rules: readonly RuleFound[]
  readonly features: readonly Feature[]
  /** Signals for whose it is, and for what kind it is. */
  readonly outcome: ReadonlyMap<string, number>
  readonly class: ReadonlyMap<string, number>
}

/** Long messages say what they want in their first and last parts; more is not read. */
const MOST_READ = 4000
const SENTENCE = /[。！？!?;；\n]+/u
/** A text of at most so many letters may be nothing but a trial. */
const SHORT = 24
/** Inside a longer phrase of somebody else, words count for little: 质押 in 质押登记. */
const OVERSHADOWED = 0.25

export function messageReader(
  dutiesIn: (folded: string) => readonly DutyPhraseFound[],
  organs: readonly Organ[],
  rules: readonly ClassRule[],
): (message: MessageText) => MessageSeen {
  const organsIn = sourceFinder(organs.map((organ) => ({ source: organ, phrases: organ.phrases.join(',') })))
  const rulesIn = sourceFinder(
    rules.map((rule) => ({ source: rule, phrases: rule.phrases })),
    true,
  )
  return ({ subject, body }) => {
    const text = shortened(`${subject}\n${body}`)
    const folded = foldText(text)
    const duties = dutiesIn(folded)
    const organsFound = organsIn(folded).map(({ source, score, places }) => ({ organ: source, score, places }))
    const rulesFound = rulesIn(folded).map(({ source, score, places }) => ({ rule: source, score, places }))
    const features = textFeatures(text)
    const places = [...duties, ...organsFound].flatMap((one) => one.places)
    const seen = { text, folded, duties, organs: organsFound, rules: rulesFound, features }
    return { ...seen, outcome: outcomeSignals(seen, places), class: classSignals(seen, places, subject.length) }
  }
}

function shortened(text: string): string {
  return text.length <= MOST_READ ? text : `${text.slice(0, MOST_READ / 2)}\n${text.slice(-MOST_READ / 2)}`
}

/** `across`: words inside a longer phrase of any source do not count, not only of their own: 感激 in 不胜感激. */
function sourceFinder<T>(sources: readonly { readonly source: T; readonly phrases: string }[], across = false) {
  const all = sources.flatMap(({ source, phrases }) => weightedPhrases(phrases).map((one) => ({ ...one, source })))
  const find = phraseFinder(all.map(({ phrase }) => phrase))
  return (folded: string): { source: T; score: number; places: Place[] }[] => {
    const places = find(folded)
    const same = (one: number, other: number) => across || all[one]?.source === all[other]?.source
    const standing = places.filter((place, at) => !isCovered(places, at, (other) => same(place.index, other.index)))
    const found = new Map<T, { source: T; score: number; places: Place[]; phrases: Set<number> }>()
    for (const { index, at, end } of standing) {
      const one = all[index]
      if (!one) continue
      const held = found.get(one.source) ?? { source: one.source, score: 0, places: [], phrases: new Set<number>() }
      if (!held.phrases.has(index)) held.score += one.weight
      held.phrases.add(index)
      held.places.push({ at, end })
      found.set(one.source, held)
    }
    return [...found.values()]
  }
}

/** Longer than any phrase with its gap. */
const FARTHEST = 90

/** Whether a place lies inside a longer one; places stand in the order of the text, so only those near are looked at. */
function isCovered<P extends Place>(places: readonly P[], index: number, counts: (other: P) => boolean): boolean {
  const place = places[index]
  if (!place) return false
  const covers = (other: P) => isInside(place, other) && counts(other)
  for (let at = index - 1; at >= 0; at--) {
    const other = places[at]
    if (!other || place.at - other.at > FARTHEST) break
    if (covers(other)) return true
  }
  for (let at = index + 1; at < places.length; at++) {
    const other = places[at]
    if (!other || other.at > place.at) break
    if (covers(other)) return true
  }
  return false
}

function isInside(place: Place, other: Place): boolean {
  return other.at <= place.at && place.end <= other.end && other.end - other.at > place.end - place.at
}

type Seen = Omit<MessageSeen, 'outcome' | 'class'>

/** n-grams weigh together as much as a good phrase, however long the message. */
function addGrams(signals: Map<string, number>, features: readonly Feature[], strength: number): void {
  const names = new Set(features.map(({ name }) => name))
  const value = strength / Math.sqrt(Math.max(names.size, 8))
  for (const name of names) signals.set(name, value)
}

function outcomeSignals(seen: Seen, places: readonly Place[]): Map<string, number> {
  const signals = new Map<string, number>([['*', 1]])
  addGrams(signals, seen.features, 5)
  const scores = new Map<string, number>()
  const add = (name: string, by: number) => scores.set(name, (scores.get(name) ?? 0) + by)
  const asides = asidesOf(seen.text)
  const isAside = (own: readonly Place[]) => own.every((place) => asides.some((aside) => isInside(place, aside)))
  const starts: { name: string; at: number; weight: number }[] = []
  for (const { department, duty, phrase, weight, places: own } of seen.duties) {
    const alone = own.some((place) => !places.some((other) => isInside(place, other)))
    const counted = weight * (alone ? 1 : OVERSHADOWED) * (isAside(own) ? OVERSHADOWED : 1)
    add(`duty:${department}`, counted)
    add(`of:${department}:${duty}`, counted)
    signals.set(`phrase:${department}:${phrase}`, alone ? 1 : OVERSHADOWED)
    starts.push({ name: `first:${department}`, at: own[0]?.at ?? 0, weight: counted })
  }
  for (const { organ, score, places: own } of seen.organs) {
    const counted = score * (isAside(own) ? OVERSHADOWED : 1)
    add(`organ:${organ.id}`, counted)
    starts.push({ name: 'first:organ', at: own[0]?.at ?? 0, weight: counted })
  }
  for (const [name, score] of scores) signals.set(name, Math.log1p(score))
  const first = firstMatter(seen.text, starts)
  if (first !== null) signals.set(first, 1)
  return signals
}

/** What a writer says is not what they write for: 那个先放一放, 另外再问. */
const ASIDE =
  /不说了|不提了?|不多说|先放一放|另外(?:去|再)?(?:找|问|说)|另说|另谈|题外话|顺便说|顺带说|已经解决|不是来|跟(?:这|此)(?:件)?事?无关|不在此|by the way|as an aside|not about|never mind|set aside/u
const SENTENCE_OR_END = /[^。！？!?;；\n]+/gu

function asidesOf(text: string): Place[] {
  return [...text.matchAll(SENTENCE_OR_END)].flatMap(({ 0: sentence, index }) =>
    ASIDE.test(sentence) ? [{ at: index, end: index + sentence.length }] : [],
  )
}

/** Of several matters the first is usually what the message is about: who is named strongest in the first sentence that names anybody. */
function firstMatter(text: string, starts: readonly { name: string; at: number; weight: number }[]): string | null {
  let from = 0
  for (const sentence of text.split(SENTENCE)) {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    const here = starts.filter(({ at, weight }) => at >= start && at < from && weight >= 2)
    const best = here.toSorted((a, b) => b.weight - a.weight)[0]
    if (best) return best.name
  }
  return null
}

/** What the message is about must not decide what kind it is: words of duties are left out. */
function classSignals(seen: Seen, places: readonly Place[], subjectLength: number): Map<string, number> {
  const signals = new Map<string, number>([['*', 1]])
  const free = seen.features.filter(({ at, end }) => !places.some((place) => at < place.end && place.at < end))
  addGrams(signals, free, 4)
  const lastSentence = seen.text.trimEnd().replace(/[。！？!?.~～…\s]+$/u, '')
  const last = Math.max(...[...lastSentence.matchAll(/[。！？!?\n]/gu)].map(({ index }) => index), 0)
  const letters = seen.text.replace(/[^\p{L}]/gu, '')
  for (const { rule, score, places: own } of seen.rules) {
    if (rule.short === true && letters.length > SHORT) continue
    signals.set(`rule:${rule.id}`, Math.log1p(Math.max(score, 0)))
    if (own.some(({ at }) => at < subjectLength)) signals.set(`subject:${rule.id}`, 1)
    if (own.some(({ at }) => at >= last)) signals.set(`last:${rule.id}`, 1)
  }
  const asked =
    seen.rules.some(({ rule }) => rule.class === 'inquiry' && rule.id !== 'only-polite-thanks') ||
    /[?？]/u.test(seen.text)
  signals.set(asked ? 'asks' : 'asks-nothing', 1)
  if (/[!！]/u.test(seen.text)) signals.set('exclaims', 1)
  if (/[?？]\s*$/u.test(seen.text)) signals.set('ends-asking', 1)
  const variety = new Set(letters).size
  signals.set(`length:${Math.min(6, Math.floor(Math.log2(1 + letters.length)))}`, 0.5)
  if (variety < 3) signals.set('nothing', 1)
  if (seen.duties.length === 0 && seen.organs.length === 0) signals.set('nobodys-matter', 1)
  for (const [name, value] of mannerSignals(seen.folded)) signals.set(name, value)
  return signals
}
