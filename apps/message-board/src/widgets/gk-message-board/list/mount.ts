import { element, type WidgetView } from '@gongkai/widget-kit'
import type { BoardContext } from '../published.ts'
import { createFormOpener } from './form-opener.ts'
import listCss from './list.css?inline'
import { createList } from './view.ts'
import { LIST_WORDS } from './words.ts'

export function mount(context: BoardContext): WidgetView {
  const listBox = element('div')
  const formBox = element('div', { hidden: true })
  context.adopt(listCss)
  context.container.append(listBox, formBox)
  const opener = createFormOpener(context, listBox, formBox)
  const list = createList(context, listBox, {
    prefetch: opener.prefetch,
    write: (note) => void opener.open(note, LIST_WORDS),
  })
  list.draw()
  void list.read()
  return {
    update(name) {
      if (name === 'board' || name === 'api') return false
      list.draw()
      if (name === 'page-size') void list.read()
      return true
    },
    unmount: () => opener.close(),
  }
}
