import { wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { asOurs, FAQ_SENTENCES, ISSUE_SENTENCES, SHARED_SENTENCES } from '@gongkai/messages/common-issues'
import { messageSentences } from '../messages/index.ts'

export const commonIssueSentences: Sentences = { ...ISSUE_SENTENCES, ...FAQ_SENTENCES, ...SHARED_SENTENCES }

const known: Sentences = { ...messageSentences, ...commonIssueSentences }

/** Why an action is closed, in the reader's words. */
export function whyIn(refusal: Refusal, lang: Lang): { readonly code: string; readonly message: string } {
  const { refused: code, facts = {} } = asOurs(refusal)
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined
  const usual = lang === 'zh' ? '这一步现在不能办理。' : 'This step is not possible now.'
  return { code, message: sentence ? wordSentence(sentence, facts, lang) : usual }
}
