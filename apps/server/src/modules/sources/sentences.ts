import { wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { asSourceRefusal, SOURCE_SENTENCES } from '@gongkai/translation/sources'
import { messageSentences } from '../messages/index.ts'

export const sourceSentences: Sentences = SOURCE_SENTENCES

const known: Sentences = { ...messageSentences, ...sourceSentences }

/** Why an action is closed, in the reader's words. */
export function whyIn(refusal: Refusal, lang: Lang): { readonly code: string; readonly message: string } {
  const { refused: code, facts = {} } = asSourceRefusal(refusal)
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined
  const usual = lang === 'zh' ? '这一步现在不能办理。' : 'This step is not possible now.'
  return { code, message: sentence ? wordSentence(sentence, facts, lang) : usual }
}
