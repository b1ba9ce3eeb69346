import type { Lang, Sentence } from '@gongkai/contract-kit'
import { LONGEST_TITLE, type TitleFault } from './entry.ts'

/** What the reader is told of each refusal: what happened, and what to do next. */
export const PUBLISHING_SENTENCES = {
  'unknown-entry': {
    status: 404,
    zh: '没有找到这一项，可能已经撤下。请从列表重新打开。',
    en: 'This entry was not found; it may have been withdrawn. Please open it again from the list.',
  },
} as const satisfies Record<string, Sentence>

export const TITLE_SENTENCES: Readonly<Record<TitleFault, Readonly<Record<Lang, string>>>> = {
  'title-empty': { zh: '请写标题', en: 'Please write a title' },
  'title-too-long': { zh: `标题最多${LONGEST_TITLE}字`, en: `A title has at most ${LONGEST_TITLE} characters` },
}
