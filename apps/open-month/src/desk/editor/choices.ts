import type { Words } from '@gongkai/events/words'

/** The values of a list with their words, for a choice. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Words>>,
  lang: 'zh' | 'en',
): { value: Value; text: string }[] {
  return values.map((value) => ({ value, text: words[value][lang] }))
}
