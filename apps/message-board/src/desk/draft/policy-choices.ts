import type { PolicyView } from '@gongkai/messages/replies'

/** One thing that can be inserted: a whole policy, or one of its articles. */
export interface PolicyChoice {
  readonly key: string
  readonly policy: PolicyView
  readonly article: { readonly article: string; readonly text: string } | null
}

/** Each policy, then the articles that were searched for. */
export function choicesOf(policies: readonly PolicyView[]): PolicyChoice[] {
  return policies.flatMap((policy) => [
    { key: policy.id, policy, article: null },
    ...policy.articles.map((article) => ({ key: `${policy.id}:${article.article}`, policy, article })),
  ])
}

/** Full title, number, article and link, as a reply cites its basis. */
export function insertedText({ policy, article }: PolicyChoice): string {
  const link = policy.url === null ? '' : `（${policy.url}）`
  return `${policy.citation}${article?.article ?? ''}${link}`
}
