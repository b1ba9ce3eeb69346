import { wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { asReleaseRefusal, RELEASE_SENTENCES } from '@gongkai/publishing'
import { messageSentences } from '../messages/index.ts'

const known: Sentences = { ...messageSentences, ...RELEASE_SENTENCES }

/** Why an action is closed, in the reader's words. */
export function whyClosedIn(
  refusal: Refusal,
  lang: Lang,
  ofKind: Sentences = {},
): { readonly code: string; readonly message: string } {
  const { refused: code, facts = {} } = asReleaseRefusal(refusal)
  const all: Sentences = { ...known, ...ofKind }
  const sentence = Object.hasOwn(all, code) ? all[code] : undefined
  const usual = lang === 'zh' ? '这一步现在不能办理。' : 'This step is not possible now.'
  return { code, message: sentence ? wordSentence(sentence, facts, lang) : usual }
}
