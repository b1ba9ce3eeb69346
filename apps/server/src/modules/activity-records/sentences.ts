import { wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { asRecordRefusal, RECORD_SENTENCES } from '@gongkai/events/record'
import { messageSentences } from '../messages/index.ts'

export const recordSentences: Sentences = RECORD_SENTENCES

const known: Sentences = { ...messageSentences, ...recordSentences }

/** Why an action is closed, in the reader's words. */
export function whyIn(refusal: Refusal, lang: Lang): { readonly code: string; readonly message: string } {
  const { refused: code, facts = {} } = asRecordRefusal(refusal)
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined
  const usual = lang === 'zh' ? '这一步现在不能办理。' : 'This step is not possible now.'
  return { code, message: sentence ? wordSentence(sentence, facts, lang) : usual }
}
