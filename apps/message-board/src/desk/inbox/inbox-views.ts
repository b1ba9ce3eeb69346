import type { QueryOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import { DESK_VIEWS, LIGHTS, MESSAGE_STATES, type DeskView, type MessageState } from '@gongkai/messages/values'
import type { LocationQuery } from 'vue-router'

type ListQuery = QueryOf<typeof messagesContract.deskList>

/** What the inbox shows, all of it in the address, so that a link or a reload shows the same. */
export interface InboxChoice {
  readonly view: DeskView
  readonly state: MessageState | ''
  readonly department: string
  readonly q: string
  /** What a figure counts: several lights with commas between, and days of receipt. Only an address sets them. */
  readonly lights: string
  readonly from: string
  readonly to: string
}

const one = (value: LocationQuery[string] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''
const dayIn = (value: LocationQuery[string] | undefined) => (/^\d{4}-\d\d-\d\d$/.test(one(value)) ? one(value) : '')

export function choiceOf(query: LocationQuery): InboxChoice {
  const view = DESK_VIEWS.find((name) => name === one(query.view)) ?? 'mine'
  return {
    view,
    state: MESSAGE_STATES.find((name) => name === one(query.state)) ?? '',
    department: one(query.department),
    q: one(query.q),
    lights: one(query.lights)
      .split(',')
      .filter((light) => LIGHTS.some((known) => known === light))
      .join(','),
    from: dayIn(query.from),
    to: dayIn(query.to),
  }
}

/** The choice as the address carries it: only what differs from the plain view. */
export function addressOf(choice: InboxChoice): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...choice }).filter(([name, value]) => value !== '' && !(name === 'view' && value === 'mine')),
  )
}

export function isFiltered(choice: InboxChoice): boolean {
  return Boolean(choice.state || choice.department || choice.q || isCounted(choice))
}

/** Whether the list shows exactly what a figure counts. */
export function isCounted({ lights, from, to }: InboxChoice): boolean {
  return Boolean(lights || from || to)
}

/** Nothing narrows the view any more. */
export const UNFILTERED = { state: '', department: '', q: '', lights: '', from: '', to: '' } as const

/** What is asked of the server, which decides what this person may see in each view. */
export function requestOf({ view, state, department, q, lights, from, to }: InboxChoice): ListQuery {
  return {
    view,
    ...(state ? { state } : {}),
    ...(department ? { department } : {}),
    ...(q ? { q } : {}),
    ...(lights ? { lights } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}
