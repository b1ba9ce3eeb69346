import type { Finding } from './finding.ts'
import { placeLike } from './place-like.ts'

/** How often something is due: the Chinese after 每, what English says of it in any words, and what English says for “every such period”. */
const FREQUENCIES: readonly (readonly [zh: RegExp, named: RegExp, every: RegExp, said: string])[] = [
  [/每(?:个?工作日|日|天)/g, /\bda(?:y|ily)/i, /\b(?:daily|(?:every|each|per|a) (?:working )?day)\b/i, 'every day'],
  [/每(?:个?星期|周)(?![一二三四五六日天])/g, /week/i, /\b(?:weekly|(?:every|each|per|a) week)\b/i, 'every week'],
  [/每个?月(?!\d)/g, /month/i, /\b(?:monthly|(?:every|each|per|a) month)\b/i, 'every month'],
  [/每个?季度/g, /quarter|three[ -]month/i, /\b(?:quarterly|(?:every|each|per|a) quarter)\b/i, 'every quarter'],
  [
    /每半年/g,
    /half|semi|six|twice|bi-?annual/i,
    /\b(?:half-yearly|semi-?annual(?:ly)?|every six months)\b/i,
    'every six months',
  ],
  [/每年(?!度)/g, /year|annu/i, /\b(?:yearly|annually|(?:every|each|per|a|once a) year)\b/i, 'every year'],
]

/** 每季度公布一次 put as “once a year”: another frequency stands in the English, and of the Chinese one nothing. It is told as a date. */
export function frequencyFindings(zh: string, en: string): Finding[] {
  const due = FREQUENCIES.map(([pattern]) => [...zh.matchAll(pattern)])
  const other = FREQUENCIES.flatMap(([, , every], at) => (due[at]?.length === 0 ? (every.exec(en) ?? []) : []))
  const [stranger] = other
  const place = stranger === undefined ? -1 : en.indexOf(stranger)
  return FREQUENCIES.flatMap(([, named, , said], at) => {
    const [match] = due[at] ?? []
    if (!match || stranger === undefined || named.test(en)) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [
      {
        type: 'date' as const,
        zh: span,
        en: place < 0 ? placeLike(span, zh.length, en) : { start: place, end: place + stranger.length },
        expected: said,
        found: stranger,
        term: null,
        why: null,
      },
    ]
  })
}
