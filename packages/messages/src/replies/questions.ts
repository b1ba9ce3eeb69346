import { asksIn, type Ask } from './asks.ts'
import { contentWords } from './content-words.ts'
import { asksOf, listedIn } from './listed-matters.ts'
import { clausesOf, sentencesOf, trimmed, type Passage } from './passage.ts'
import { finds } from './pattern.ts'
import { questionWords } from './rule-files.ts'

/** A matter of a message that needs an answer of its own, with everything it asks. */
export interface Question extends Passage {
  readonly field: 'subject' | 'body' | 'supplement'
  readonly asks: readonly Ask[]
}

export interface QuestionSource {
  readonly subject: string
  readonly body: string
}

const LETTERS = /[\p{L}]/gu
/** Fewer letters than this after what means nothing is taken away ask nothing. */
const FEWEST_LETTERS = 4

/**
 * The questions of a message: numbered things that ask, else what is asked in its sentences. Asks about one matter are one question (what it
 * costs, where it is done); a connecting word with new content, or another topic, begins the next. A message that asks nothing in so many
 * words is one matter, unless it only thanks, advertises, or says nothing.
 */
export function questionsOf({ subject, body }: QuestionSource): Question[] {
  if (saysNothing(`${subject}\n${body}`) || onlyThanks(subject, body)) return []
  const listed = listedIn(body)
  if (listed.length > 0) {
    const asking = listed.filter(({ asks }) => asks.length > 0)
    const before = body.slice(0, listed[0]?.start ?? 0)
    const asked = finds(questionWords.informs, before) ? listed : asking
    if (asked.length >= 2)
      return asked.map((one) => ({
        ...one,
        field: 'body',
        asks: one.asks.length > 0 ? one.asks : [{ ...whole(one), kind: 'how' }],
      }))
  }
  const found = matters(subject, body)
  if (found.length > 0) return found
  const inSubject = asksOf({ start: 0, end: subject.length, text: subject })
  const [first] = inSubject
  if (first) return [{ ...whole(first), field: 'subject', asks: inSubject }]
  const all = trimmed(body, 0, body.length)
  return all ? [{ ...all, field: 'body', asks: [{ ...all, kind: 'action' }] }] : []
}

/** What the writer asks in supplements (补充) besides what was asked of them; nothing where they only tell. */
export function questionsInSupplements(texts: readonly string[]): Question[] {
  const found = questionsOf({ subject: '', body: texts.join('\n') })
  return found
    .filter(({ asks }) => asks.some(({ kind }) => kind !== 'action'))
    .map((question) => ({ ...question, field: 'supplement' }))
}

const whole = ({ start, end, text }: Passage): Passage => ({ start, end, text })

function saysNothing(text: string): boolean {
  const letters = text.replace(questionWords.nothing, '').match(LETTERS)?.length ?? 0
  const selling = questionWords.advertising.filter((word) => text.includes(word)).length
  return letters < FEWEST_LETTERS || (selling >= 2 && !/[？?]/.test(text))
}

/** A courtesy at the end (谢谢！) thanks for nothing yet. */
const COURTESY = 8

function onlyThanks(subject: string, body: string): boolean {
  const clauses = [...sentencesOf(subject), ...sentencesOf(body).flatMap(clausesOf)]
  const thanking = clauses
    .filter(({ text }) => text.length > COURTESY || text === subject.trim())
    .filter(({ text }) => finds(questionWords.thanks, text))
  if (thanking.length === 0) return false
  return clauses.filter((one) => !thanking.includes(one)).flatMap(asksIn).length === 0
}

/** The matters of running text. Asks of requests are left out where something is asked in so many words. */
function matters(subject: string, body: string): Question[] {
  const sentences = sentencesOf(body)
  const all = sentences.flatMap((sentence) => asksIn(sentence).map((ask) => ({ ask, sentence })))
  const firm = all.filter(({ ask }) => ask.kind !== 'action')
  const groups: { asks: Ask[]; from: number }[] = []
  for (const { ask, sentence } of firm.length > 0 ? firm : all) {
    const group = groups.at(-1)
    const last = group?.asks.at(-1)
    if (!group || !last) groups.push({ asks: [ask], from: ask.start })
    else if (ask.start !== last.start && isNext(subject, body, group, last, ask, sentence))
      groups.push({ asks: [ask], from: ask.start })
    else group.asks.push(ask)
  }
  return groups.flatMap(({ asks, from }) => {
    const passage = trimmed(body, from, asks.at(-1)?.end ?? from)
    return passage ? { ...passage, field: 'body', asks } : []
  })
}

/** New content of so many terms makes a joined clause a matter of its own; a Latin word counts twice. */
const NEW_CONTENT = 3

function isNext(
  subject: string,
  body: string,
  group: { readonly from: number },
  last: Ask,
  ask: Ask,
  sentence: Passage,
): boolean {
  const between = body.slice(last.end, ask.end)
  const opening = [...clausesOf({ start: 0, end: between.length, text: between })].some(
    ({ text }) => text.search(questionWords.nextMatter) === 0,
  )
  if (opening) return true
  const before = body.slice(0, last.end)
  const joint = body.slice(last.end - 2, ask.end)
  if (sentence.start <= last.start && finds(questionWords.joins, joint)) {
    const known = contentWords(`${subject}\n${before}`)
    const fresh = [...contentWords(ask.text.replace(questionWords.facets, ' '))].filter((word) => !known.has(word))
    return fresh.reduce((sum, word) => sum + (/^[a-z]/.test(word) ? 2 : 1), 0) >= NEW_CONTENT
  }
  if (sentence.start <= last.start) return false
  const named = topicsIn(ask.text)
  const spoken = topicsIn(body.slice(group.from, last.end))
  const told = SEVERAL.test(subject) ? new Set<string>() : topicsIn(subject)
  return named.size > 0 && spoken.size > 0 && ![...named].some((topic) => spoken.has(topic) || told.has(topic))
}

/** A subject that lists things does not say that they are one. */
const SEVERAL = /[和与及、]|两|几个|以及| and /

function topicsIn(text: string): Set<string> {
  const plain = text.toLowerCase()
  return new Set(questionWords.topics.filter((topic) => plain.includes(topic)))
}
