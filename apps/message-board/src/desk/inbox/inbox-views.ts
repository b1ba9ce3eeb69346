import type { QueryOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import { LIGHTS, MESSAGE_CLASSES, MESSAGE_STATES, type MessageClass, type MessageState } from '@gongkai/messages/values'
import {
  DESK_VIEWS,
  INBOX_ORDERS,
  MESSAGE_SOURCES,
  type DeskView,
  type InboxOrder,
  type MessageSource,
} from '@gongkai/messages/inbox/values'
import type { LocationQuery } from 'vue-router'

type ListQuery = QueryOf<typeof messagesContract.deskList>

/** Conditions that only a figure sets: its rows are listed with them, and nothing else on the screen changes them. */
export const FIGURE_CONDITIONS = [
  'figure',
  'answeredFrom',
  'answeredTo',
  'lead',
  'unassigned',
  'unclassified',
  'rejection',
] as const satisfies readonly (keyof ListQuery)[]

/** What the inbox shows, all of it in the address, so that a link or a reload shows the same. */
export interface InboxChoice {
  readonly view: DeskView
  readonly state: MessageState | ''
  readonly department: string
  readonly board: string
  readonly class: MessageClass | ''
  readonly source: MessageSource | ''
  readonly q: string
  readonly order: InboxOrder | ''
  /** What a figure counts: several lights with commas between. Only an address sets them. */
  readonly lights: string
  /** Days of receipt, both included. */
  readonly from: string
  readonly to: string
  /** {@link FIGURE_CONDITIONS} as the address carries them. */
  readonly figures: Readonly<Record<string, string>>
}

const one = (value: LocationQuery[string] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''
const dayIn = (value: LocationQuery[string] | undefined) => (/^\d{4}-\d\d-\d\d$/.test(one(value)) ? one(value) : '')
const among = <T extends string>(known: readonly T[], value: LocationQuery[string] | undefined): T | '' =>
  known.find((name) => name === one(value)) ?? ''

export function choiceOf(query: LocationQuery): InboxChoice {
  return {
    view: among(DESK_VIEWS, query.view) || 'mine',
    state: among(MESSAGE_STATES, query.state),
    department: one(query.department),
    board: one(query.board),
    class: among(MESSAGE_CLASSES, query.class),
    source: among(MESSAGE_SOURCES, query.source),
    q: one(query.q),
    order: among(INBOX_ORDERS, query.order),
    lights: one(query.lights)
      .split(',')
      .filter((light) => LIGHTS.some((known) => known === light))
      .join(','),
    from: dayIn(query.from),
    to: dayIn(query.to),
    figures: Object.fromEntries(
      FIGURE_CONDITIONS.flatMap((name) => (one(query[name]) ? [[name, one(query[name])]] : [])),
    ),
  }
}

/** The choice as the address carries it: only what differs from the plain view. */
export function addressOf({ figures, ...choice }: InboxChoice): Record<string, string> {
  const own = Object.entries(choice).filter(([name, value]) => value !== '' && !(name === 'view' && value === 'mine'))
  return { ...Object.fromEntries(own), ...figures }
}

/** The conditions beyond the first row of filters. */
export function furtherConditions({ board, class: kind, source, from, to, order }: InboxChoice): number {
  return [board, kind, source, from || to, order].filter(Boolean).length
}

export function isFiltered(choice: InboxChoice): boolean {
  const { state, department, board, class: kind, source, q, from, to } = choice
  return Boolean(state || department || board || kind || source || q || from || to || isCounted(choice))
}

/** Whether the list shows exactly what a figure counts. */
export function isCounted({ lights, figures }: InboxChoice): boolean {
  return lights !== '' || Object.keys(figures).length > 0
}

/** Nothing narrows the view any more. */
export const UNFILTERED = {
  state: '',
  department: '',
  board: '',
  class: '',
  source: '',
  q: '',
  lights: '',
  from: '',
  to: '',
  figures: {},
} as const

/** What is asked of the server, which decides what this person may see in each view. */
export function requestOf({ figures, ...choice }: InboxChoice): ListQuery {
  const set = Object.entries(choice).filter(([, value]) => value !== '')
  return { ...Object.fromEntries(set), ...figures } as ListQuery
}

/** A saved view as an address: what it keeps is what the server was asked. */
export function addressOfSaved(query: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return addressOf(choiceOf(query as LocationQuery))
}
