import { decidingDirective, type Directive, type FetchDirective, type Policy } from './policy.ts'
import { readSource } from './source.ts'

/** What a policy lacks: sources, by the kind of request they are for. */
export type Lacking = ReadonlyMap<FetchDirective, ReadonlySet<string>>

/** A directive to write instead of one that is there, or to add. */
export interface Correction {
  readonly wanted: FetchDirective
  /** The directive of the page that it is made from; null where the page has none. */
  readonly instead: Directive | null
  readonly line: string
}

/** The directive to add when `default-src` decides: that one is left as it is, so that nothing else is widened. */
const OWN_NAME = { 'script-src-elem': 'script-src', 'connect-src': 'connect-src', 'frame-src': 'frame-src' } as const

/** Sources that mean something for scripts only. */
function isForScripts(value: string): boolean {
  const source = readSource(value)
  return source.kind === 'nonce' || source.kind === 'hash' || (source.kind === 'keyword' && source.word !== "'self'")
}

function corrected(wanted: FetchDirective, directive: Directive, more: ReadonlySet<string>): Correction {
  const fallsBack = directive.name === 'default-src'
  const kept = directive.values.filter(
    (value) => value.toLowerCase() !== "'none'" && !(fallsBack && wanted !== 'script-src-elem' && isForScripts(value)),
  )
  const added = [...more].filter((source) => !kept.includes(source))
  const name = fallsBack ? OWN_NAME[wanted] : directive.name
  return { wanted, instead: fallsBack ? null : directive, line: [name, ...kept, ...added].join(' ') }
}

/** The page’s own directives with what they lack added. */
export function correctionsOf(policy: Policy, lacking: Lacking): Correction[] {
  return [...lacking].flatMap(([wanted, more]) => {
    const directive = decidingDirective(policy, wanted)
    return directive && more.size > 0 ? [corrected(wanted, directive, more)] : []
  })
}

/** The whole policy as it should be: every directive as it was written, the corrected ones in their place, added ones at the end. */
export function correctedPolicy(policy: Policy, corrections: readonly Omit<Correction, 'wanted'>[]): string {
  const lines = policy.directives.map(
    (directive) => corrections.find(({ instead }) => instead === directive)?.line ?? directive.text,
  )
  const added = corrections.filter(({ instead }) => instead === null).map(({ line }) => line)
  return [...lines, ...added].join('; ')
}
