import type { Sha256 } from '../content.ts'
import type { Finding, FindingType } from './finding.ts'
import { pageOf } from './page.ts'

/**
 * A reviewer's ruling that a finding is none, remembered for its context. It settles the same text of the same type only where the
 * same words stand around it and within its scope, so that 王建国 waved through as a signer is still found as a complainant.
 * The texts are kept as hashes: the memory of a ruling holds no personal data.
 */
export interface Override {
  /** Where the ruling holds: a board, a matter, a policy, as `board:fee-reduction`. */
  readonly scope: string
  readonly type: FindingType
  readonly textHash: string
  /** Hash of the characters before and after. */
  readonly contextHash: string
  readonly reason: string
  /** Who ruled, as the registry knows them. */
  readonly by: string
  /** When, as an instant in ISO 8601. */
  readonly at: string
}

export type OverrideRefusal = 'override-needs-reason' | 'secrecy-is-never-overridden'

/** How many characters on each side are the context. Short enough to survive an edit elsewhere, long enough to tell places apart. */
const CONTEXT = 8

function folded(text: string): string {
  return pageOf(text).text.replaceAll(/\s/g, '')
}

function contextOf(source: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  const before = folded(source.slice(Math.max(0, start - CONTEXT * 4), start)).slice(-CONTEXT)
  const after = folded(source.slice(end, end + CONTEXT * 4)).slice(0, CONTEXT)
  return `${before}\u0000${after}`
}

/**
 * The ruling to keep for a finding in its source. Refuses `override-needs-reason`, and `secrecy-is-never-overridden`: whether a
 * text is classified is not a matter of habit (保密法 Art. 31), each mark is decided for itself.
 */
export function overrideOf(
  source: string,
  finding: Finding,
  ruling: Pick<Override, 'scope' | 'reason' | 'by' | 'at'>,
  digest: Sha256,
): Override | { readonly refused: OverrideRefusal } {
  if (ruling.reason.trim() === '') return { refused: 'override-needs-reason' }
  if (finding.type === 'SECRECY') return { refused: 'secrecy-is-never-overridden' }
  return {
    scope: ruling.scope,
    type: finding.type,
    textHash: digest(folded(finding.text)),
    contextHash: digest(contextOf(source, finding)),
    reason: ruling.reason,
    by: ruling.by,
    at: ruling.at,
  }
}

/** A finding that a ruling settles, with the ruling, so that it can be shown who let it through and why. */
export interface SettledFinding<F extends Finding> {
  readonly finding: F
  readonly override: Override
}

/** Parts findings into those still open and those that rulings of these scopes settle. Of several rulings the latest is named. */
export function applyOverrides<F extends Finding>(
  source: string,
  findings: readonly F[],
  overrides: readonly Override[],
  { scopes, digest }: { readonly scopes: readonly string[]; readonly digest: Sha256 },
): { readonly open: F[]; readonly settled: SettledFinding<F>[] } {
  const byKey = new Map<string, Override>()
  for (const override of overrides) {
    if (!scopes.includes(override.scope)) continue
    const key = `${override.type} ${override.textHash} ${override.contextHash}`
    const known = byKey.get(key)
    if (!known || known.at < override.at) byKey.set(key, override)
  }
  const open: F[] = []
  const settled: SettledFinding<F>[] = []
  for (const finding of findings) {
    const override =
      finding.type === 'SECRECY' || byKey.size === 0
        ? undefined
        : byKey.get(`${finding.type} ${digest(folded(finding.text))} ${digest(contextOf(source, finding))}`)
    if (override) settled.push({ finding, override })
    else open.push(finding)
  }
  return { open, settled }
}
