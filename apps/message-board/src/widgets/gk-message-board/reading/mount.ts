import { element, longDate, replace } from '@gongkai/widget-kit'
import { tongueOf } from '../../tongue.ts'
import type { Board, Heading } from '../list/board.ts'
import type { BoardContext, PublishedMessage } from '../published.ts'
import readingCss from './reading.css?inline'
import { READING_WORDS as words } from './words.ts'

/** A text in its own language. Empty lines part paragraphs; single breaks stay. */
const paragraphs = (text: string) =>
  element(
    'div',
    { class: 'text', lang: tongueOf(text) },
    ...text.split(/\n\s*\n/).map((part) => element('p', {}, part)),
  )

/** Question and reply, in the place that a row has opened. */
export function drawMessage(
  context: BoardContext,
  panel: HTMLElement,
  message: PublishedMessage,
  heading: Heading,
): void {
  const day = (date: string) => longDate(date, context.lang())
  context.adopt(readingCss)
  if (message.retracted)
    return replace(panel, element('p', {}, words.retracted(day(message.retracted.on)), message.retracted.reason))
  replace(
    panel,
    element(heading, {}, words.question(day(message.receivedOn))),
    paragraphs(message.question),
    element(heading, { class: 'by' }, words.reply(message.departmentName, day(message.answeredOn))),
    message.note && element('p', { class: 'quiet' }, words.corrected, message.note),
    paragraphs(message.reply),
    ...message.earlier.map(({ answeredOn, reply }) =>
      element('details', {}, element('summary', {}, words.earlier(day(answeredOn))), paragraphs(reply)),
    ),
  )
}

/** Lists what holds these words; no words lists everything again. */
export function search(board: Board, text: string): Promise<void> {
  const { input, read } = board
  const q = text.trim()
  const clear = element('button', { type: 'button', onclick: () => void search(board, '') }, words.clear)
  input.value = q
  input.focus()
  if (!q) return read({})
  return read({ q }, (count) => [!count && element('p', {}, words.nothing(q)), clear])
}
