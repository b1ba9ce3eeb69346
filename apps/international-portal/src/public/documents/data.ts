import type { PortalClause, PortalDocument } from '@gongkai/translation/portal'
import { wordsOf, type PortalWords } from '../words/index.ts'
import { noteOf } from './clause-notes.ts'

const FORCE = {
  'in-force': 'InForce',
  'not-yet': 'NotInForce',
  superseded: 'NotInForce',
  repealed: 'NotInForce',
  expired: 'NotInForce',
} as const

/** What search engines are told of a document (schema.org): a law and its translation, or how something is done. */
export function documentData(
  document: PortalDocument,
  address: string,
  { words, issuer }: { readonly words: PortalWords; readonly issuer: string | null },
): object {
  const tag = wordsOf(document.title.language).tag
  const shared = {
    '@context': 'https://schema.org',
    name: document.title.text,
    inLanguage: tag,
    url: document.origin + address,
    ...(document.translation ? { dateModified: document.translation.publishedOn } : {}),
  }
  // A step is shown alone elsewhere: what is gone is left out, and what is not current says so before its words.
  const steps = document.clauses.filter(({ role, currency }) => role === 'clause' && currency !== 'gone')
  const warned = (one: PortalClause) => {
    const note = document.translation && one.unreliable ? noteOf(one, words) : null
    const stale = note && one.currency === 'stale' ? `${words.document.clauseStale} ` : ''
    return `${note ? `${stale}${note.text} ` : ''}${one.text ?? one.chinese ?? ''}`
  }
  if (document.kind === 'guide' && steps.length > 0)
    return {
      ...shared,
      '@type': 'HowTo',
      step: steps.map((one, index) => ({
        '@type': 'HowToStep',
        position: index + 1,
        text: warned(one),
        url: `${document.origin}${address}#${one.id}`,
      })),
    }
  if (document.kind === 'notice')
    return {
      ...shared,
      '@type': 'SpecialAnnouncement',
      datePosted: document.issuedOn ?? document.changedOn,
      ...(document.validUntil ? { expires: document.validUntil } : {}),
    }
  // What stands here is the law as it was on the day of the text: of a translation the day on which it was made.
  const versionDay = document.translation?.translatedOn ?? document.source.on
  return {
    ...shared,
    '@type': 'Legislation',
    ...(document.number ? { legislationIdentifier: document.number } : {}),
    ...(document.issuedOn ? { legislationDate: document.issuedOn } : {}),
    ...(document.effectiveOn ? { legislationDateOfApplicability: document.effectiveOn } : {}),
    legislationLegalForce: `https://schema.org/${FORCE[document.validity]}`,
    ...(versionDay ? { legislationDateVersion: versionDay } : {}),
    ...(document.effectiveOn ? { temporalCoverage: `${document.effectiveOn}/${document.validUntil ?? '..'}` } : {}),
    ...(issuer ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer } } : {}),
    ...(document.translation
      ? {
          // What the text is worth in law belongs to the text that is read, not to the law itself.
          encoding: {
            '@type': 'LegislationObject',
            legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
            inLanguage: tag,
          },
          translationOfWork: {
            '@type': 'Legislation',
            name: document.titleZh,
            inLanguage: 'zh-CN',
            ...(document.url ? { url: document.url } : {}),
          },
        }
      : {}),
  }
}
