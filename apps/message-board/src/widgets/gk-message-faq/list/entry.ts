import { element, replace } from '@gongkai/widget-kit'
import { appPage, askPage } from '../../platform-pages.ts'
import { tongueOf } from '../../tongue.ts'
import { rate, type FaqContext, type FaqItem } from './faq.ts'
import { FAQ_WORDS as words } from './words.ts'

/** One question with its answer, what that rests on, and whether it helped. */
export function makeEntry(context: FaqContext, item: FaqItem, open: boolean): HTMLElement {
  const lang = tongueOf(item.question)
  const details = element('details', { open })
  // Told once each time it opens; what is open from the start was opened by nobody.
  details.addEventListener('toggle', () => {
    if (details.open && details.dataset['opened']) context.emit('gk-open', { entry: item.id })
    details.dataset['opened'] = '1'
  })
  if (!open) details.dataset['opened'] = '1'
  replace(
    details,
    element('summary', { lang }, item.question),
    element('p', { class: 'text', lang }, item.answer),
    item.policies.length > 0 &&
      element(
        'p',
        { class: 'basis', lang: tongueOf(words.basis) },
        `${words.basis} `,
        ...item.policies.flatMap((policy, index) => [index > 0 && ' · ', policyLink(policy)]),
      ),
    helped(context, item),
  )
  return element('li', {}, details)
}

function policyLink({ title, number, article, url }: FaqItem['policies'][number]): Node {
  const text = [title, number, article].filter(Boolean).join(' ')
  return url
    ? element('a', { href: url, target: '_top', rel: 'noopener', lang: tongueOf(text) }, text)
    : element('span', { lang: tongueOf(text) }, text)
}

/** The question whether it helped: two buttons that give way to thanks. Nothing is kept of who pressed. */
function helped(context: FaqContext, item: FaqItem): HTMLElement {
  const said = element('span', { role: 'status' })
  const box = element('p', { class: 'helped' }, element('span', {}, words.helped))
  const press = (yes: boolean) => async () => {
    const answer = await rate(context, item.id, yes)
    if (!answer.ok) return replace(said, words.ratingFailed)
    context.emit('gk-rated', { entry: item.id, helped: yes ? 1 : 0 })
    const { board } = context.attributes()
    const href = board ? askPage(context, board) : appPage(context, '')
    buttons.forEach((button) => button.remove())
    replace(said, words.thanks, !yes && ' ', !yes && element('a', { href, target: '_top' }, words.ask))
  }
  const buttons = [true, false].map((yes) =>
    element('button', { type: 'button', onclick: () => void press(yes)() }, yes ? words.yes : words.no),
  )
  box.append(...buttons, said)
  return box
}
