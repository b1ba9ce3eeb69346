import { mountVue } from '@gongkai/widget-kit/vue'
import type { FormHand, MountedForm } from '../list/form-opener.ts'
import type { BoardContext } from '../published.ts'
import formCss from './form.css?inline'
import MessageForm from './MessageForm.vue'

export function mountForm(box: HTMLElement, context: BoardContext, hand: FormHand): MountedForm {
  context.adopt(formCss)
  return {
    unmount: mountVue(MessageForm, box, context, { hand }),
    focus: () => box.querySelector<HTMLElement>('.title')?.focus(),
  }
}
