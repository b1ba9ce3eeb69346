/**
 * A piece of a clause with its value in law. Equal keys mean equal law, however they are written.
 * - `amount`, `date`, `reference`: a parsed value
 * - `bound`: 不超过, 以上 …: belongs to the value it stands beside
 * - `reckoned`: 每件, 累计: of what an amount is reckoned
 * - `duty`: 应当, 可以, 不得, 不 …
 * - `subject`: whom or what a rule covers: 凡, 除外, 或 …
 * - `word`: any other character or a word that synonyms are folded into
 * - `mark`: punctuation and words without weight; never compared
 */
export interface Token {
  readonly kind: 'amount' | 'date' | 'reference' | 'bound' | 'reckoned' | 'duty' | 'subject' | 'word' | 'mark'
  /** Of a bound: what it bounds. */
  readonly near?: 'amount' | 'date'
  readonly key: string
  readonly text: string
}
