import type { FaqEntry } from './queries.ts'

type Policies = FaqEntry['policies']

/** Policies as a person writes them: a line each, its parts with ｜ or | between. */
export function policyLines(policies: Policies): string {
  return policies
    .map(({ title, number, article, url }) => [title, number, article, url].map((part) => part ?? '').join('｜'))
    .map((line) => line.replace(/｜+$/, ''))
    .join('\n')
}

/** Reads {@link policyLines} back; an address may stand in any place after the title. */
export function readPolicyLines(text: string): Policies {
  return text.split('\n').flatMap((line) => {
    const [title = '', ...rest] = line.split(/[｜|]/).map((part) => part.trim())
    if (title === '') return []
    const url = rest.find((part) => /^https?:\/\//.test(part)) ?? null
    const [number, article] = rest.filter((part) => part !== url)
    return [{ title, number: number || null, article: article || null, url }]
  })
}
