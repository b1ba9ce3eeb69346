export { SPLITS, goldSentences } from './splits.ts'
export type { Split } from './splits.ts'
export { writeOut } from './sentence.ts'
export type { GoldSentence, GoldSpan } from './sentence.ts'
