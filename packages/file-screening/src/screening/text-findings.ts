import { screenText, type FileFinding, type ScreeningOptions } from '@gongkai/disclosure-rules'
import type { ReadPart } from '../reading.ts'

function placeKey(finding: FileFinding): string {
  const { within, part, page, slide, sheet, cell } = finding.where
  return [finding.type, finding.text, ...within, part, page, slide, sheet, cell].join('\u0000')
}

/**
 * Screens every text of a file. What a text says only together with the head of its column is looked for with the head before
 * it, and told once: what the same place told already is not told again.
 */
export function textFindings(parts: readonly ReadPart[], options: ScreeningOptions): FileFinding[] {
  const findings = parts.filter(({ before }) => before === undefined).flatMap((part) => findingsOf(part, options))
  const told = new Set(findings.map(placeKey))
  for (const part of parts) {
    if (part.before === undefined) continue
    for (const finding of findingsOf(part, options)) {
      const key = placeKey(finding)
      if (!told.has(key)) findings.push(finding)
      told.add(key)
    }
  }
  return findings
}

function findingsOf({ text, where, before = '', from = 0 }: ReadPart, options: ScreeningOptions): FileFinding[] {
  return screenText(before + text, options).flatMap(({ type, severity, rule, start, end }) => {
    if (end <= before.length) return []
    const first = Math.max(0, start - before.length)
    const last = end - before.length
    return [{ type, severity, rule, text: text.slice(first, last), where, start: from + first, end: from + last }]
  })
}
