import manners from './manners.json' with { type: 'json' }
import office from './office.json' with { type: 'json' }
import patents from './patents.json' with { type: 'json' }
import plainWords from './plain-words.json' with { type: 'json' }
import promotion from './promotion.json' with { type: 'json' }
import protection from './protection.json' with { type: 'json' }
import sidelines from './sidelines.json' with { type: 'json' }
import topics from './topics.json' with { type: 'json' }
import tradeMarks from './trade-marks.json' with { type: 'json' }
import wants from './wants.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }
import { readCues, type Cue } from './cue.ts'

/** A subject people write about, and the different questions they ask about it. */
export interface Topic {
  readonly id: string
  /** What a common issue about it is called. */
  readonly name: string
  /** A heading rather than a question: two messages under it are alike only if their words are, too. */
  readonly broad: boolean
  /** Topics it takes the place of where both are spoken of: an infringement at an exhibition is asked about as an exhibition. */
  readonly over: readonly string[]
  readonly cues: readonly Cue[]
  /** Its sure words without gaps, as written: what a search can look for. */
  readonly phrases: readonly string[]
  /** Words of the usual question; without any of them another question is asked that nobody foresaw. Empty where any will do. */
  readonly usual: readonly Cue[]
  /** Questions that look like the usual one and are another: the name and the cues of each. */
  readonly questions: readonly { readonly id: string; readonly cues: readonly Cue[] }[]
  /** Of the wants below, those that are still the usual question here: “when will it be paid” where payment is the topic. */
  readonly same: ReadonlySet<string>
}

/** What is known of the field beforehand. It helps; nothing depends on a subject being in it. */
export interface Lexicon {
  readonly topics: readonly Topic[]
  /** Words that mean the same, Chinese and English. */
  readonly concepts: readonly { readonly id: string; readonly cues: readonly Cue[] }[]
  /** What the whole message is, told by its subject line. */
  readonly manners: readonly { readonly id: string; readonly cues: readonly Cue[] }[]
  /** What may be wanted about any topic and is not the usual question: news of a case, a payment, an error put right. */
  readonly wants: readonly { readonly id: string; readonly cues: readonly Cue[] }[]
  /** The same, looked for in the subject line alone: a receipt, a price, a lost paper; further down they are mentioned in passing. */
  readonly sidelines: readonly { readonly id: string; readonly cues: readonly Cue[] }[]
  /** Characters and words that say nothing about the question. */
  readonly plainHan: ReadonlySet<string>
  readonly plainWords: ReadonlySet<string>
}

interface WrittenTopic {
  readonly id: string
  readonly name: string
  readonly broad?: boolean
  readonly over?: readonly string[]
  readonly zh: string
  readonly en: string
  readonly usual?: string
  readonly same?: string
  readonly questions: Readonly<Record<string, string | undefined>>
}

const named = (entries: Readonly<Record<string, string | undefined>>) =>
  Object.entries(entries).map(([id, cues]) => ({ id, cues: readCues(cues ?? '') }))

const written: readonly WrittenTopic[] = [topics, patents, tradeMarks, protection, promotion, office].flatMap(
  (area): readonly WrittenTopic[] => area,
)

const generalWants = Object.entries({ ...wants, ...sidelines, note: undefined })

/** The wants whose words are a topic's own words: a lost certificate is the usual question about lost certificates. */
function spokenOf(words: string): string[] {
  return generalWants
    .filter(([, cues]) => cues?.split(/[、,]/).some((cue) => cue.trim() !== '' && words.includes(cue.trim())))
    .map(([id]) => id)
}

/** The lexicon of the field of intellectual property, from the data files beside this one. */
export const fieldLexicon: Lexicon = {
  topics: written.map(({ id, name, broad = false, over = [], zh, en, usual = '', same = '', questions }) => ({
    id,
    name,
    broad,
    over,
    cues: [...readCues(zh), ...readCues(en)],
    phrases: zh.split('、').filter((cue) => !/[…?]/.test(cue)),
    usual: readCues(usual),
    questions: named(questions),
    same: new Set([...same.split(' '), ...spokenOf(`${zh}、${en}、${usual}`)]),
  })),
  concepts: named(words),
  manners: named({ ...manners, note: undefined }).filter(({ cues }) => cues.length > 0),
  wants: named({ ...wants, note: undefined }).filter(({ cues }) => cues.length > 0),
  sidelines: named({ ...sidelines, note: undefined }).filter(({ cues }) => cues.length > 0),
  plainHan: new Set(plainWords.zh.split(' ')),
  plainWords: new Set(plainWords.en.split(' ')),
}

/** The same without any knowledge of the field: only the words themselves. */
export const noLexicon: Lexicon = { ...fieldLexicon, topics: [], concepts: [], manners: [], wants: [], sidelines: [] }
