import { mountVue } from '@gongkai/widget-kit/vue'
import { signUpTerms } from '../../../public/sign-up/form/terms.ts'
import type { Activity, ActivityContext } from '../activity.ts'
import ActivityForm from './ActivityForm.vue'
import formCss from './form.css?inline'

/** The form beside the activity. It stays behind it until a sign-up was sent, so that going back to read does not lose what was typed. */
export function mountForm(context: ActivityContext, activity: Activity, viewBox: HTMLElement) {
  const terms = signUpTerms(activity)
  const box = document.createElement('div')
  viewBox.after(box)
  context.adopt(formCss)
  let unmount: (() => void) | undefined
  const show = (inForm: boolean) => {
    box.hidden = !inForm
    viewBox.hidden = inForm
  }
  const close = () => {
    unmount?.()
    unmount = undefined
  }
  const back = (done: boolean) => {
    show(false)
    viewBox.querySelector<HTMLElement>('.write')?.focus()
    if (done) close()
  }
  return {
    open() {
      unmount ??= mountVue(ActivityForm, box, context, { terms, back })
      show(true)
      box.querySelector<HTMLElement>('.title')?.focus()
    },
    close,
  }
}
