import type { Bureau, Lang } from '@gongkai/ui'

/** Who issued a document, as it is read: the bureau by its name in the language read, anybody else as the Chinese text says. */
export function issuerOf(
  issuer: string | null,
  bureau: Pick<Bureau, 'name'>,
  lang: Lang,
): { readonly text: string | null; readonly tag?: string } {
  if (issuer === bureau.name.zh) return { text: bureau.name[lang] }
  return { text: issuer, tag: 'zh-CN' }
}
