import type { DeskActivityItem } from '@gongkai/events/programme'
import { ACTIVITY_STATES } from '@gongkai/events/values'
import type { LocationQuery } from 'vue-router'

/** What of the activities is shown. It stands in the address; '' is everything. */
export interface ListChoice {
  readonly series: string
  readonly state: string
  readonly q: string
}

export function choiceOf(query: LocationQuery): ListChoice {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const state = text('state')
  return {
    series: text('series'),
    state: ACTIVITY_STATES.some((one) => one === state) ? state : '',
    q: text('q').trim(),
  }
}

type Found = Pick<DeskActivityItem, 'title' | 'placeName' | 'hostName' | 'state'>

/** The activities that fit, each word of the search somewhere in name, place or host. */
export function filtered<Item extends Found>(items: readonly Item[], { state, q }: Omit<ListChoice, 'series'>): Item[] {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const text = [item.title, item.placeName ?? '', item.hostName].join(' ').toLowerCase()
    return (state === '' || item.state === state) && wanted.every((word) => text.includes(word))
  })
}
