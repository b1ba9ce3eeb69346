import { element, type WidgetContext, type WidgetView } from '@gongkai/widget-kit'
import type { widget } from '../widget.ts'
import { WIDGET_WORDS as w } from '../words.ts'
import viewCss from './view.css?inline'

/** Draws the widget without a framework. What is read of the platform goes through `context.call`; `ready` is said once it is on screen. */
export function mount(context: WidgetContext<typeof widget>): WidgetView {
  const { attributes, container, emit } = context
  const href = `${context.origin()}/sample-app/${context.lang() === 'en' ? '?lang=en' : ''}`
  const onclick = (event: MouseEvent) => {
    if (!emit('gk-open', { href })) event.preventDefault()
  }
  const lead = element('p', {}, w.lead)
  const draw = () => {
    lead.hidden = attributes().compact
  }
  const heading = `h${attributes().headingLevel}` as 'h2'
  context.adopt(viewCss)
  container.append(
    element(heading, { class: 'title', part: 'title' }, w.title),
    lead,
    element('p', {}, element('a', { class: 'open', href, target: '_top', onclick }, w.open)),
  )
  draw()
  context.ready()
  return {
    update(name) {
      if (name !== 'compact') return false
      draw()
      return true
    },
    unmount: () => undefined,
  }
}
