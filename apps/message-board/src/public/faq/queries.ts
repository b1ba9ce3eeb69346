import type { AnswerOf } from '@gongkai/contract-kit'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'

type Contract = typeof commonIssuesContract
export type FaqItem = AnswerOf<Contract['faq']>['items'][number]
export type FaqEntry = AnswerOf<Contract['faqEntry']>
