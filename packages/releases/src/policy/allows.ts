import type { Address } from './address.ts'
import { decidingDirective, type Directive, type FetchDirective, type Policy } from './policy.ts'
import { readSource, type Source, sourceAllows } from './source.ts'

/** Something that an embedded widget makes the page load. */
export interface Wanted {
  readonly as: FetchDirective
  readonly address: Address
  /** `sha384-…` of a script tag that carries it. */
  readonly integrity?: string
  /** The nonce that the script tag carries; true where it is the page’s own without being known. */
  readonly nonce?: string | boolean
  /** Stands in the page’s own HTML; otherwise a script that already runs asks for it. */
  readonly inPage: boolean
}

export const sourcesOf = (directive: Directive): Source[] => directive.values.map(readSource)

export const hasKeyword = (sources: readonly Source[], word: string): boolean =>
  sources.some((source) => source.kind === 'keyword' && source.word === word)

const isNonce = (value: string, carried: Wanted['nonce']) => carried === true || carried === value

/**
 * The directive of a policy that blocks something; null when the policy allows it (CSP3 §4.1 and “script directives
 * pre-request check”): a nonce or a hash of the tag allows a script before anything else is asked; with `'strict-dynamic'` no
 * address is looked at, and what a running script loads is allowed.
 */
export function blockedBy(policy: Policy, wanted: Wanted, page: Address | null): Directive | null {
  const directive = decidingDirective(policy, wanted.as)
  if (!directive) return null
  const sources = sourcesOf(directive)
  if (wanted.as === 'script-src-elem') {
    if (sources.some((source) => source.kind === 'nonce' && isNonce(source.value, wanted.nonce))) return null
    const isHashed = sources.some(
      (source) => source.kind === 'hash' && `${source.algorithm}-${source.value}` === wanted.integrity,
    )
    if (isHashed) return null
    if (hasKeyword(sources, "'strict-dynamic'")) return wanted.inPage ? directive : null
  }
  return sources.some((source) => sourceAllows(source, wanted.address, page)) ? null : directive
}
