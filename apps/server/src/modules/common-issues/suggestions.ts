import {
  fieldLexicon,
  likeness,
  profileOf,
  SUGGESTIONS,
  termWeights,
  weigh,
  wordLikeness,
  type Profile,
  type SuggestionView,
} from '@gongkai/messages/common-issues'
import { sqlState } from '../../platform/database.ts'
import { excerptOf, publishedMatching, type Publication } from '../messages/index.ts'
import { searchForm } from '../search/bigram.ts'
import type { Surroundings } from '../surroundings.ts'
import { publishedFaq, type PublishedFaq } from './faq-published.ts'
import { suggestionQuery } from './suggestion-query.ts'

/** From which likeness something is worth showing to somebody who is typing. */
const WORTH_SHOWING = 0.42
const CANDIDATES = 60
const NEAR_BY = 0.43
/** Answers are looked for so long, in milliseconds; then only the FAQ is suggested. */
const PATIENCE = 250
const CANCELLED = '57014'

/** Read once per version: entries do not change. */
const profiles = new Map<string, Profile>()
const MOST_KEPT = 5000

export function profileOfEntry({ entry, version, question, answer }: PublishedFaq): Profile {
  const key = `${entry}@${version}`
  const held = profiles.get(key)
  if (held) return held
  if (profiles.size >= MOST_KEPT) profiles.clear()
  // The question says what it is about; the answer lends it words.
  const made = profileOf({ subject: question, body: answer.slice(0, 200) }, fieldLexicon)
  const asked = profileOf({ subject: question, body: '' }, fieldLexicon)
  const profile = {
    ...made,
    topics: asked.topics.size > 0 ? asked.topics : made.topics,
    question: asked.question ?? made.question,
  }
  profiles.set(key, profile)
  return profile
}

/** Published answers that could be about it. Bounded: a search that takes too long suggests nothing. */
async function candidates({ db }: Surroundings, board: string | null, text: string): Promise<Publication[]> {
  const literal = suggestionQuery(text)
  if (literal === null) return []
  try {
    return await db.transaction(async () => {
      await db.sql('suggestions.patience', `set local statement_timeout = ${PATIENCE}`)
      return publishedMatching(db, literal, board, CANDIDATES)
    })
  } catch (error) {
    if (sqlState(error) === CANCELLED) return []
    throw error
  }
}

/** How well each profile answers what is asked, the best first; a text that holds what was typed is worth showing in any case. */
export function ranked<Item>(
  text: string,
  items: readonly { readonly item: Item; readonly profile: Profile; readonly said: string }[],
  least: number,
): { readonly item: Item; readonly value: number }[] {
  const asked = profileOf({ subject: text, body: '' }, fieldLexicon)
  const weights = termWeights([asked, ...items.map(({ profile }) => profile)])
  const own = weigh(asked, weights)
  const typed = searchForm(text).replace(/\s+/g, '')
  return items
    .map(({ item, profile, said }) => {
      const holds = typed.length > 1 && searchForm(said).replace(/\s+/g, '').includes(typed)
      const other = weigh(profile, weights)
      const topic = asked.question !== null && asked.question.topic === profile.question?.topic
      // Another question about the same topic is no answer, but close by: it comes after those that are.
      const near = topic && !asked.question?.broad ? NEAR_BY + 0.2 * wordLikeness(own, other) : 0
      return { item, value: Math.max(likeness(own, other), near, holds ? 0.8 : 0) }
    })
    .filter(({ value }) => value >= least)
    .sort((one, other) => other.value - one.value)
}

/**
 * What was answered already, for somebody who asks (or is typing) this: entries of the FAQ first, then published answers, at most five,
 * from four characters on. A null board asks over all of them. Reads only what is published.
 */
export async function suggestionsFor(
  surroundings: Surroundings,
  board: string | null,
  text: string,
): Promise<SuggestionView[]> {
  const typed = text.trim()
  if ([...typed].length < SUGGESTIONS.fromCharacters) return []
  const [entries, answers] = await Promise.all([
    publishedFaq(surroundings.db, board),
    candidates(surroundings, board, typed),
  ])
  const faq = ranked(
    typed,
    entries.map((item) => ({ item, profile: profileOfEntry(item), said: `${item.question}\n${item.answer}` })),
    WORTH_SHOWING,
  )
  const given = ranked(
    typed,
    answers.map((item) => ({
      item,
      profile: profileOf({ subject: item.subject, body: item.question }, fieldLexicon),
      said: `${item.subject}\n${item.question}`,
    })),
    WORTH_SHOWING,
  )
  return [
    ...faq.map(({ item }) => ({
      kind: 'faq' as const,
      id: item.entry,
      board: item.board,
      subject: item.question,
      excerpt: '',
      replyExcerpt: excerptOf(item.answer),
      url: `/message-board/faq/${item.entry}`,
    })),
    ...given.map(({ item }) => ({
      kind: 'answer' as const,
      id: item.id,
      board: item.board,
      subject: item.subject,
      excerpt: excerptOf(item.question),
      replyExcerpt: excerptOf(item.reply),
      url: `/message-board/boards/${item.board}/messages/${item.id}`,
    })),
  ].slice(0, SUGGESTIONS.atMost)
}
