import { resolveName, type Registry } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import type { PrintedTask } from './plan-items.ts'
import type { PlanName } from './plan.ts'

/** What the document says once for all its tasks. */
export interface Standing {
  /** 列第一位的为牵头单位. */
  readonly firstLeads: boolean
  /** 以下均需…落实，不再列出. */
  readonly fromHereOn: readonly string[]
}

export interface Parties {
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly implied: readonly string[]
}

/**
 * Who leads and who supports. A unit that is only called responsible (责任单位) leads, unless the annotation names a lead beside it (then it
 * supports) or the document says that the first named leads. Where nobody is named to lead, who was named once for all owes it.
 */
export function partiesOf({ notes }: Pick<PrintedTask, 'notes'>, { firstLeads, fromHereOn }: Standing): Parties {
  const lead = notes.flatMap((note) => note.lead)
  const support = notes.flatMap((note) => [...note.support, ...note.unclear])
  const responsible = notes.flatMap((note) => note.responsible)
  const led = lead.length > 0
  const leads = led ? lead : firstLeads ? responsible.slice(0, 1) : responsible
  const supports = led ? [...responsible, ...support] : firstLeads ? [...responsible.slice(1), ...support] : support
  const named = notes.some((note) => note.support.length + note.responsible.length + note.lead.length > 0)
  const owed = leads.length === 0 && named ? fromHereOn : leads
  const implied = fromHereOn.filter((unit) => !owed.includes(unit) && !supports.includes(unit))
  return { lead: once(owed), support: once(supports).filter((unit) => !owed.includes(unit)), implied: once(implied) }
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** The parties with whom the registry knows by their names, each name once; who leads does not support as well. */
export function namedParties(parties: Parties, registry: Registry, onDate: LocalDate) {
  const seen = new Set<string>()
  const fresh = (units: readonly string[]) =>
    units
      .flatMap((unit) => namesOf(unit, registry, onDate))
      .filter(({ printed }) => !seen.has(printed) && seen.add(printed))
  const lead = fresh(parties.lead)
  const support = fresh(parties.support)
  return { lead, support, implied: fresh(parties.implied) }
}

/** One name, or the two that 和 joins when each is known and the whole is not. */
function namesOf(unit: string, registry: Registry, onDate: LocalDate): PlanName[] {
  const ref = resolveName(registry, unit, onDate)
  if (ref.kind === 'unknown') {
    const pieces = unit.split(/和|及|以及|与|会同/).filter(Boolean)
    const refs = pieces.map((printed) => ({ printed, ref: resolveName(registry, printed, onDate) }))
    if (pieces.length > 1 && refs.every((piece) => piece.ref.kind !== 'unknown')) return refs
  }
  return [{ printed: unit, ref }]
}
