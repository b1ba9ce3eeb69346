import type { PortalDocument } from '@gongkai/translation/portal'
import { wordsOf } from '../words/index.ts'

const FORCE = {
  'in-force': 'InForce',
  'not-yet': 'NotInForce',
  superseded: 'NotInForce',
  repealed: 'NotInForce',
  expired: 'NotInForce',
} as const

/** What search engines are told of a document (schema.org): a law and its translation, or how something is done. */
export function documentData(document: PortalDocument, address: string, issuer: string | null): object {
  const tag = wordsOf(document.language).tag
  const shared = {
    '@context': 'https://schema.org',
    name: document.title.text,
    inLanguage: tag,
    url: document.origin + address,
    ...(document.translation ? { dateModified: document.translation.publishedOn } : {}),
  }
  const steps = document.clauses.filter(({ role }) => role === 'clause')
  if (document.kind === 'guide' && steps.length > 0)
    return {
      ...shared,
      '@type': 'HowTo',
      step: steps.map((one, index) => ({
        '@type': 'HowToStep',
        position: index + 1,
        text: one.text ?? one.chinese ?? '',
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
  return {
    ...shared,
    '@type': 'Legislation',
    ...(document.number ? { legislationIdentifier: document.number } : {}),
    ...(document.issuedOn ? { legislationDate: document.issuedOn } : {}),
    ...(document.effectiveOn ? { legislationDateOfApplicability: document.effectiveOn } : {}),
    legislationLegalForce: `https://schema.org/${FORCE[document.validity]}`,
    ...(document.source.on ? { legislationDateVersion: document.source.on } : {}),
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
