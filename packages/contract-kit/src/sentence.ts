/** A sentence in both languages. `{name}` is replaced by the fact of that name; a function may word it freely. */
export type Wording = string | ((facts: Readonly<Record<string, unknown>>) => string)

export interface Sentence {
  readonly zh: Wording
  readonly en: Wording
  /** HTTP status of this refusal; 409 where not said. */
  readonly status?: number
}

/** Refusal code → sentence. A context brings the sentences of its own codes. */
export type Sentences = Readonly<Record<string, Sentence>>

export type Lang = 'zh' | 'en'

/** Words a sentence with the facts of one refusal. */
export function wordSentence(sentence: Sentence, facts: Readonly<Record<string, unknown>>, lang: Lang): string {
  const wording = sentence[lang]
  if (typeof wording === 'function') return wording(facts)
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? String(facts[name]) : whole))
}
