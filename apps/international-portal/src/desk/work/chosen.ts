import type { DeskTranslationItem } from '@gongkai/translation/editions'
import type { LocationQuery } from 'vue-router'

export const WORK_VIEWS = ['mine', 'stale', 'untranslated', 'all'] as const
export type WorkView = (typeof WORK_VIEWS)[number]

/** What of the translations is shown. It stands in the address. */
export interface WorkChoice {
  readonly view: WorkView
  readonly q: string
}

export function choiceOf(query: LocationQuery): WorkChoice {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return { view: WORK_VIEWS.find((one) => one === text('view')) ?? 'mine', q: text('q').trim() }
}

type Item = Pick<
  DeskTranslationItem,
  'state' | 'title' | 'titleTranslated' | 'takenBy' | 'open' | 'counts' | 'importance' | 'staleSince'
>

/** Who looks, and whether they review for the office what is to be published. */
export interface Looker {
  readonly id: string
  readonly reviews: boolean
}

/**
 * What waits for this person: what they are translating, what somebody may take up because it is not translated or no longer current,
 * and what only their review keeps back. A current translation may be taken up too, but nothing waits there.
 */
function isMine({ state, takenBy, open, counts }: Item, { id, reviews }: Looker): boolean {
  if (state === 'in-translation') return takenBy === null || takenBy.person === id
  if (state === 'language-review') return open.includes('pass-language')
  if (state === 'policy-review') return reviews
  const wanting = state === 'untranslated' || state === 'stale' || (state === 'current' && counts.wording > 0)
  return wanting && open.includes('take-up')
}

const IN_VIEW: Readonly<Record<WorkView, (item: Item, person: Looker) => boolean>> = {
  mine: isMine,
  stale: ({ counts }) => counts.stale + counts.wording + counts.missing + counts.gone > 0,
  untranslated: ({ state }) => state === 'untranslated',
  all: () => true,
}
const WEIGHT = { high: 0, normal: 1, low: 2 } as const

/** How many stand in each view for this person. */
export function countsOf(items: readonly Item[], person: Looker): Readonly<Record<WorkView, number>> {
  const count = (view: WorkView) => items.filter((one) => IN_VIEW[view](one, person)).length
  return { mine: count('mine'), stale: count('stale'), untranslated: count('untranslated'), all: items.length }
}

/** The translations of a view. Those out of date stand by importance, then by how long; else the server's order is kept. */
export function chosenItems<One extends Item>(items: readonly One[], { view, q }: WorkChoice, person: Looker): One[] {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean)
  const found = items.filter((item) => {
    const text = `${item.title} ${item.titleTranslated}`.toLowerCase()
    return IN_VIEW[view](item, person) && wanted.every((word) => text.includes(word))
  })
  if (view !== 'stale') return found
  const late = ({ staleSince }: Item) => staleSince ?? '9999'
  return found.toSorted(
    (a, b) =>
      Number(b.counts.stale > 0) - Number(a.counts.stale > 0) ||
      WEIGHT[a.importance] - WEIGHT[b.importance] ||
      late(a).localeCompare(late(b)),
  )
}
