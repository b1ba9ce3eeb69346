import { wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { asEditionRefusal, EDITION_SENTENCES } from '@gongkai/translation/editions'
import { messageSentences } from '../messages/index.ts'

const known: Sentences = { ...messageSentences, ...EDITION_SENTENCES }

/** Why an action is closed, in the reader's words. */
export function whyIn(refusal: Refusal, lang: Lang): { readonly code: string; readonly message: string } {
  const { refused: code, facts = {} } = asEditionRefusal(refusal)
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined
  const usual = lang === 'zh' ? '这一步现在不能办理。' : 'This step is not possible now.'
  return { code, message: sentence ? wordSentence(sentence, facts, lang) : usual }
}
