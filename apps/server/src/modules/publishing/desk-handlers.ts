import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { asReleaseRefusal } from '@gongkai/publishing'
import type { publishingContract } from '@gongkai/publishing/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { cleanDeep } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { actOnItem } from './acting.ts'
import { findItem, listItems, type ReleaseRow } from './item-store.ts'
import { mayReadRelease, type ReleasedKind } from './released-kind.ts'
import { findingViewsOf, listItemOf, releaseViewOf } from './release-view.ts'

const NOBODY = { refused: 'unauthenticated' } as const

interface Found {
  readonly kind: ReleasedKind
  readonly row: ReleaseRow
}

/** One desk for every kind. Who may do what is each kind's question; what somebody may not read does not exist to them. */
export function deskHandlers(
  surroundings: Surroundings,
  kinds: readonly ReleasedKind[],
): ModuleHandlers<typeof publishingContract> {
  const { db } = surroundings
  const byName = new Map(kinds.map((kind) => [kind.releasable.kind, kind]))
  if (byName.size !== kinds.length) throw new Error('two kinds of release have one name')

  async function found(name: string, id: string, { capacities }: StaffSession): Promise<Found | Refusal> {
    const kind = byName.get(name)
    if (!kind) return { refused: 'unknown-release-kind' }
    const row = await findItem(db, name, id)
    return row && mayReadRelease(kind, capacities, row.lead) ? { kind, row } : { refused: 'not-found' }
  }

  async function inFull(name: string, id: string, session: StaffSession, lang: Lang) {
    const one = await found(name, id, session)
    return isRefusal(one) ? one : releaseViewOf(surroundings, one.kind, one.row, session.capacities, lang)
  }

  return {
    async releases({ query, session, lang }) {
      if (!session) return NOBODY
      if (query.kind !== undefined && !byName.has(query.kind)) return { refused: 'unknown-release-kind' }
      const names = query.kind === undefined ? [...byName.keys()] : [query.kind]
      const rows = await listItems(db, names, query.state ?? null)
      const items = rows.flatMap((row) => {
        const kind = byName.get(row.kind)
        if (!kind || !mayReadRelease(kind, session.capacities, row.lead)) return []
        return [listItemOf(surroundings, kind, row, session.capacities, lang)]
      })
      return { items: await Promise.all(items) }
    },

    async release({ params, session, lang }) {
      return session ? inFull(params.kind, params.id, session, lang) : NOBODY
    },

    async actOnRelease({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { kind: name, id, action } = params
      const one = await found(name, id, session)
      if (isRefusal(one)) return one
      const input = cleanDeep(body.input ?? {})
      const { capacities } = session
      const done = await actOnItem(surroundings, one.kind, { id, capacities, action, input, version: body.version })
      if (!isRefusal(done)) return inFull(name, id, session, lang)
      return inWords(asReleaseRefusal(done), one.kind, action, input, lang)
    },

    async screenRelease({ params, body, session, lang }) {
      if (!session) return NOBODY
      const one = await found(params.kind, params.id, session)
      if (isRefusal(one)) return one
      const { releasable } = one.kind
      const given = cleanDeep(body.details)
      const parsed = releasable.input.safeParse(given)
      if (!parsed.success) return { refused: 'invalid-input', fields: fieldFaults(parsed.error, given, lang) }
      const content = releasable.contentOf(params.id, parsed.data, body.note ?? null)
      return { findings: await findingViewsOf(surroundings, releasable, content, lang) }
    },
  }
}

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refusal: Refusal, { releasable }: ReleasedKind, action: string, input: unknown, lang: Lang): Refusal {
  if (refusal.refused !== 'invalid-input' || refusal.fields === undefined) return refusal
  const rule = Object.entries(releasable.procedure.actions).find(([name]) => name === action)?.[1]
  const { error } = rule?.input.safeParse(input) ?? {}
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}
