import { element, longDate, replace } from '@gongkai/widget-kit'
import { messagePage } from '../../platform-pages.ts'
import { tongueOf } from '../../tongue.ts'
import { askMessage, type PublishedItem } from '../published.ts'
import type { Board } from './board.ts'
import { LIST_WORDS as words } from './words.ts'

/** One message in the list: its subject opens question and reply in place. */
export function makeRow({ context, heading, failure, reading }: Board, item: PublishedItem): HTMLElement {
  const panel = element('div', { class: 'panel', hidden: true, id: `message-${item.id}` })
  const excerpt = element('p', { class: 'excerpt', lang: tongueOf(item.excerpt) }, item.excerpt)
  let read = false

  const fill = async () => {
    replace(panel, element('p', { class: 'quiet', role: 'status' }, words.loading))
    try {
      const [{ drawMessage }, answer] = await Promise.all([reading(), askMessage(context, item.id)])
      read = answer.ok
      if (answer.ok) return drawMessage(context, panel, answer.value, heading(2))
    } catch {
      // Its file cannot be had: for the reader the same as a message that cannot be had.
    }
    replace(panel, ...failure('', fill))
  }

  const button = element(
    'button',
    {
      type: 'button',
      class: 'open',
      'aria-expanded': 'false',
      'aria-controls': panel.id,
      onclick: () => {
        const open = panel.hidden
        const href = messagePage(context, item.board, item.id)
        if (open && !context.emit('gk-open', { publication: item.id, href })) return
        panel.hidden = !open
        excerpt.hidden = open
        button.setAttribute('aria-expanded', open as unknown as string)
        if (open && !read) void fill()
      },
    },
    element('span', { lang: tongueOf(item.subject) }, item.subject),
  )

  const about = [item.departmentName, words.answered(longDate(item.answeredOn, context.lang()))]
  if (item.redacted) about.push(words.redacted)
  return element(
    'li',
    {},
    element(heading(1), {}, button),
    element('p', { class: 'quiet' }, about.join(' · ')),
    excerpt,
    panel,
  )
}
