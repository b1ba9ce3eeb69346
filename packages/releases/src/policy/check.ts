import { embedAddresses } from '../embed-address.ts'
import type { EmbedForm, FaultKind, NoteKind } from '../values.ts'
import type { WidgetRelease } from '../widget-facts.ts'
import { type Address, isLocal, originOf, readAddress } from './address.ts'
import { blockedBy, hasKeyword, sourcesOf, type Wanted } from './allows.ts'
import { correctedPolicy, type Correction, correctionsOf } from './correction.ts'
import { policyNotes } from './notes.ts'
import { directiveOf, type FetchDirective, type Policy } from './policy.ts'
import { type Facts, FAULT_WORDS, NOTE_WORDS } from './words.ts'

/** Something that an embedding page’s policy stops. */
export interface EmbedFault {
  readonly kind: FaultKind
  /** Index into the policies; null when it is none of them. */
  readonly policy: number | null
  /** The directive that decides, by its name in the page’s policy. */
  readonly directive: string | null
  readonly blocked: string
  /** The page’s own line with what has to be added, or the tag as it has to be; null where no line helps. */
  readonly line: string | null
  readonly zh: string
  readonly en: string
}

export interface EmbedNote {
  readonly kind: NoteKind
  readonly directive: string | null
  readonly zh: string
  readonly en: string
}

/** A widget as far as a policy touches it. */
export type CheckedWidget = Pick<WidgetRelease, 'tag' | 'major' | 'view' | 'deps' | 'later' | 'single' | 'calls'>

export interface EmbedQuestion {
  /** None at all is a page without a policy; null is a page that nobody read. */
  readonly policies: readonly Policy[] | null
  /** The origin of the page; null where only a policy was given. */
  readonly page: string | null
  /** Whether the platform lets that origin embed; null or left out where it was not asked. */
  readonly originAllowed?: boolean | null
  /** The origin of the platform. */
  readonly platform: string
  readonly form: EmbedForm
  readonly widgets: readonly CheckedWidget[]
  /** The language whose single file is used. */
  readonly lang?: 'zh' | 'en'
  /** The page’s `Cross-Origin-Embedder-Policy`, where it has one. */
  readonly embedderPolicy?: string | null
  /** The nonce of the page’s script tag of ours; true where it is the page’s own without being known. */
  readonly nonce?: string | boolean
  /** The platform’s frame pages say `Cross-Origin-Embedder-Policy: require-corp` themselves: true where not said, false behind a gate that drops it. */
  readonly frameIsIsolated?: boolean
}

export interface EmbedFinding {
  readonly faults: readonly EmbedFault[]
  readonly notes: readonly EmbedNote[]
  /** Each enforced policy in full as it should be, in their order. */
  readonly suggestion: readonly string[]
}

/** What a policy is asked about, and what is wrong when it says no. */
interface Asked extends Wanted {
  readonly kind: FaultKind
  readonly url: string
  readonly optional?: boolean
}

function askedOf({ form, widgets, platform, lang = 'zh', nonce = false }: EmbedQuestion): Asked[] {
  const asked: Asked[] = []
  const ask = (kind: FaultKind, as: FetchDirective, url: string, more: Partial<Asked> = {}) => {
    const address = readAddress(url)
    if (address) asked.push({ kind, as, url, address, inPage: false, ...more })
  }
  for (const { tag, major, view, deps, later, single, calls } of widgets) {
    const at = embedAddresses(platform, major)
    if (form === 'loader') {
      ask('script-blocked', 'script-src-elem', at.loader, { inPage: true, nonce })
      for (const { file } of [view[lang], ...deps, ...later]) ask('import-blocked', 'script-src-elem', at.file(file))
    } else if (form === 'single') {
      const { file, sri } = single[lang]
      ask('script-blocked', 'script-src-elem', at.file(file), { inPage: true, nonce, integrity: sri })
    } else {
      ask('frame-blocked', 'frame-src', at.frame(tag), { inPage: true })
      ask('script-blocked', 'script-src-elem', at.resize, { inPage: true, nonce, optional: true })
    }
    if (form === 'frame') continue
    for (const { path } of calls) ask('connect-blocked', 'connect-src', `${platform}${path.replace(/\{[^}]*\}/g, 'x')}`)
  }
  return asked
}

/** The ways in which a script policy can be told to let ours in. */
type Way = 'address' | 'hash' | 'nonce' | 'dynamic' | 'optional'

function wayOf({ as, integrity, optional }: Asked, policy: Policy, directive: Wanted['as'] | null): Way {
  if (as !== 'script-src-elem' || directive === null) return 'address'
  const deciding = ['script-src-elem', 'script-src', 'default-src']
    .map((name) => directiveOf(policy, name))
    .find(Boolean)
  const sources = deciding ? sourcesOf(deciding) : []
  const hashed = sources.some(({ kind }) => kind === 'hash')
  const dynamic = hasKeyword(sources, "'strict-dynamic'")
  const nonced = sources.some(({ kind }) => kind === 'nonce')
  if (integrity !== undefined && (hashed || dynamic)) return 'hash'
  if (dynamic) return nonced ? 'nonce' : 'dynamic'
  return optional === true ? 'optional' : 'address'
}

/** Faults of one policy: each kind once for a directive, with one line for all that it lacks. */
function policyFaults(
  policy: Policy,
  index: number,
  asked: readonly Asked[],
  page: Address | null,
): { readonly faults: EmbedFault[]; readonly corrections: readonly Correction[] } {
  const blocked = asked.flatMap((one) => {
    const directive = blockedBy(policy, one, page)
    return directive ? [{ one, directive, way: wayOf(one, policy, one.as) }] : []
  })
  const lacking = new Map<FetchDirective, Set<string>>()
  for (const { one, way } of blocked) {
    if (way === 'nonce' || way === 'dynamic') continue
    const source = way === 'hash' ? `'${one.integrity}'` : originOf(one.address)
    lacking.set(one.as, (lacking.get(one.as) ?? new Set()).add(source))
  }
  const corrections = correctionsOf(policy, lacking)
  const faults: EmbedFault[] = []
  for (const { one, directive, way } of blocked) {
    const { kind, as, url } = one
    const known = faults.some((fault) => fault.kind === kind && fault.directive === directive.name)
    const covered = kind === 'import-blocked' && faults.some((fault) => fault.kind === 'script-blocked')
    if ((known && way !== 'hash') || covered) continue
    const line =
      way === 'nonce'
        ? `<script async crossorigin nonce="…" src="${url}"></script>`
        : way === 'dynamic'
          ? null
          : (corrections.find(({ wanted }) => wanted === as)?.line ?? null)
    const shown = kind === 'connect-blocked' ? originOf(one.address) : url
    const facts: Facts = { directive: directive.name, blocked: shown, way }
    faults.push({ kind, policy: index, directive: directive.name, blocked: shown, line, ...FAULT_WORDS[kind](facts) })
  }
  return { faults, corrections }
}

const SANDBOX = ['allow-scripts', 'allow-same-origin', 'allow-forms'] as const

/** A sandboxed page runs no script, has no origin of its own and sends no form, unless it says so. */
function sandboxFault(
  policy: Policy,
  index: number,
): { fault: EmbedFault; correction: Omit<Correction, 'wanted'> } | null {
  const directive = directiveOf(policy, 'sandbox')
  if (!directive) return null
  const said = new Set(directive.values.map((value) => value.toLowerCase()))
  const missing = SANDBOX.filter((token) => !said.has(token))
  if (missing.length === 0) return null
  const line = ['sandbox', ...directive.values, ...missing].join(' ')
  const blocked = missing.join(', ')
  const told = FAULT_WORDS.sandboxed({ blocked })
  return {
    fault: { kind: 'sandboxed', policy: index, directive: 'sandbox', blocked, line, ...told },
    correction: { instead: directive, line },
  }
}

function schemeFault({ platform, policies }: EmbedQuestion, page: Address | null): EmbedFault | null {
  const address = readAddress(platform)
  if (!address || address.scheme === 'https') return null
  const upgrading = (policies ?? []).findIndex(
    (one) => !one.reportOnly && directiveOf(one, 'upgrade-insecure-requests'),
  )
  const isUpgraded = upgrading >= 0 && !isLocal(address)
  const isMixed = page !== null && page.scheme === 'https' && !isLocal(address)
  if (!isUpgraded && !isMixed) return null
  return {
    kind: 'mixed-content',
    policy: isUpgraded ? upgrading : null,
    directive: isUpgraded ? 'upgrade-insecure-requests' : null,
    blocked: platform,
    line: null,
    ...FAULT_WORDS['mixed-content'](isUpgraded ? { blocked: platform, upgraded: 'yes' } : { blocked: platform }),
  }
}

function unlistedFault({ page, originAllowed }: EmbedQuestion): EmbedFault | null {
  if (page === null || originAllowed !== false) return null
  const told = FAULT_WORDS['origin-not-listed']({ blocked: page })
  return { kind: 'origin-not-listed', policy: null, directive: null, blocked: page, line: null, ...told }
}

function embedderFault(question: EmbedQuestion): EmbedFault | null {
  const { embedderPolicy, form, platform, widgets, frameIsIsolated = true } = question
  const value = embedderPolicy?.replace(/;.*$/, '').trim().toLowerCase()
  if (form !== 'frame' || frameIsIsolated || (value !== 'require-corp' && value !== 'credentialless')) return null
  const [first] = widgets
  const blocked = first ? embedAddresses(platform, first.major).frame(first.tag) : platform
  const told = FAULT_WORDS['embedder-policy']({ blocked, value })
  return {
    kind: 'embedder-policy',
    policy: null,
    directive: 'cross-origin-embedder-policy',
    blocked,
    line: null,
    ...told,
  }
}

/**
 * What the policies of a page, or the platform’s own list of sites, block of the widgets in one form, the page’s own lines corrected, and what is no obstacle. Every
 * enforced policy has to allow everything. Style directives are never asked: the widgets need none.
 */
export function checkEmbedding(question: EmbedQuestion): EmbedFinding {
  const page = question.page === null ? null : readAddress(question.page)
  const policies = question.policies ?? []
  const upgrades = policies.some((policy) => !policy.reportOnly && directiveOf(policy, 'upgrade-insecure-requests'))
  const asked = askedOf(question).map((one): Asked => {
    const { address } = one
    if (!upgrades || address.scheme === 'https' || isLocal(address)) return one
    return { ...one, address: { ...address, scheme: 'https', port: address.port === 80 ? 443 : address.port } }
  })
  const faults: EmbedFault[] = []
  const suggestion: string[] = []
  const general = [unlistedFault(question), schemeFault(question, page), embedderFault(question)]
  for (const fault of general) if (fault) faults.push(fault)
  for (const [index, policy] of policies.entries()) {
    if (policy.reportOnly) continue
    const sandbox = sandboxFault(policy, index)
    const found = policyFaults(policy, index, asked, page)
    faults.push(...(sandbox ? [sandbox.fault] : []), ...found.faults)
    suggestion.push(correctedPolicy(policy, [...(sandbox ? [sandbox.correction] : []), ...found.corrections]))
  }
  const notes = (question.policies ? policyNotes(policies) : []).map(({ kind, directive, facts }): EmbedNote => {
    return { kind, directive, ...NOTE_WORDS[kind](facts) }
  })
  return { faults, notes, suggestion }
}
