import type { Lang } from '@gongkai/ui/lang'

type Phase = 'not-yet' | 'open' | 'full' | 'closed' | 'lottery' | 'over'

/** How signing up stands: a shape and words, never a colour alone. */
export interface Standing {
  readonly shape: '○' | '●' | '▲' | '■' | '◇'
  readonly kind: 'later' | 'open' | 'few' | 'full' | 'done'
  readonly words: string
}

export interface Places {
  readonly seats: number
  readonly left: number | null
  readonly waiting: number
  readonly phase: Phase
}

/** Fewer places than this are few. */
const FEW = 5

const zh = {
  'not-yet': (at: string) => `${at}开始报名`,
  open: (left: number | null) => (left === null ? '正在报名' : `正在报名，还有${left}个名额`),
  lottery: (until: string) => `正在报名，${until}截止后摇号`,
  full: (waiting: number) => (waiting > 0 ? `名额已满，可以候补（${waiting}人在等）` : '名额已满，可以候补'),
  fullNoWaiting: '名额已满',
  closed: '报名已截止',
  over: '已经结束',
  none: '不用报名',
}
const en: typeof zh = {
  'not-yet': (at) => `Sign-up opens ${at}`,
  open: (left) => (left === null ? 'Sign-up is open' : left === 1 ? 'Open: 1 place left' : `Open: ${left} places left`),
  lottery: (until) => `Open until ${until}, then a lottery`,
  full: (waiting) => (waiting > 0 ? `Full; you can join the waiting list (${waiting} waiting)` : 'Full; you can join the waiting list'),
  fullNoWaiting: 'Full',
  closed: 'Sign-up is closed',
  over: 'Over',
  none: 'No need to sign up',
}
const words = { zh, en } as const

/** `null` places: nobody signs up. `opens` and `closes` are the window as it is said. */
export function standingOf(
  lang: Lang,
  places: Places | null,
  window: { readonly opens: string; readonly closes: string; readonly waitingList: boolean } | null,
  over: boolean,
): Standing | null {
  const w = words[lang]
  if (over || places?.phase === 'over') return { shape: '■', kind: 'done', words: w.over }
  if (window === null) return { shape: '●', kind: 'open', words: w.none }
  if (places === null) return null
  switch (places.phase) {
    case 'not-yet':
      return { shape: '○', kind: 'later', words: w['not-yet'](window.opens) }
    case 'open': {
      const few = places.left !== null && places.left < FEW
      return { shape: few ? '▲' : '●', kind: few ? 'few' : 'open', words: w.open(places.left) }
    }
    case 'lottery':
      return { shape: '◇', kind: 'open', words: w.lottery(window.closes) }
    case 'full':
      return { shape: '■', kind: 'full', words: window.waitingList ? w.full(places.waiting) : w.fullNoWaiting }
    case 'closed':
      return { shape: '■', kind: 'done', words: w.closed }
  }
}
