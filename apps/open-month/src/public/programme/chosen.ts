import {
  ACTIVITY_FORMS,
  ACTIVITY_PARTS,
  DISTRICTS,
  PARTICIPANTS,
  type ActivityForm,
  type ActivityPart,
  type District,
  type Participants,
} from '@gongkai/events/values'
import { parseMonth } from './month-grid.ts'

export const VIEWS = ['list', 'calendar', 'districts'] as const
export type View = (typeof VIEWS)[number]

/** What a reader chose of a programme: all of it stands in the address. Empty is not chosen. */
export interface Chosen {
  readonly view: View
  readonly series: string
  readonly form: ActivityForm | ''
  readonly theme: string
  readonly participants: Participants | ''
  readonly part: ActivityPart | ''
  readonly district: District | ''
  /** First and last day, `2026-08-01`. */
  readonly from: string
  readonly to: string
  readonly q: string
  /** Only what still has places. */
  readonly left: boolean
  /** What is over, too. */
  readonly past: boolean
  /** The month of the calendar; the one with the next activity where not said. */
  readonly month: string
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | '' =>
  values.find((value) => value === text) ?? ''
const words = (text: string | null, most: number) => (text ?? '').trim().slice(0, most)
const date = (text: string | null) =>
  text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : ''

/** Reads the address. What it does not know it leaves out: a shared link never fails over one word. */
export function readChosen(query: URLSearchParams): Chosen {
  const get = (name: string) => query.get(name)
  const [from, to] = [date(get('from')), date(get('to'))]
  const turned = from !== '' && to !== '' && from > to
  return {
    view: oneOf(VIEWS, get('view')) || 'list',
    series: words(get('series'), 60),
    form: oneOf(ACTIVITY_FORMS, get('form')),
    theme: words(get('theme'), 60),
    participants: oneOf(PARTICIPANTS, get('participants')),
    part: oneOf(ACTIVITY_PARTS, get('part')),
    district: oneOf(DISTRICTS, get('district')),
    from: turned ? to : from,
    to: turned ? from : to,
    q: words(get('q'), 60),
    left: get('left') === '1',
    past: get('past') === '1',
    month: parseMonth(get('month')) ?? '',
  }
}

/** The query of an address with these choices. */
export function chosenQuery(chosen: Chosen, change: Partial<Chosen> = {}): Record<string, string | null> {
  const { view, left, past, ...rest } = { ...chosen, ...change }
  return {
    view: view === 'list' ? null : view,
    ...rest,
    month: view === 'calendar' ? rest.month : null,
    left: left ? '1' : null,
    past: past ? '1' : null,
  }
}

const FILTERS = ['form', 'theme', 'participants', 'part', 'district', 'from', 'to', 'q', 'left'] as const
export type Filter = (typeof FILTERS)[number]

/** The filters that are set, each of which can be taken away alone. The series and the view are no filters. */
export const filtersOf = (chosen: Chosen): readonly Filter[] => FILTERS.filter((name) => Boolean(chosen[name]))

const NOTHING: Pick<Chosen, Filter> = {
  form: '',
  theme: '',
  participants: '',
  part: '',
  district: '',
  from: '',
  to: '',
  q: '',
  left: false,
}
/** The same without one filter, or without any. */
export const without = (filter: Filter | 'all'): Partial<Chosen> =>
  filter === 'all' ? NOTHING : { [filter]: NOTHING[filter] }
