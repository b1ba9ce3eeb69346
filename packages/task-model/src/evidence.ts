import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'

/** What evidence (佐证) can point at: a publication, a reply, a page, a file, a meeting, or a figure with its source. */
export const EVIDENCE_KINDS = ['publication', 'reply', 'page', 'file', 'meeting', 'figure'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/**
 * A pointer, never a copy: the id or address of what shows that something was done, its title and day, the hash of what was there
 * when it was reported, and for a figure the number and where it comes from. Figures so need no second entry and can be checked again.
 */
export const evidenceShape = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  ref: z.string().trim().min(1).max(500),
  title: z.string().trim().min(1).max(200),
  on: z
    .string()
    .refine((text) => parseLocalDate(text) !== null, { params: { code: 'not-a-date' } })
    .transform((text) => text as LocalDate),
  hash: z.string().max(128).optional(),
  value: z.number().optional(),
  source: z.string().trim().max(500).optional(),
})
export type Evidence = z.output<typeof evidenceShape>

/** What stands behind a pointer today; null when nothing does. */
export interface FoundEvidence {
  readonly title: string
  readonly hash?: string
  readonly value?: number
}

/** Why evidence no longer shows what it showed: `gone`, `another-title`, `outside-the-year`, `changed`, `another-figure`. */
export const EVIDENCE_FAULTS = ['gone', 'another-title', 'outside-the-year', 'changed', 'another-figure'] as const
export type EvidenceFault = (typeof EVIDENCE_FAULTS)[number]

/** Checks a pointer again (可复核): alive, same title, inside the year, same hash, same figure. Empty when it holds. */
export function evidenceFaults(
  evidence: Evidence,
  found: FoundEvidence | null,
  year: number,
): readonly EvidenceFault[] {
  const faults: EvidenceFault[] = []
  if (Number(evidence.on.slice(0, 4)) !== year) faults.push('outside-the-year')
  if (found === null) return [...faults, 'gone']
  if (found.title.trim() !== evidence.title) faults.push('another-title')
  if (evidence.hash !== undefined && found.hash !== evidence.hash) faults.push('changed')
  if (evidence.value !== undefined && found.value !== evidence.value) faults.push('another-figure')
  return faults
}
