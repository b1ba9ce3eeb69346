import { createClient } from '@gongkai/contract-kit/fetch'
import type { repliesContract } from '@gongkai/messages/replies/contract'
import { replyRoutes } from '@gongkai/messages/replies/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { queryOptions } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'

const { lang } = useDeskLang()

/** The routes of what helps to write a reply, in the language the person chose. */
export const replies = createClient<typeof repliesContract>(replyRoutes, { lang: () => lang.value })

/** What vue-query reads beside a draft. */
export const beside = {
  templates: (receipt: MaybeRefOrGetter<string>) =>
    queryOptions({
      queryKey: ['replies', 'templates', lang, receipt],
      queryFn: async ({ signal }) =>
        (await replies.messageTemplates({ params: { receipt: toValue(receipt) }, query: {}, signal })).items,
      staleTime: 60_000,
    }),
  past: (receipt: MaybeRefOrGetter<string>) =>
    queryOptions({
      queryKey: ['replies', 'past', lang, receipt],
      queryFn: async ({ signal }) =>
        (await replies.pastAnswers({ params: { receipt: toValue(receipt) }, query: {}, signal })).items,
      staleTime: 60_000,
    }),
  policies: (typed: MaybeRefOrGetter<string>) =>
    queryOptions({
      queryKey: ['replies', 'policies', lang, typed],
      queryFn: async ({ signal }) => {
        const q = toValue(typed).trim()
        return (await replies.policies({ query: q ? { q } : {}, signal })).items
      },
      staleTime: 30_000,
    }),
}

/** What the office keeps. */
export const office = {
  templates: () =>
    queryOptions({
      queryKey: ['replies', 'all-templates', lang],
      queryFn: async ({ signal }) => (await replies.templates({ query: {}, signal })).items,
      staleTime: 10_000,
    }),
}
