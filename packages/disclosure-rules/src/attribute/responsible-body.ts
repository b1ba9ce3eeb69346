/** Where a piece of government information comes from, which decides who discloses it. Bodies are ids or names, as the caller has them. */
export type Origin =
  | { readonly origin: 'made'; readonly maker: string }
  | { readonly origin: 'obtained-from-public'; readonly keeper: string }
  | { readonly origin: 'obtained-from-organ'; readonly maker: string | null; readonly firstObtainer: string | null }
  | { readonly origin: 'joint'; readonly lead: string; readonly others: readonly string[] }
  | {
      readonly origin: 'branch'
      readonly branch: string
      readonly organ: string
      /** Whether laws or regulations let it perform administrative functions in its own name. */
      readonly inOwnName: boolean
    }

export const BODY_RULES = [
  'maker',
  'keeper',
  'maker-or-first-obtainer',
  'lead-maker',
  'branch',
  'organ-of-branch',
  'special-rule',
] as const
export type BodyRule = (typeof BODY_RULES)[number]

export interface ResponsibleBody {
  readonly body: string
  readonly rule: BodyRule
  /** Organs whose information it also is: they are consulted before release (Art. 11). */
  readonly consult: readonly string[]
}

/**
 * Who discloses (公开主体), Regulation Art. 10: what an organ made, it discloses; what it got from citizens and firms, whoever keeps it;
 * what it got from another organ, the one that made or first obtained it; what several made, the one that led; a branch or inner
 * unit that laws and regulations let act in its own name may disclose itself. `special` is the body that a law or regulation
 * names instead (法律、法规另有规定的，从其规定). Null when the origin names nobody.
 */
export function responsibleBody(origin: Origin, special: string | null = null): ResponsibleBody | null {
  const found = special !== null ? { body: special, rule: 'special-rule' as const } : byOrigin(origin)
  if (found === null || found.body.trim() === '') return null
  const makers = origin.origin === 'joint' ? [origin.lead, ...origin.others] : []
  return { ...found, consult: [...new Set(makers)].filter((maker) => maker !== found.body && maker.trim() !== '') }
}

function byOrigin(origin: Origin): Omit<ResponsibleBody, 'consult'> | null {
  switch (origin.origin) {
    case 'made':
      return { body: origin.maker, rule: 'maker' }
    case 'obtained-from-public':
      return { body: origin.keeper, rule: 'keeper' }
    case 'obtained-from-organ': {
      const body = origin.maker?.trim() ? origin.maker : origin.firstObtainer
      return body === null ? null : { body, rule: 'maker-or-first-obtainer' }
    }
    case 'joint':
      return { body: origin.lead, rule: 'lead-maker' }
    case 'branch':
      return origin.inOwnName
        ? { body: origin.branch, rule: 'branch' }
        : { body: origin.organ, rule: 'organ-of-branch' }
  }
}
