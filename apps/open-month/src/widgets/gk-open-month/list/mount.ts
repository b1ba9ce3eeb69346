import type { programmeRoutes } from '@gongkai/events/programme/routes'
import type { registrationRoutes } from '@gongkai/events/registration/routes'
import { element, replace, type Child, type WidgetContext, type WidgetView } from '@gongkai/widget-kit'
import { wallTimeAt } from '../../../public/page/when.ts'
import { activityPage, programmePage } from '../../platform-pages.ts'
import type { widget } from '../widget.ts'
import monthCss from './month.css?inline'
import { makeRow, type Activity, type Places } from './row.ts'
import { MONTH_WORDS as words } from './words.ts'

const LIST = '/api/activities' satisfies (typeof programmeRoutes)['activities'][1]
const PLACES = '/api/activities/places' satisfies (typeof registrationRoutes)['places'][1]

/** The activities to come, a page at a time, or why there are none to see. What is said aloud keeps its place. */
export function mount(context: WidgetContext<typeof widget>): WidgetView {
  const { attributes, container, emit } = context
  const title = element(
    `h${attributes().headingLevel}` as 'h2',
    { class: 'title', part: 'title', tabindex: -1 },
    words.title,
  )
  const status = element('p', { class: 'said', role: 'status' })
  const middle = element('div')
  const all = element('a', { target: '_top' }, words.all)
  let asked = 0

  const draw = (state: string, ...content: Child[]) => {
    replace(status, state)
    replace(middle, ...content)
  }

  const rowOf = (item: Activity) => {
    const href = activityPage(context, item.id)
    return makeRow(item, href, (event) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
      // A new tab or window is the reader's own choice, and nothing of this page is left.
      if (!elsewhere && !emit('gk-open', { activity: item.id, href })) event.preventDefault()
    })
  }

  /** Live places of what is listed. Without them the rows keep saying what the programme alone knows. */
  const readPlaces = async (rows: readonly ReturnType<typeof rowOf>[]) => {
    const ids = rows.map(({ id }) => id).join(',')
    const answer = await context.call<{ items: readonly Places[] }>('GET', PLACES, { query: { ids } })
    if (!answer.ok) return
    for (const { id, stand } of rows) {
      const places = answer.value.items.find(({ activity }) => activity === id)
      if (places) stand(places)
    }
  }

  const show = (items: readonly Activity[]) => {
    const list = element('ul', { part: 'list' })
    const more = element('button', { type: 'button', onclick: () => further() }, words.more)
    const add = (first: number) => {
      const rows = items.slice(first, first + attributes().pageSize).map(rowOf)
      list.append(...rows.map(({ row }) => row))
      more.hidden = first + rows.length >= items.length
      void readPlaces(rows)
      return rows
    }
    /** The button goes on or away: focus moves to the first of what came. */
    const further = () => {
      const [next] = add(list.childElementCount)
      replace(status, words.shown(list.childElementCount, items.length))
      next?.row.querySelector('a')?.focus()
    }
    add(0)
    draw(words.shown(list.childElementCount, items.length), list, more)
  }

  const read = async () => {
    const mine = ++asked
    const { series, participants, district, pageSize } = attributes()
    all.href = programmePage(context, { series, participants, district })
    const bones = Array.from({ length: pageSize }, () => element('li', { class: 'bone' }))
    draw(words.loading, element('ul', { 'aria-hidden': 'true' }, ...bones))
    const query = { series, participants, district, from: wallTimeAt(Date.now()).slice(0, 10) }
    const answer = await context.call<{ items: readonly Activity[] }>('GET', LIST, { query: set(query) })
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    if (answer.ok) {
      const { items } = answer.value
      if (items.length > 0) show(items)
      else draw('', element('p', { role: 'status' }, words.empty))
      return context.ready()
    }
    const { failure } = answer
    draw(
      '',
      element('p', { role: 'alert' }, failure.kind === 'refused' ? failure.message : words.failed),
      element('button', { type: 'button', onclick: again }, words.retry),
    )
    context.fail(failure.kind)
  }

  /** The button goes away with the press: focus waits at the heading. */
  const again = () => {
    void read()
    title.focus()
  }

  context.adopt(monthCss)
  const foot = element('p', { class: 'all' }, all, element('span', {}, words.time))
  container.append(title, status, middle, foot)
  void read()
  return {
    update() {
      void read()
      return true
    },
    unmount: () => void asked++,
  }
}

/** What is empty is not asked for. */
const set = (query: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
