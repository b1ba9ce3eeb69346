import type { QueryOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { MessageState } from '@gongkai/messages'
import type { LocationQuery } from 'vue-router'

export const INBOX_VIEWS = ['mine', 'late', 'review', 'all'] as const
export type InboxView = (typeof INBOX_VIEWS)[number]

type ListQuery = QueryOf<typeof messagesContract.deskList>

/** What the inbox shows, all of it in the address, so that a link or a reload shows the same. */
export interface InboxChoice {
  readonly view: InboxView
  readonly state: MessageState | ''
  readonly department: string
  readonly q: string
}

/** The states in which a draft waits for someone to review it. */
export const REVIEW_STATES = ['drafted', 'department-reviewed'] as const satisfies readonly MessageState[]

const one = (value: LocationQuery[string] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

export function choiceOf(query: LocationQuery): InboxChoice {
  const view = INBOX_VIEWS.find((name) => name === one(query.view)) ?? 'mine'
  return {
    view,
    state: one(query.state) as InboxChoice['state'],
    department: one(query.department),
    q: one(query.q),
  }
}

/** The choice as the address carries it: only what differs from the plain view. */
export function addressOf(choice: InboxChoice): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...choice }).filter(([name, value]) => value !== '' && !(name === 'view' && value === 'mine')),
  )
}

export function isFiltered(choice: InboxChoice): boolean {
  return Boolean(choice.state || choice.department || choice.q)
}

/**
 * The requests that together make up a view: one, or one for each state in which a draft waits for review.
 * The server decides what this person may see in each.
 */
export function requestsOf(choice: InboxChoice): ListQuery[] {
  const filters: ListQuery = {
    ...(choice.department ? { department: choice.department } : {}),
    ...(choice.q ? { q: choice.q } : {}),
  }
  if (choice.view === 'review')
    return REVIEW_STATES.filter((state) => !choice.state || state === choice.state).map((state) => ({
      ...filters,
      state,
    }))
  return [
    {
      ...filters,
      ...(choice.state ? { state: choice.state } : {}),
      ...(choice.view === 'mine' ? { mine: '1' as const } : {}),
      ...(choice.view === 'late' ? { light: 'late' as const } : {}),
    },
  ]
}
