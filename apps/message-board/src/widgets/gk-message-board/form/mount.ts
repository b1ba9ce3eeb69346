import { mountVue } from '@gongkai/widget-kit/vue'
import type { AidsModule } from '../aids/mount.ts'
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
  let taken: (() => void) | undefined
  /** Suggestions and files come after the form: without them it is whole. */
  const aids = async () => {
    const { mountAids } = (await context.load('aids')) as AidsModule
    const place = box.querySelector<HTMLElement>('.aids')
    if (place && !taken) taken = mountAids(context, box, place)
  }
  const close = () => {
    taken = taken?.() as undefined
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
      aids().catch(() => 0)
      show(true)
      box.querySelector<HTMLElement>('.title')?.focus()
    },
    close,
  }
}
