import type { PolicySource } from '../values.ts'

/** One directive as it was written, and as browsers read it. */
export interface Directive {
  /** Small letters. */
  readonly name: string
  readonly values: readonly string[]
  /** As written, without the space around it. */
  readonly text: string
  /** Why browsers pass it over: a second one of its name, letters outside ASCII, or a place where it has no effect. */
  readonly ignored: 'repeat' | 'not-ascii' | 'in-meta' | null
}

/** One policy of a page. Every enforced one has to allow what happens. */
export interface Policy {
  readonly from: PolicySource
  readonly text: string
  /** Only reports: it blocks nothing. */
  readonly reportOnly: boolean
  readonly directives: readonly Directive[]
}

/** What was received: the value of one header, the `content` of one `meta`, or one pasted policy. */
export interface PolicyText {
  readonly from: PolicySource
  readonly text: string
  readonly reportOnly?: boolean
}

const SPACE = /[\t\n\f\r ]+/
const isSpace = (letter: string) => '\t\n\f\r '.includes(letter)

/** Without the space around it, each letter looked at once: an expression would begin anew at every space of a long row. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && isSpace(text.charAt(start))) start += 1
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** Directives that a `meta` element cannot give. */
const HEADER_ONLY = new Set(['report-uri', 'frame-ancestors', 'sandbox'])

function readDirectives(text: string, from: PolicySource): Directive[] {
  const directives: Directive[] = []
  const seen = new Set<string>()
  for (const part of text.split(';')) {
    const written = trimmed(part)
    if (written === '') continue
    const [first = '', ...values] = written.split(SPACE)
    const name = first.toLowerCase()
    const ignored = /[^\x00-\x7f]/.test(written)
      ? 'not-ascii'
      : seen.has(name)
        ? 'repeat'
        : from === 'meta' && HEADER_ONLY.has(name)
          ? 'in-meta'
          : null
    if (ignored === null) seen.add(name)
    directives.push({ name, values, text: written, ignored })
  }
  return directives
}

/**
 * The policies of a page as browsers read them (CSP3 §2.2): a header holds several, with commas between; the first
 * directive of a name counts; one with letters outside ASCII is passed over. A policy without directives is none.
 */
export function readPolicies(texts: readonly PolicyText[]): Policy[] {
  return texts.flatMap(({ from, text, reportOnly = false }) => {
    if (from === 'meta' && reportOnly) return []
    const parts = from === 'meta' ? [text] : text.split(',')
    return parts
      .map((part) => ({ from, text: trimmed(part), reportOnly, directives: readDirectives(part, from) }))
      .filter(({ directives }) => directives.length > 0)
  })
}

/** The directive of a name that counts. */
export function directiveOf(policy: Policy, name: string): Directive | null {
  return policy.directives.find((one) => one.name === name && one.ignored === null) ?? null
}

/** What else decides when a directive is not there, most particular first (CSP3 “fetch directive fallback list”). */
const FALLBACK = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
} as const
export type FetchDirective = keyof typeof FALLBACK

/** The directive that decides about a kind of request; null when the policy says nothing about it. */
export function decidingDirective(policy: Policy, name: FetchDirective): Directive | null {
  for (const fallback of FALLBACK[name]) {
    const directive = directiveOf(policy, fallback)
    if (directive) return directive
  }
  return null
}

/** Every directive that a browser or a report service of today knows. */
export const KNOWN_DIRECTIVES: ReadonlySet<string> = new Set([
  'base-uri',
  'block-all-mixed-content',
  'child-src',
  'connect-src',
  'default-src',
  'fenced-frame-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'navigate-to',
  'object-src',
  'plugin-types',
  'prefetch-src',
  'referrer',
  'reflected-xss',
  'report-to',
  'report-uri',
  'require-sri-for',
  'require-trusted-types-for',
  'sandbox',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'trusted-types',
  'upgrade-insecure-requests',
  'webrtc',
  'worker-src',
])
