import { mountVue } from '@gongkai/widget-kit/vue'
import type { MountedForm } from '../list/form-opener.ts'
import type { BoardContext } from '../published.ts'
import formCss from './form.css?inline'
import MessageForm from './MessageForm.vue'

/**
 * The form beside the list. It stays mounted behind the list until a message was sent, so that going back to read does not lose what
 * was typed.
 */
export function mountForm(context: BoardContext, listBox: HTMLElement, statusPage: string): MountedForm {
  const box = document.createElement('div')
  listBox.after(box)
  context.adopt(formCss)
  let unmount: (() => void) | undefined
  const show = (inForm: boolean) => {
    box.hidden = !inForm
    listBox.hidden = inForm
  }
  const close = () => {
    unmount?.()
    unmount = undefined
  }
  const back = (done: boolean) => {
    show(false)
    listBox.querySelector<HTMLElement>('.write')?.focus()
    if (done) close()
  }
  return {
    open() {
      unmount ??= mountVue(MessageForm, box, context, { back, statusPage })
      show(true)
      box.querySelector<HTMLElement>('.title')?.focus()
    },
    close,
  }
}
