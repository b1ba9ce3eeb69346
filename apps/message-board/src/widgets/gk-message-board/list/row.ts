import { element, longDate, replace } from '@gongkai/widget-kit'
import { messagePage } from '../../platform-pages.ts'
import { tongueOf } from '../../tongue.ts'
import { askMessage, type BoardContext, type PublishedItem, type PublishedMessage } from '../published.ts'
import type { ListWords } from './words.ts'

/** Empty lines part paragraphs; single breaks stay. */
const paragraphs = (text: string) => text.split(/\n\s*\n/).map((part) => element('p', {}, part))

export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** One message in the list: its subject opens question and reply in place. */
export function makeRow(
  context: BoardContext,
  item: PublishedItem,
  words: ListWords,
  heading: Heading,
  below: Heading,
) {
  const lang = context.lang()
  const panel = element('div', { class: 'panel', hidden: true, id: `message-${item.id}` })
  const excerpt = element('p', { class: 'excerpt', lang: tongueOf(item.excerpt) }, item.excerpt)
  let read: PublishedMessage | null = null

  const fill = async () => {
    if (read) return
    replace(panel, element('p', { class: 'quiet', role: 'status' }, words.reading))
    const answer = await askMessage(context, item.id)
    if (answer.ok) {
      read = answer.value
      replace(
        panel,
        element(below, {}, words.question(longDate(read.receivedOn, lang))),
        element('div', { class: 'text', lang: tongueOf(read.question) }, ...paragraphs(read.question)),
        element(below, { class: 'by' }, words.reply(read.departmentName, longDate(read.answeredOn, lang))),
        element('div', { class: 'text', lang: tongueOf(read.reply) }, ...paragraphs(read.reply)),
      )
    } else {
      const again = element('button', { type: 'button', class: 'plain', onclick: () => void fill() }, words.retry)
      replace(panel, element('p', { role: 'alert' }, words.readFailed, ' ', again))
    }
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
        button.setAttribute('aria-expanded', String(open))
        if (open) void fill()
      },
    },
    element('span', { lang: tongueOf(item.subject) }, item.subject),
  )

  return element(
    'li',
    {},
    element(heading, {}, button),
    element(
      'p',
      { class: 'quiet' },
      [item.departmentName, words.answered(longDate(item.answeredOn, lang)), item.redacted ? words.redacted : '']
        .filter((part) => part !== '')
        .join(' · '),
    ),
    excerpt,
    panel,
  )
}
