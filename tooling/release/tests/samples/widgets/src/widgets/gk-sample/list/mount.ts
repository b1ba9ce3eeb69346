import { element, type WidgetContext, type WidgetView } from '@gongkai/widget-kit'

export function mount({ container, ready }: WidgetContext): WidgetView {
  container.append(element('p', {}, 'sample'))
  ready()
  return { update: () => false, unmount: () => container.replaceChildren() }
}
