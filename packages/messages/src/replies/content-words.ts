import { synonyms } from './rule-files.ts'

/** Words that say nothing about what a text is about. */
const EMPTY =
  /请问|请教|你们|我们|您们|贵局|我局|本局|本人|我司|我公司|领导|老师|您好|你好|谢谢|感谢|怎么办|怎么|怎样|如何|什么|哪里|哪些|哪个|是否|能不能|能否|可以|是不是|有没有|要不要|多少|一下|一个|这个|那个|现在|今年|去年|没有|不是|就是|还是|或者|以及|但是|因为|所以|如果|的话|需要|办理|相关|有关|问题|情况|进行|关于|咨询|答复|留言|来信|工作人员/gu
const STOP_CHARACTERS =
  /[的了吗呢吧啊呀么是在有和与及或我你您他她它们这那就都也还把被给让到去来要想问会能可请很太更最不没着过之其为于以对从向等个]/u
const ENGLISH_EMPTY = new Set(
  'the and for with that this from are was were has have had does did can could will would should may you your our their they them there what which when where who whom how why not any please about into also been being its but all if we us'.split(
    ' ',
  ),
)
const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu

/**
 * The content of a text as terms: pairs of neighbouring Han characters without empty words, Latin words of three letters and more, and a
 * term for each group of words that mean the same. Compared, never shown.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase()
  const words = new Set<string>()
  for (const { term, pattern } of synonyms) if (pattern.test(plain)) words.add(term)
  for (const [run] of plain.replace(EMPTY, ' ').matchAll(RUNS)) {
    if (!/^\p{Script=Han}/u.test(run)) {
      if (run.length >= 3 && !ENGLISH_EMPTY.has(run)) words.add(stem(run))
      continue
    }
    const characters = [...run]
    for (let at = 0; at + 1 < characters.length; at++) {
      const [one = '', next = ''] = [characters[at], characters[at + 1]]
      if (!STOP_CHARACTERS.test(one) && !STOP_CHARACTERS.test(next)) words.add(one + next)
    }
  }
  return words
}

/** Enough for plurals and past forms: registers, registered, register. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word
}

/** How many terms two texts share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count++
  return count
}
