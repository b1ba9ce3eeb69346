import { element, replace, type Answer } from '@gongkai/widget-kit'
import { boardPage, statusPage } from '../../platform-pages.ts'
import { askPage, type BoardContext, type PublishedItem, type PublishedPage } from '../published.ts'
import { makeRow, type Heading } from './row.ts'
import { LIST_WORDS } from './words.ts'

export interface ListActions {
  readonly prefetch: () => void
  readonly write: (note: HTMLElement) => void
}

const headingAt = (level: number): Heading => `h${Math.min(6, Math.max(1, level))}` as Heading

/** The published messages of one board: reads pages, draws every state. `draw` may be called again at any time, in another language. */
export function createList(context: BoardContext, box: HTMLElement, actions: ListActions) {
  let items: readonly PublishedItem[] = []
  let next: string | null = null
  let q = ''
  let asked = 0
  let state: 'loading' | 'more' | 'shown' | 'failed' = 'loading'
  let refusal = ''
  let drawResults = () => undefined as void

  const take = (answer: Answer<PublishedPage>, before: readonly PublishedItem[]) => {
    if (answer.ok) {
      items = [...before, ...answer.value.items]
      next = answer.value.next
      state = 'shown'
    } else {
      state = 'failed'
      refusal = answer.failure.kind === 'refused' ? answer.failure.message : ''
    }
    drawResults()
    if (answer.ok) context.ready()
    // A search that failed says so in its place; the board itself works.
    else if (items.length === 0 && q === '') context.fail(answer.failure.kind)
  }

  const read = async (after: string | null = null) => {
    const mine = ++asked
    const before = after === null ? [] : items
    if (after === null) items = []
    state = after === null ? 'loading' : 'more'
    drawResults()
    const answer = await askPage(context, q, after)
    // An answer to a question nobody asks any more is dropped.
    if (mine === asked) take(answer, before)
  }

  const draw = () => {
    const words = LIST_WORDS
    const { board, headingLevel: level } = context.attributes()
    const note = element('p', { class: 'quiet', role: 'status' })
    const found = element('p', { class: 'quiet', role: 'status' })
    const results = element('ul', { part: 'list' })
    const after = element('div', { class: 'state' })
    const input = element('input', {
      type: 'search',
      name: 'q',
      maxlength: 100,
      'aria-label': words.search,
      placeholder: words.search,
      enterkeyhint: 'search',
    })
    input.value = q
    let drawn: readonly PublishedItem[] = []

    drawResults = () => {
      results.setAttribute('aria-busy', String(state === 'loading'))
      if (state === 'loading') {
        replace(
          results,
          ...[1, 2, 3, 4, 5].map(() =>
            element(
              'li',
              { 'aria-hidden': 'true' },
              element('div', { class: 'bone' }),
              element('div', { class: 'bone' }),
              element('div', { class: 'bone' }),
            ),
          ),
        )
        drawn = []
      } else {
        if (drawn.length === 0) replace(results)
        for (const item of items.slice(drawn.length))
          results.append(makeRow(context, item, words, headingAt(level + 1), headingAt(level + 2)))
        const grown = drawn.length
        drawn = items
        // Focus goes to the first new row, or it would fall back to the page when the button disappears.
        if (grown > 0 && grown < items.length) results.children[grown]?.querySelector('button')?.focus()
      }
      const text = {
        loading: words.loading,
        more: words.loading,
        shown: words.shown(items.length, next !== null),
        failed: '',
      }[state]
      replace(found, items.length > 0 || state !== 'shown' ? text : '')
      replace(after, ...below())
    }

    const below = () => {
      const clear = element('button', { type: 'button', onclick: () => search('') }, words.clear)
      if (state === 'failed') {
        const again = () => void read(items.length > 0 ? next : null)
        return [
          element('p', { role: 'alert' }, refusal || words.failed),
          element('button', { type: 'button', onclick: again }, words.retry),
          ' ',
          element('a', { class: 'plain', href: boardPage(context, board), target: '_top' }, words.fullPage),
        ]
      }
      if (state === 'shown' && items.length === 0)
        return q ? [element('p', {}, words.nothing(q)), clear] : [element('p', {}, words.empty)]
      if (state === 'shown' && next !== null)
        return [
          element('button', { type: 'button', class: 'more', onclick: () => void read(next) }, words.more),
          q && ' ',
          q && clear,
        ]
      return q && state === 'shown' ? [clear] : []
    }

    const search = (text: string) => {
      q = text.trim()
      input.value = q
      void read()
      input.focus()
    }

    replace(
      box,
      element(
        'div',
        { class: 'head' },
        element(
          'div',
          {},
          element(headingAt(level), { class: 'title', part: 'title', tabindex: -1 }, words.title),
          element('p', { class: 'quiet' }, words.about),
        ),
        element(
          'button',
          {
            type: 'button',
            class: 'primary write',
            part: 'submit',
            onpointerenter: actions.prefetch,
            onfocus: actions.prefetch,
            onclick: () => actions.write(note),
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
            search(input.value)
          },
        },
        input,
        element('button', {}, words.find),
      ),
      found,
      results,
      after,
      element(
        'p',
        { class: 'foot quiet' },
        element('a', { href: statusPage(context), target: '_blank', rel: 'noopener' }, words.status, words.newPage),
      ),
    )
    drawResults()
  }

  return { draw, read }
}
