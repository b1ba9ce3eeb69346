import { portalAddress } from './address.ts'
import type { TrailStep } from './open.ts'
import type { PortalReader } from './reader.ts'

/** The way to a page as search engines read it (schema.org BreadcrumbList), the first page first. */
export function trailData(steps: readonly TrailStep[], { language, words }: PortalReader, origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: words.frame.service, path: '' }, ...steps].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + portalAddress({ language, large: false }, path),
    })),
  }
}
