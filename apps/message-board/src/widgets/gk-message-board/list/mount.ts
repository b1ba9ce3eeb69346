import { element, replace, type Child, type WidgetView } from '@gongkai/widget-kit'
import { boardPage, statusPage } from '../../platform-pages.ts'
import { askPage, type BoardContext } from '../published.ts'
import type { Board, Heading, ReadingModule } from './board.ts'
import { createFormOpener } from './form-opener.ts'
import listCss from './list.css?inline'
import { makeRow } from './row.ts'
import { LIST_WORDS as words } from './words.ts'

/** The published messages of one board, as they are first seen. Reading on, searching and writing come when somebody turns to them. */
export function mount(context: BoardContext): WidgetView {
  const { board: name, headingLevel } = context.attributes()
  const box = element('div')
  const note = element('p', { class: 'quiet', role: 'status' })
  const found = element('p', { class: 'quiet', role: 'status' })
  const reading = () => context.load('reading') as Promise<ReadingModule>
  const prefetch = () => void reading().catch(() => 0)
  const results = element('ul', { part: 'list', onpointerenter: prefetch, onfocusin: prefetch })
  const below = element('div', { class: 'state' })
  const input = element('input', {
    type: 'search',
    name: 'q',
    maxlength: 100,
    'aria-label': words.search,
    placeholder: words.search,
    enterkeyhint: 'search',
    onfocus: prefetch,
  })
  const opener = createFormOpener(context, box, note)
  const heading = (under: number) => `h${Math.min(6, headingLevel + under)}` as Heading
  const bone = () => element('div', { class: 'bone' })
  const button = (label: string, run: () => unknown) =>
    element('button', { type: 'button', onclick: () => void run() }, label)
  let asked = 0

  const show = (said: string, more: Child[]) => {
    replace(found, said)
    replace(below, ...more)
  }

  const failure = (said: string, again: () => Promise<void>) => [
    element('p', { role: 'alert' }, said || words.failed),
    button(words.retry, again),
    ' ',
    element('a', { href: boardPage(context, name), target: '_top' }, words.fullPage),
  ]

  const read: Board['read'] = async (asking, tail = (count) => [!count && element('p', {}, words.empty)]) => {
    const mine = ++asked
    const fresh = !asking.after
    results.setAttribute('aria-busy', fresh as unknown as string)
    if (fresh)
      replace(results, ...[1, 2, 3, 4, 5].map(() => element('li', { 'aria-hidden': 'true' }, bone(), bone(), bone())))
    show(words.loading, [])
    const answer = await askPage(context, asking)
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    if (fresh) replace(results)
    results.setAttribute('aria-busy', 'false')
    if (!answer.ok) {
      const { failure: reason } = answer
      show(
        '',
        failure(reason.kind === 'refused' ? reason.message : '', () => read(asking, tail)),
      )
      // A search that failed says so in its place; the board itself works.
      if (fresh && !asking.q) context.fail(reason.kind)
      return
    }
    const { items, next } = answer.value
    const rows = items.map((item) => makeRow(board, item))
    results.append(...rows)
    const count = results.childElementCount
    show(count ? words.shown(count, next !== null) : '', [
      next && button(words.more, () => read({ ...asking, after: next }, tail)),
      next && ' ',
      ...tail(count),
    ])
    // Focus goes to the first new row, or it would fall back to the page when the button disappears.
    if (!fresh) rows[0]?.querySelector('button')?.focus()
    context.ready()
  }

  const search = async () => {
    try {
      await (await reading()).search(board, input.value)
    } catch {
      show('', failure('', search))
    }
  }
  const board: Board = { context, input, heading, read, failure, reading }

  context.adopt(listCss)
  replace(
    box,
    element(
      'div',
      { class: 'head' },
      element(
        'div',
        {},
        element(heading(0), { class: 'title', part: 'title', tabindex: -1 }, words.title),
        element('p', { class: 'quiet' }, words.about),
      ),
      element(
        'button',
        {
          type: 'button',
          class: 'primary write',
          part: 'submit',
          onpointerenter: opener.prefetch,
          onfocus: opener.prefetch,
          onclick: opener.open,
        },
        words.write,
      ),
    ),
    note,
    element(
      'form',
      {
        class: 'search',
        role: 'search',
        onsubmit: (event) => {
          event.preventDefault()
          void search()
        },
      },
      input,
      element('button', {}, words.find),
    ),
    found,
    results,
    below,
    element(
      'p',
      { class: 'foot quiet' },
      element('a', { href: statusPage(context), target: '_blank', rel: 'noopener' }, words.status, words.newPage),
    ),
  )
  context.container.append(box)
  void read({})
  return { update: () => false, unmount: opener.close }
}
