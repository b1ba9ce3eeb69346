import { wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { RELEASE_SENTENCES } from '@gongkai/publishing'
import { asGlossaryRefusal, GLOSSARY_SENTENCES } from '@gongkai/translation/glossary'
import { messageSentences } from '../messages/index.ts'

export const glossarySentences: Sentences = GLOSSARY_SENTENCES

const known: Sentences = { ...messageSentences, ...RELEASE_SENTENCES, ...glossarySentences }

/** A refusal in the reader's words: why an action is closed, or what is wrong with a row of a file. */
export function whyIn(refusal: Refusal, lang: Lang): { readonly code: string; readonly message: string } {
  const { refused: code, facts = {} } = asGlossaryRefusal(refusal)
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined
  const usual = lang === 'zh' ? '这一步现在不能办理。' : 'This step is not possible now.'
  return { code, message: sentence ? wordSentence(sentence, facts, lang) : usual }
}
