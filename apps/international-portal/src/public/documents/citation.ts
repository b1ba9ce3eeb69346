import type { PortalDocument } from '@gongkai/translation/portal'
import { dateWords } from '../page/dates.ts'
import type { PortalReader } from '../page/reader.ts'
import { issuerOf } from './issuer.ts'
import { partsOf } from './parts.ts'

/** How this page is cited: title, number, edition and the version it was made from, what was not current, address and the day it was read. */
export function citationOf(document: PortalDocument, reader: PortalReader, address: string, today: string): string {
  const { words, bureau, lang } = reader
  const w = words.document
  const day = (on: string) => dateWords(on, words.locale)
  const { translation, source, title, titleZh, number } = document
  const issuer = issuerOf(document.issuer, bureau, lang).text
  const named = title.language === 'zh' ? `《${titleZh}》` : `${title.text} (《${titleZh}》)`
  const made = translation
    ? w.citation(translation.edition, day(translation.publishedOn), translation.basis)
    : source.shown !== null && source.on
      ? w.citationSource(source.shown, day(source.on))
      : ''
  const stale = document.stale.length > 0 ? [w.citationStale(partsOf(document.stale, reader))] : []
  const parts = [...(issuer ? [issuer] : []), number ? `${named}, ${number}` : named, ...(made ? [made] : []), ...stale]
  // The address ends with a space: a full stop would be copied with it.
  return `${parts.join('. ')}. ${document.origin}${address} (${w.read(day(today))})`
}
