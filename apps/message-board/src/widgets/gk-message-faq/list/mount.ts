import { element, replace, type Child, type WidgetView } from '@gongkai/widget-kit'
import { appPage } from '../../platform-pages.ts'
import { makeEntry } from './entry.ts'
import { askFaq, type FaqContext } from './faq.ts'
import faqCss from './faq.css?inline'
import { FAQ_WORDS as words } from './words.ts'

/** The questions, or why there are none to see. Only the middle is drawn anew: the search keeps its words and the focus. */
export function mount(context: FaqContext): WidgetView {
  const { attributes, container } = context
  const title = element(
    `h${attributes().headingLevel}` as 'h2',
    { class: 'title', part: 'title', tabindex: -1 },
    words.title,
  )
  const said = element('p', { class: 'said', role: 'status' })
  const middle = element('div')
  const input = element('input', {
    type: 'search',
    name: 'q',
    maxlength: 100,
    'aria-label': words.search,
    placeholder: words.search,
    enterkeyhint: 'search',
  })
  const form = element(
    'form',
    {
      role: 'search',
      onsubmit: (event) => {
        event.preventDefault()
        void read()
      },
    },
    input,
    element('button', {}, words.find),
  )
  let asked = 0

  const draw = (state: string, ...content: Child[]) => {
    replace(said, state)
    replace(middle, ...content)
  }

  const read = async () => {
    const mine = ++asked
    const { open } = attributes()
    const q = input.value.trim()
    const bones = [1, 2, 3, 4, 5].map(() => element('li', { class: 'bone' }))
    draw(words.loading, element('ul', { 'aria-hidden': 'true' }, ...bones))
    const answer = await askFaq(context, q)
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    if (answer.ok) {
      const { items } = answer.value
      const rows = items.map((item, index) => makeEntry(context, item, open && index === 0 && !q))
      if (rows.length > 0) draw(words.shown(rows.length), element('ul', { part: 'list' }, ...rows))
      else draw('', element('p', { role: 'status' }, q ? words.nothing : words.empty))
      return context.ready()
    }
    const { failure } = answer
    draw(
      '',
      element('p', { role: 'alert' }, failure.kind === 'refused' ? failure.message : words.failed),
      element('button', { type: 'button', onclick: again }, words.retry),
    )
    // A search that failed says so in its place; the list itself works.
    if (!q) context.fail(failure.kind)
  }

  /** The button goes away with the press: focus waits at the heading. */
  const again = () => {
    void read()
    title.focus()
  }

  const all = element('a', { href: appPage(context, 'faq'), target: '_top' }, words.all)
  context.adopt(faqCss)
  container.append(title, form, said, middle, element('p', { class: 'all' }, all))
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
