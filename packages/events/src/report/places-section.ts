import { ENTRY_STATE_WORDS } from '../registration/words.ts'
import { ENTRY_STATES } from '../registration/index.ts'
import type { ReportFacts } from './facts.ts'
import { sumOf, type Writer } from './parts.ts'
import type { ReportSection } from './views.ts'

/** How entries ended: with a place, waiting, given up, not drawn. */
export function placesSection(
  { activity, signUps }: ReportFacts,
  { section, figure, table, say, lang }: Writer,
): ReportSection {
  const of = (state: (typeof ENTRY_STATES)[number]) => signUps.filter((one) => one.state === state)
  const entries = sumOf(signUps, (one) => one.entries)
  return section('places', {
    missing:
      entries === 0
        ? say({ zh: '没有人报名，或者这项活动不需要报名。', en: 'Nobody signed up, or nobody had to.' })
        : null,
    figures: [
      figure('entries', { zh: '报名份数', en: 'Entries' }, entries, 'registrations'),
      figure(
        'waiting',
        { zh: '候补未补上的份数', en: 'Entries that still waited' },
        sumOf([...of('waiting'), ...of('offered')], (one) => one.entries),
        'registrations',
        entries,
      ),
      figure(
        'cancelled',
        { zh: '取消或放弃的份数', en: 'Entries given up' },
        sumOf([...of('cancelled'), ...of('declined'), ...of('expired')], (one) => one.entries),
        'registrations',
        entries,
      ),
      ...(activity.lottery
        ? [
            figure(
              'not-drawn',
              { zh: '摇号未中签的份数', en: 'Entries not drawn' },
              sumOf(of('not-drawn'), (one) => one.entries),
              'registrations',
              entries,
            ),
          ]
        : []),
    ],
    tables: [
      table(
        'by-state',
        { zh: '报名结果', en: 'How entries ended' },
        'registrations',
        [
          { zh: '结果', en: 'Result' },
          { zh: '份数', en: 'Entries' },
          { zh: '人数', en: 'People' },
        ],
        ENTRY_STATES.flatMap((state) => {
          const mine = of(state)
          if (mine.length === 0) return []
          return [[ENTRY_STATE_WORDS[state][lang], sumOf(mine, (one) => one.entries), sumOf(mine, (one) => one.people)]]
        }),
      ),
    ],
  })
}
