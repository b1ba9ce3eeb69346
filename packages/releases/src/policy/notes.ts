import type { NoteKind } from '../values.ts'
import { directiveOf, KNOWN_DIRECTIVES, type Policy } from './policy.ts'
import { readSource } from './source.ts'
import type { Facts } from './words.ts'

interface Found {
  readonly kind: NoteKind
  readonly directive: string | null
  readonly facts: Facts
}

const LISTS = ['default-src', 'script-src', 'script-src-elem', 'connect-src', 'frame-src', 'child-src']
/** Keywords that lost their quotes are read as the names of hosts. */
const BARE = /^(?:self|none|unsafe-inline|unsafe-eval|strict-dynamic|nonce-\S+|sha(?:256|384|512)-\S+)$/i

function sourceNotes(policy: Policy): Found[] {
  return LISTS.flatMap((name) => {
    const directive = directiveOf(policy, name)
    const unreadable = (directive?.values ?? []).filter(
      (value) => BARE.test(value) || readSource(value).kind === 'unreadable',
    )
    return unreadable.map((source): Found => ({
      kind: 'unreadable-source',
      directive: name,
      facts: { directive: name, source },
    }))
  })
}

function trustedTypesNotes(policy: Policy): Found[] {
  const directive = directiveOf(policy, 'trusted-types')
  const required = directiveOf(policy, 'require-trusted-types-for')
  const notes: Found[] = required ? [{ kind: 'trusted-types', directive: required.name, facts: {} }] : []
  const names = directive?.values ?? []
  if (directive && !names.some((name) => name === '*' || name === 'vue')) {
    const kept = names.filter((name) => name.toLowerCase() !== "'none'")
    notes.push({
      kind: 'trusted-types-none',
      directive: directive.name,
      facts: { line: ['trusted-types', ...kept, 'vue'].join(' ') },
    })
  }
  return notes
}

/** What is worth telling about policies beside what they block, each once. */
export function policyNotes(policies: readonly Policy[]): Found[] {
  const notes: Found[] = []
  if (!policies.some(({ reportOnly }) => !reportOnly)) notes.push({ kind: 'no-policy', directive: null, facts: {} })
  for (const policy of policies) {
    if (policy.reportOnly) {
      notes.push({ kind: 'report-only', directive: null, facts: {} })
      continue
    }
    for (const { name, ignored } of policy.directives) {
      const facts = { directive: name }
      if (ignored === 'repeat') notes.push({ kind: 'ignored-repeat', directive: name, facts })
      else if (ignored !== null) notes.push({ kind: ignored, directive: name, facts })
      else if (!KNOWN_DIRECTIVES.has(name)) notes.push({ kind: 'unknown-directive', directive: name, facts })
    }
    notes.push(...sourceNotes(policy), ...trustedTypesNotes(policy))
  }
  const seen = new Set<string>()
  return notes.filter(({ kind, facts }) => {
    const key = `${kind} ${JSON.stringify(facts)}`
    return !seen.has(key) && seen.add(key)
  })
}
