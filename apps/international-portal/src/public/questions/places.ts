import type { AnswerOf } from '@gongkai/contract-kit'
import type { enquiriesContract } from '@gongkai/messages/enquiries/contract'
import { enquiryRoutes } from '@gongkai/messages/enquiries/routes'
import { PLACES } from '../documents/places.ts'
import { readApi } from '../page/api.ts'
import type { Asked } from '../page/open.ts'

export type Question = AnswerOf<typeof enquiriesContract.questions>['items'][number]
export type QuestionInFull = AnswerOf<typeof enquiriesContract.question>

export const questionsApi = (asked: Asked) => readApi<typeof enquiriesContract>(enquiryRoutes, asked)

/** Where the document of a question stands below the mount, at its clause. */
export function aboutPath({ document, kind }: NonNullable<Question['about']>): string {
  const place = Object.entries(PLACES).find(([one]) => one === kind)?.[1] ?? PLACES.policy
  return `${place}/${encodeURIComponent(document)}`
}

/** The title of the document of a question as a reader of `language` knows it, with its `lang` where that is not the page's. */
export function aboutTitle(
  { about, language: asked }: { readonly about: NonNullable<Question['about']>; readonly language: string },
  language: string,
): { readonly text: string; readonly tag: string | undefined } {
  if (language === 'zh' || !about.titleTranslated)
    return { text: about.title, tag: language === 'zh' ? undefined : 'zh-CN' }
  return { text: about.titleTranslated, tag: asked === language ? undefined : asked }
}

export const clauseAnchor = ({ clause }: NonNullable<Question['about']>): string =>
  clause === null ? '' : `#${encodeURIComponent(clause)}`
