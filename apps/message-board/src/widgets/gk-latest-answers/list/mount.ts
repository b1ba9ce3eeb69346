import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import { element, longDate, replace, type Child, type WidgetContext, type WidgetView } from '@gongkai/widget-kit'
import { boardPage, messagePage } from '../../platform-pages.ts'
import { tongueOf } from '../../tongue.ts'
import type { widget } from '../widget.ts'
import latestCss from './latest.css?inline'
import { LATEST_WORDS as words } from './words.ts'

type Published = AnswerOf<typeof messagesContract.published>

const PAGE = '/api/boards/{board}/messages' satisfies (typeof messageRoutes)['published'][1]

/** The newest answers of a board, or why there are none to see. Only the middle is drawn anew: what is said aloud keeps its place. */
export function mount(context: WidgetContext<typeof widget>): WidgetView {
  const { attributes, container, emit } = context
  const heading = `h${attributes().headingLevel}` as 'h2'
  const title = element(heading, { class: 'title', part: 'title', tabindex: -1 }, words.title)
  const said = element('p', { class: 'said', role: 'status' })
  const middle = element('div')
  const all = element('a', { target: '_top' }, words.board)
  let asked = 0

  const row = (item: Published['items'][number]) => {
    const href = messagePage(context, item.board, item.id)
    const onclick = (event: MouseEvent) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
      // A new tab or window is the reader's own choice, and nothing of this page is left.
      if (!elsewhere && !emit('gk-open', { publication: item.id, href })) event.preventDefault()
    }
    return element(
      'li',
      {},
      element('a', { href, target: '_top', lang: tongueOf(item.subject), onclick }, item.subject),
      element(
        'p',
        {},
        element('span', {}, item.departmentName),
        element('time', { datetime: item.answeredOn }, longDate(item.answeredOn, context.lang())),
      ),
    )
  }

  const draw = (state: string, ...content: Child[]) => {
    replace(said, state)
    replace(middle, ...content)
  }

  const read = async () => {
    const mine = ++asked
    const { board, count } = attributes()
    all.href = boardPage(context, board)
    const bones = Array.from({ length: count }, () => element('li', { class: 'bone' }))
    draw(words.loading, element('ul', { 'aria-hidden': 'true' }, ...bones))
    const answer = await context.call<Published>('GET', PAGE.replace('{board}', encodeURIComponent(board)), {
      query: { size: count },
    })
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    if (answer.ok) {
      const { items } = answer.value
      if (items.length > 0) draw(words.shown(items.length), element('ul', { part: 'list' }, ...items.map(row)))
      else draw('', element('p', {}, words.empty))
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

  context.adopt(latestCss)
  container.append(title, said, middle, element('p', { class: 'all' }, all))
  void read()
  return {
    update(name) {
      if (name !== 'board' && name !== 'count') return false
      void read()
      return true
    },
    unmount: () => void asked++,
  }
}
