import { element, replace } from './element.ts'
import type { Language } from './language.ts'

/** Says in place that the widget cannot be used now, with another try; the element's own children are readable beside it. */
export function showProblem(box: HTMLElement, lang: Language, again: () => void): void {
  const [words, retry] =
    lang === 'en'
      ? ['This part of the page could not be opened. ', 'Try again']
      : ['页面的这一部分没有打开。', '再试一次']
  replace(
    box,
    element(
      'p',
      { role: 'alert', class: 'problem' },
      words,
      element('button', { type: 'button', onclick: again }, retry),
    ),
  )
}
