import type { DocumentKind } from '@gongkai/translation/values'

/** Where documents of a kind stand below the mount. */
export const PLACES = { policy: 'policies', guide: 'guides', notice: 'notices' } as const satisfies Record<
  DocumentKind,
  string
>

export const documentPath = ({ id, kind }: { readonly id: string; readonly kind: DocumentKind }) =>
  `${PLACES[kind]}/${encodeURIComponent(id)}`

/** The tag of a text's language for `lang`, where it is not the page's. */
export const otherTag = (language: string, reading: string): string | undefined =>
  language === reading ? undefined : language === 'zh' ? 'zh-CN' : language
