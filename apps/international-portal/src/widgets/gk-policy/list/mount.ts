import type { PortalClause, PortalDocument } from '@gongkai/translation/portal'
import { englishLabel } from '@gongkai/translation/portal/clause-label'
import type { portalRoutes } from '@gongkai/translation/portal/routes'
import { element, replace, type Child, type WidgetContext, type WidgetView } from '@gongkai/widget-kit'
import { askPage, documentPage } from '../../platform-pages.ts'
import type { widget } from '../widget.ts'
import policyCss from './policy.css?inline'
import { POLICY_WORDS as words } from './words.ts'

const ONE = '/api/portal/documents/{document}' satisfies (typeof portalRoutes)['document'][1]
const SHAPES: Readonly<Record<string, string>> = { current: '●', wording: '▲', stale: '■', 'chinese-only': '◌' }
const CHINESE = 'zh-Hans'

/** One document with how current it is, or one clause of it; or why there is nothing to see. */
export function mount(context: WidgetContext<typeof widget>): WidgetView {
  const { attributes, container } = context
  const english = context.lang() === 'en'
  let asked = 0

  const labelOf = (label: string) =>
    (english ? englishLabel(label) : label).replace(/[、.．]$/u, '') || words.unnumbered

  const linkTo = (href: string, text: string) => element('a', { href, target: '_top' }, text)

  const noteOf = ({ currency, changes }: PortalClause): string | null => {
    const effects = new Set(changes.filter(({ material }) => material).flatMap((one) => one.effects))
    const why = [...effects].map((effect) => words.effect[effect]).join(words.comma)
    if (currency === 'stale') return words.clauseStale + why
    if (currency === 'current') return words.standing['current'] ?? null
    if (currency === 'wording') return words.clauseWording
    if (currency === 'missing') return words.clauseMissing
    return currency === 'gone' ? words.clauseGone : null
  }

  /** The words of one clause. What changed is shown in both Chinese texts, where they are released. */
  const clauseOf = (clause: PortalClause): Child[] => {
    const note = english ? noteOf(clause) : null
    const own = english ? clause.text : clause.chinese
    const both: readonly (readonly [string, string | null])[] =
      note && clause.currency === 'stale'
        ? [
            [words.before, clause.before],
            [words.after, clause.after],
          ]
        : []
    const rows = both.flatMap(([name, text]) =>
      text === null ? [] : [element('dt', {}, name), element('dd', { lang: CHINESE }, text)],
    )
    return [
      element('p', { class: 'clause' }, element('b', {}, labelOf(clause.label))),
      note && element('p', { class: clause.unreliable ? 'line stale' : 'line', part: 'line' }, note),
      own ? element('p', {}, own) : clause.chinese && element('p', { lang: CHINESE }, clause.chinese),
      rows.length > 0 && element('dl', {}, ...rows),
    ]
  }

  /** How the document as a whole stands: a mark, the sentence, and the parts not to be relied on. */
  const standingOf = (found: PortalDocument): Child => {
    const parts = found.stale.map(({ clause, label, effects }) => {
      const why = effects.map((effect) => words.effect[effect]).join(words.comma)
      return element('li', {}, linkTo(documentPage(context, found, clause), labelOf(label)), why && ` ${why}`)
    })
    return element(
      'div',
      { class: found.standing === 'stale' ? 'line stale' : 'line', part: 'line' },
      element(
        'p',
        { class: 'mark' },
        element('span', { 'aria-hidden': 'true' }, `${SHAPES[found.standing] ?? '■'} `),
        words.standing[found.standing],
      ),
      found.line && element('p', {}, found.line),
      parts.length > 0 && element('p', { class: 'quiet' }, words.notCurrent),
      parts.length > 0 && element('ul', {}, ...parts),
    )
  }

  const show = (found: PortalDocument) => {
    const { clause: wanted, headingLevel } = attributes()
    const clause = wanted === '' ? undefined : found.clauses.find(({ id }) => id === wanted)
    const gone = found.standing === 'withdrawn'
    const inForce = found.validity === 'in-force'
    const validity = words.validity[found.validity]
    const facts = [found.number, inForce && validity].filter((one) => typeof one === 'string')
    // That it does not apply is said before every word of it, not among its facts.
    const ended = gone ? words.standing['withdrawn'] : !inForce && validity
    const { text, language } = found.title
    replace(
      container,
      text !== '' &&
        element(
          `h${headingLevel}` as 'h2',
          { class: 'title', part: 'title', lang: language === 'zh' ? CHINESE : language },
          text,
        ),
      ended && element('p', { class: 'line stale', part: 'line' }, ended),
      !gone && element('p', { class: 'quiet', lang: found.number ? CHINESE : undefined }, facts.join(' · ')),
      !gone && wanted !== '' && !clause && element('p', { class: 'line' }, words.noClause),
      ...(clause ? clauseOf(clause) : [!gone && standingOf(found)]),
      english && found.translation && element('p', { class: 'quiet' }, words.prevails),
      element(
        'p',
        { class: 'row' },
        linkTo(documentPage(context, found, clause ? wanted : ''), words.whole),
        !gone && linkTo(askPage(context, found.id, clause ? wanted : ''), words.ask),
      ),
    )
    context.ready()
  }

  const read = async () => {
    const mine = ++asked
    const bones = [1, 2, 3, 4].map(() => element('div', { class: 'bone', 'aria-hidden': 'true' }))
    replace(container, element('p', { class: 'quiet', role: 'status' }, words.loading), ...bones)
    const path = ONE.replace('{document}', encodeURIComponent(attributes().document))
    const answer = await context.call<PortalDocument>('GET', path, { query: { language: context.lang() } })
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    if (answer.ok) return show(answer.value)
    const { failure } = answer
    replace(
      container,
      element('p', { role: 'alert' }, failure.kind === 'refused' ? words.missing : words.failed),
      failure.kind !== 'refused' && element('button', { type: 'button', onclick: () => void read() }, words.retry),
    )
    context.fail(failure.kind)
  }

  context.adopt(policyCss)
  void read()
  return {
    update() {
      void read()
      return true
    },
    unmount: () => void asked++,
  }
}
