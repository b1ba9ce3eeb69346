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
export function documentData(document: PortalDocument, address: string): object {
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
  if (document.kind === 'notice') return { ...shared, '@type': 'SpecialAnnouncement', datePosted: document.issuedOn }
  return {
    ...shared,
    '@type': 'Legislation',
    ...(document.number ? { legislationIdentifier: document.number } : {}),
    ...(document.issuedOn ? { legislationDate: document.issuedOn } : {}),
    ...(document.effectiveOn ? { legislationDateVersion: document.effectiveOn } : {}),
    legislationLegalForce: `https://schema.org/${FORCE[document.validity]}`,
    ...(document.issuer ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer } } : {}),
    ...(document.translation
      ? {
          legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
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
