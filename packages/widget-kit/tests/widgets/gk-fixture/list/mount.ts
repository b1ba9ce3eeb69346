import { element, replace, type WidgetContext, type WidgetView } from '../../../../src/index.ts'
import type { widget } from '../widget.ts'

declare const __GK_LANG__: string

/** The least view that shows what the shell does for it. */
export function mount(context: WidgetContext<typeof widget>): WidgetView {
  context.memory['mounts'] = Number(context.memory['mounts'] ?? 0) + 1
  context.adopt('.title{color:rgb(1,2,3)}')
  if (context.attributes().board === 'breaks') throw new Error('a view that breaks')
  const board = element('output', {}, context.attributes().board)
  const typed = () => JSON.stringify(context.attributes())
  const attributes = element('code', {}, typed())
  const open = async () => {
    try {
      const form = (await context.load('form')) as { mountForm(box: HTMLElement): void }
      form.mountForm(context.container)
    } catch {
      context.container.dataset['form'] = 'missing'
    }
  }
  const ask = () => {
    const allowed = context.emit('gk-open', { id: '7' })
    context.container.dataset['allowed'] = String(allowed)
  }
  replace(
    context.container,
    element('h2', { class: 'title', tabindex: -1 }, `${__GK_LANG__} ${context.memory['mounts']}`),
    element('input', { id: 'text', 'aria-label': 'text', hidden: false }),
    element('p', {}, '<b>text stays text</b>'),
    board,
    attributes,
    element('button', { type: 'button', onclick: () => void open() }, 'form'),
    element('button', { type: 'button', onclick: () => context.emit('gk-submitted', { receipt: 'GK-1' }) }, 'emit'),
    element('button', { type: 'button', onclick: ask }, 'ask'),
    element('form', {}, element('input', { name: 'inner', 'aria-label': 'inner' }), element('button', {}, 'send')),
  )
  void context
    .call<{ read: number }>('GET', '/api/read', {
      query: { board: context.attributes().board, size: context.attributes().pageSize },
    })
    .then((answer) => {
      context.container.dataset['read'] = answer.ok ? 'yes' : answer.failure.kind
      if (answer.ok) context.ready()
      else context.fail(answer.failure.kind)
    })
  return {
    update(name) {
      replace(attributes, typed())
      if (name !== 'board') return name !== 'api'
      replace(board, context.attributes().board)
      return true
    },
    unmount: () => document.dispatchEvent(new Event('fixture-unmounted')),
  }
}
