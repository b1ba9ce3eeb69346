import { screenContent, type FieldFinding, type ReleaseContent } from '@gongkai/disclosure-rules'
import { releaseInputs, type Releasable, type ReleaseItem } from '@gongkai/publishing'
import { screeningOf } from '../messages/index.ts'
import { settledOn, type Ruling } from '../screening/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** Findings of a content, and which of them a decision that was remembered for the whole bureau settles. */
export async function findingsOf(
  surroundings: Surroundings,
  content: ReleaseContent,
): Promise<{ readonly findings: readonly FieldFinding[]; readonly settled: ReadonlyMap<string, Ruling> }> {
  const findings = screenContent(content, screeningOf(surroundings))
  // What was ruled for one board stays there: a kind is no board, so only the rulings of the whole bureau reach it.
  const settled = await settledOn(surroundings, `release-${content.kind}`, content.texts, findings)
  return { findings, settled }
}

/**
 * What a review decides, with every remembered decision written out, so that the sealed approval holds it. What the reviewer decided
 * stands before it.
 */
export async function withRulings(
  surroundings: Surroundings,
  releasable: Releasable,
  id: string,
  { facts: { draft } }: ReleaseItem,
  input: unknown,
): Promise<unknown> {
  const parsed = releaseInputs.review.safeParse(input)
  if (!parsed.success) return input
  const { settled } = await findingsOf(surroundings, releasable.contentOf(id, draft.details, draft.note))
  const decided = new Set(parsed.data.decisions.map(({ key }) => key))
  const followed = [...settled].filter(([key]) => !decided.has(key))
  const kept = followed.map(([key, { reason }]) => ({ key, decision: 'keep' as const, reason }))
  return { decisions: [...parsed.data.decisions, ...kept] }
}
