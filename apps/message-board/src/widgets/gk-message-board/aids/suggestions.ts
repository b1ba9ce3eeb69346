import type { AnswerOf } from '@gongkai/contract-kit'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import type { commonIssueRoutes } from '@gongkai/messages/common-issues/routes'
import { element, replace } from '@gongkai/widget-kit'
import { followTyping } from '../../../public/ask/similar/follow-typing.ts'
import { tongueOf } from '../../tongue.ts'
import type { BoardContext } from '../published.ts'
import { AID_WORDS as w } from './words.ts'

type Found = AnswerOf<(typeof commonIssuesContract)['suggestions']>
type Similar = Found['items'][number]

const SUGGESTIONS = '/api/suggestions' satisfies (typeof commonIssueRoutes)['suggestions'][1]

/** Answers alike to what is being written, below it: nothing moves under who is typing. */
export function createSuggestions(context: BoardContext, place: HTMLElement) {
  const said = element('p', { class: 'gk-hear', role: 'status' })
  const box = element('div')
  place.append(said, box)

  const row = ({ subject, replyExcerpt, url }: Similar) =>
    element(
      'details',
      {},
      element('summary', { lang: tongueOf(subject) }, subject),
      element('p', { lang: tongueOf(replyExcerpt) }, replyExcerpt),
      element(
        'p',
        {},
        element('a', { href: context.origin() + url, target: '_blank', rel: 'noopener' }, w.full, w.newPage),
      ),
    )
  const show = (found: readonly Similar[]) => {
    replace(said, found.length > 0 && w.found(found.length))
    replace(
      box,
      found.length > 0 && element('p', { class: 'label' }, w.similar),
      found.length > 0 && element('p', { class: 'quiet' }, w.similarHint),
      ...found.map(row),
    )
  }
  return followTyping<Similar>(async (q) => {
    const { board } = context.attributes()
    const answer = await context.call<Found>('GET', SUGGESTIONS, { query: { q, board } })
    if (!answer.ok) throw new Error(answer.failure.kind)
    return answer.value.items
  }, show)
}
