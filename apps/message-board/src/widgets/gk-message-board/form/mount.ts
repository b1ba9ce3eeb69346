import type { WidgetContext } from '@gongkai/widget-kit'
import { mountVue } from '@gongkai/widget-kit/vue'
import type { FormHand, MountedForm } from '../list/form-opener.ts'
import formCss from './form.css?inline'
import MessageForm from './MessageForm.vue'

export function mountForm(box: HTMLElement, context: WidgetContext, hand: FormHand): MountedForm {
  context.adopt(formCss)
  return {
    unmount: mountVue(MessageForm, box, context, { hand }),
    focus: () => box.querySelector<HTMLElement>('.title')?.focus(),
  }
}
