import type { Pattern } from '../reading.ts'
import { countSaid } from './counts.ts'
import { NUMBER, ROMAN, romanValue, valueOf } from './numerals.ts'

/** What says a small number without naming it: both departments, in triplicate. */
const LIKE: Readonly<Record<string, number>> = {
  both: 2,
  either: 2,
  pair: 2,
  couple: 2,
  dual: 2,
  bilateral: 2,
  mutual: 2,
  thrice: 3,
  tripartite: 3,
  trilateral: 3,
  once: 1,
  single: 1,
  half: 0.5,
  dozen: 12,
}

/** Every other number of an English text: figures are firm, words are soft, list marks and Roman numbers weak. */
export const englishPlainNumbers: readonly Pattern[] = [
  {
    source:
      /\bthird[ -](?:part(?:y|ies)|persons?)\b|\bone[ -](?:stop|off|time|another|of|or more|self|day one)\b|\bno one\b|\btwo-dimensional\b|\b(?:at|one|day) one\b|\b24\/7\b|\bzero\b/gi,
    read: () => [],
  },
  {
    source: /\(\s*(\d{1,2}|[a-h]|[ivx]{1,4})\s*\)|(?<=^|\n|[:;]\s)\s*(\d{1,2})(?:\.(?!\d)|\))|[①-⑳]/g,
    read: (match, place) => {
      const inside = (match[1] ?? match[2] ?? '').trim()
      const value = /^\d/.test(inside)
        ? Number(inside)
        : inside === ''
          ? match[0].trim().charCodeAt(0) - 0x245f
          : /^[ivx]/.test(inside)
            ? romanValue(inside)
            : inside.charCodeAt(0) - 96
      const said = countSaid(place, value, null, 'weak')
      return said && { ...said, mark: true }
    },
  },
  {
    source: new RegExp(`\\b(?=[IVX]{2,}\\b|V\\b|X\\b)${ROMAN}\\b`, 'g'),
    read: (match, place) => (match[0] === '' ? null : countSaid(place, romanValue(match[0]), null, 'weak')),
  },
  {
    source: /\bin (duplicate|triplicate|quadruplicate)\b/gi,
    read: ([, copies = ''], place) =>
      countSaid(place, 2 + ['duplicate', 'triplicate', 'quadruplicate'].indexOf(copies.toLowerCase()), null, 'soft'),
  },
  {
    source: new RegExp(`\\b(?:${Object.keys(LIKE).join('|')})\\b`, 'gi'),
    read: (match, place) => countSaid(place, LIKE[match[0].toLowerCase()] ?? NaN, null, 'weak'),
  },
  {
    source: new RegExp(NUMBER, 'gi'),
    read: (match, place) => {
      const value = valueOf(match[0])
      return countSaid(place, value, null, /\d/.test(match[0]) || value >= 20 ? 'firm' : value === 1 ? 'weak' : 'soft')
    },
  },
]
