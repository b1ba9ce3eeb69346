import { applyOverrides, overrideOf, type FieldFinding } from '@gongkai/disclosure-rules'
import type { Surroundings } from '../surroundings.ts'
import { ofRecord } from './of-record.ts'
import { boardScope, BUREAU_SCOPE, mayBeRemembered, rulingDigest, type Ruling } from './ruling.ts'
import { standingOn } from './ruling-store.ts'

type Texts = Readonly<Record<string, string>>

/** Hashes are made for looking up only: nobody has ruled anything yet. */
const ASKED = { scope: '', reason: 'asked', by: '', at: '' }

/**
 * Which findings a standing ruling settles, by their keys: the same text of the same type between the same words, on this board or in the
 * whole bureau. The newest ruling is named.
 */
export async function settledOn(
  surroundings: Pick<Surroundings, 'db' | 'seal'>,
  board: string,
  texts: Texts,
  findings: readonly FieldFinding[],
): Promise<ReadonlyMap<string, Ruling>> {
  const digest = rulingDigest(surroundings)
  const open = findings.filter(({ type, severity }) => severity !== 'info' && mayBeRemembered(type))
  const hashes = open.flatMap((finding) => {
    const asked = overrideOf(texts[finding.field] ?? '', finding, ASKED, digest)
    return 'refused' in asked ? [] : [asked.textHash]
  })
  if (hashes.length === 0) return new Map()
  const scopes = [boardScope(board), BUREAU_SCOPE]
  const kept = await standingOn(surroundings.db, scopes, hashes)
  const rulings = kept.length === 0 ? [] : await ofRecord(surroundings, kept)
  if (rulings.length === 0) return new Map()
  const byOverride = new Map(rulings.map((ruling) => [ruling as object, ruling]))
  const settled = Object.entries(texts).flatMap(
    ([field, text]) =>
      applyOverrides(
        text,
        open.filter((one) => one.field === field),
        rulings,
        { scopes, digest },
      ).settled,
  )
  return new Map(
    settled.flatMap(({ finding, override }) => {
      const ruling = byOverride.get(override)
      return ruling ? [[finding.key, ruling] as const] : []
    }),
  )
}
