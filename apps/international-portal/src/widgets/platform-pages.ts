import type { WidgetContext } from '@gongkai/widget-kit'

type Where = Pick<WidgetContext, 'origin' | 'lang'>

const FOLDERS: Readonly<Record<string, string>> = { policy: 'policies', guide: 'guides', notice: 'notices' }

/** Pages of the portal on the platform, in the reader's language: where a widget points for what it does not do itself. */
export function portalPage(context: Where, path: string): string {
  return `${context.origin()}/en/${context.lang() === 'zh' ? 'zh/' : ''}${path}`
}

export function documentPage(
  context: Where,
  { id, kind }: { readonly id: string; readonly kind: string },
  clause: string,
): string {
  const page = portalPage(context, `${FOLDERS[kind] ?? 'policies'}/${encodeURIComponent(id)}`)
  return clause === '' ? page : `${page}#${encodeURIComponent(clause)}`
}

export const termPage = (context: Where, term: string) => portalPage(context, `glossary/${encodeURIComponent(term)}`)

export const askPage = (context: Where, document: string, clause: string) => {
  const query = new URLSearchParams({ about: document, ...(clause === '' ? {} : { clause }) })
  return portalPage(context, `ask?${String(query)}`)
}

/** Where a message is followed with receipt and code. */
export const statusPage = (context: Where) =>
  `${context.origin()}/message-board/status${context.lang() === 'en' ? '?lang=en' : ''}`
