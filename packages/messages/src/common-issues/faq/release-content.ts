import type { ReleaseContent } from '@gongkai/disclosure-rules'
import type { FaqDraftInput } from '../inputs.ts'

/** Where an entry appears once it is published. */
export const FAQ_CHANNELS = ['faq', 'suggestions', 'widget'] as const
/** The place of an entry that stands under no one board. */
export const EVERY_BOARD = '*'

type Policies = FaqDraftInput['policies']

/** The policies of an entry as one text, a line each: they are reviewed and bound like the answer. */
export function policiesText(policies: Policies): string {
  return policies
    .map(({ title, number, article, url }) => [title, number ?? '', article ?? '', url ?? ''].join('\t'))
    .join('\n')
}

/** Reads {@link policiesText} back. */
export function readPolicies(text: string): Policies {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const [title = '', number = '', article = '', url = ''] = line.split('\t')
    return { title, number: number || null, article: article || null, url: url || null }
  })
}

/** Exactly what is reviewed of an entry of the FAQ (常见问题) and what then goes out: `item` is its id. */
export function faqContent(
  item: string,
  { question, answer, policies, board }: FaqDraftInput,
  note: string | null,
): ReleaseContent {
  return {
    kind: 'faq',
    item,
    place: board ?? EVERY_BOARD,
    audience: 'public',
    channels: FAQ_CHANNELS,
    texts: { question, answer, policies: policiesText(policies), note: note ?? '' },
    attachments: [],
  }
}
