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
  'state' | 'document' | 'title' | 'titleTranslated' | 'waitsForYou' | 'counts' | 'importance' | 'staleSince'
>

const IN_VIEW: Readonly<Record<WorkView, (item: Item) => boolean>> = {
  // Whose turn it is the server decides, by the procedure and the person's posts and stand-ins.
  mine: ({ waitsForYou }) => waitsForYou,
  stale: ({ counts }) => counts.stale + counts.wording + counts.missing + counts.gone > 0,
  untranslated: ({ state }) => state === 'untranslated',
  all: () => true,
}
const WEIGHT = { high: 0, normal: 1, low: 2 } as const

/** How many stand in each view. */
export function countsOf(items: readonly Item[]): Readonly<Record<WorkView, number>> {
  const count = (view: WorkView) => items.filter((one) => IN_VIEW[view](one)).length
  return { mine: count('mine'), stale: count('stale'), untranslated: count('untranslated'), all: items.length }
}

/** The translations of a view, found by either title, the number of the Chinese text or its name. Those out of date stand by importance, then by how long; else the server's order is kept. */
export function chosenItems<One extends Item>(
  items: readonly One[],
  { view, q }: WorkChoice,
  numberOf: (document: string) => string,
): One[] {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean)
  const found = items.filter((item) => {
    const text = [item.title, item.titleTranslated, item.document, numberOf(item.document)].join(' ').toLowerCase()
    return IN_VIEW[view](item) && wanted.every((word) => text.includes(word))
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
