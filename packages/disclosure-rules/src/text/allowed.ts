import type { Hit } from './finding.ts'
import { pageOf, type Page } from './page.ts'

const TELEPHONES = new Set(['LANDLINE', 'MOBILE'])
const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/**
 * Whether a hit is allowed: it lies whole inside an allowed phrase that stands in the text, so of several phrases the longest
 * decides; a telephone number also when it has the digits of an allowed one, however either is written.
 */
export function allowedIn(page: Page, allow: readonly string[]): (hit: Hit) => boolean {
  if (allow.length === 0) return () => false
  const phrases = allow.map((phrase) => pageOf(phrase).text.trim()).filter((phrase) => phrase !== '')
  const numbers = new Set(phrases.filter((phrase) => /^[\d()+\- ]{7,}$/.test(phrase)).map(digitsOf))
  return (hit) => {
    const text = page.text.slice(hit.start, hit.end)
    if (TELEPHONES.has(hit.type) && numbers.has(digitsOf(text))) return true
    return phrases.some((phrase) => {
      for (let inside = phrase.indexOf(text); inside >= 0; inside = phrase.indexOf(text, inside + 1)) {
        if (hit.start >= inside && page.text.startsWith(phrase, hit.start - inside)) return true
      }
      return false
    })
  }
}
