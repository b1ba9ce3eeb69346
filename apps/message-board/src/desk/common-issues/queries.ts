import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import { commonIssueRoutes } from '@gongkai/messages/common-issues/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'

export type Issues = AnswerOf<typeof commonIssuesContract.deskIssues>
export type Issue = AnswerOf<typeof commonIssuesContract.deskIssue>
export type IssueItem = Issues['items'][number]
export type Cluster = Issues['clusters'][number]
export type IssueMessage = Issue['members'][number]
export type FaqEntry = Issue['faq'][number]
export type IssueAction = Issue['actions'][number]['action']
export type FaqAction = FaqEntry['actions'][number]['action']

const KEY = 'common-issues'
const { lang } = useDeskLang()
const client = createClient<typeof commonIssuesContract>(commonIssueRoutes, { lang: () => lang.value })

export function useIssues() {
  return useQuery({
    queryKey: [KEY, 'list', lang],
    queryFn: ({ signal }) => client.deskIssues({ query: {}, signal }),
    staleTime: 5_000,
  })
}

export function useIssue(id: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'one', lang, id],
    queryFn: ({ signal }) => client.deskIssue({ params: { issue: id.value }, signal }),
    staleTime: 5_000,
  })
}

/** A write, after which everything shown of common issues is read anew. */
function useWrite<Given, Done>(write: (given: Given) => Promise<Done>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: write, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export function useIssueAct(issue: Ref<Issue>) {
  return useWrite(({ action, input }: { action: IssueAction; input: object }) =>
    client.actOnIssue({
      params: { issue: issue.value.id, action },
      body: { version: issue.value.version, ...input },
    }),
  )
}

export function useOpenIssue() {
  return useWrite((body: { cluster: string; title: string; reason: string }) => client.openIssue({ body }))
}

export interface FaqDraft {
  readonly question: string
  readonly answer: string
  readonly policies: FaqEntry['policies']
  readonly board: string | null
}

export function useDraftFaq(issue: Ref<Issue>) {
  return useWrite((body: FaqDraft) => client.draftFaq({ params: { issue: issue.value.id }, body }))
}

export function useFaqAct(entry: Ref<FaqEntry>) {
  return useWrite(({ action, input }: { action: FaqAction; input: object }) =>
    client.actOnFaq({ params: { entry: entry.value.id, action }, body: { version: entry.value.version, ...input } }),
  )
}
