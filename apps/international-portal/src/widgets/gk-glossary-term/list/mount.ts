import type { PublicTerm } from '@gongkai/translation/glossary'
import type { glossaryRoutes } from '@gongkai/translation/glossary/routes'
import { element, type WidgetContext, type WidgetView } from '@gongkai/widget-kit'
import { termPage } from '../../platform-pages.ts'
import type { widget } from '../widget.ts'
import { makeDisclosure } from './disclosure.ts'
import termCss from './term.css?inline'
import { TERM_WORDS as words } from './words.ts'

const ONE = '/api/glossary/{term}' satisfies (typeof glossaryRoutes)['publicTerm'][1]

/** The word of the sentence with its meaning. Until it is known, and where it is not, the page's own word stands there alone. */
export function mount(context: WidgetContext<typeof widget>): WidgetView {
  const { attributes, container, host } = context
  const lang = context.lang()
  let asked = 0
  let close: (() => void) | undefined

  const show = (found: PublicTerm) => {
    const said = host.textContent.trim() || (lang === 'en' ? found.en : found.zh)
    const word = element(
      'button',
      { type: 'button', class: 'term', part: 'term', 'aria-expanded': 'false', 'aria-describedby': 'meaning' },
      said,
    )
    const meaning = element('span', { id: 'meaning' }, found.definition[lang])
    const panel = element(
      'span',
      { class: 'panel', part: 'panel', hidden: true },
      element(
        'span',
        { class: 'head' },
        element('span', { lang: 'en' }, found.en),
        ' ',
        element('span', { lang: 'zh-Hans' }, found.zh),
      ),
      meaning,
      found.replacedBy && element('span', { class: 'quiet' }, words.now + found.replacedBy[lang]),
      found.source && element('span', { class: 'quiet' }, words.source + found.source),
      element('a', { href: termPage(context, found.id), target: '_top' }, words.more),
    )
    const wrap = element('span', { class: 'wrap' }, word, panel)
    container.replaceChildren(wrap)
    close = makeDisclosure(wrap, word, panel)
    context.ready()
  }

  const read = async () => {
    const mine = ++asked
    const path = ONE.replace('{term}', encodeURIComponent(attributes().term))
    const answer = await context.call<PublicTerm>('GET', path)
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    close?.()
    container.replaceChildren()
    if (answer.ok) show(answer.value)
    else context.fail(answer.failure.kind)
  }

  context.adopt(termCss)
  void read()
  return {
    update() {
      void read()
      return true
    },
    unmount() {
      asked++
      close?.()
    },
  }
}
