import { element, replace } from '@gongkai/widget-kit'
import { askPage, statusPage } from '../../platform-pages.ts'
import type { BoardContext } from '../published.ts'
import type { ListWords } from './words.ts'

/** What the list has in hand and the form needs too: given over, not downloaded twice. */
export interface FormHand {
  readonly back: (done: boolean) => void
  readonly statusPage: (receipt: string) => string
}

/** What the list asks of the form's file, which is loaded only when somebody wants to write. */
export interface FormModule {
  mountForm(box: HTMLElement, context: BoardContext, hand: FormHand): MountedForm
}

export interface MountedForm {
  focus(): void
  unmount(): void
}

/**
 * Opens the form in place of the list and comes back. The form stays mounted behind the list until a message was sent,
 * so that going back to read does not lose what was typed.
 */
export function createFormOpener(context: BoardContext, listBox: HTMLElement, formBox: HTMLElement) {
  let form: MountedForm | null = null
  let file: Promise<unknown> | null = null

  const fetchForm = () => (file ??= context.load('form'))

  const show = (inForm: boolean) => {
    formBox.hidden = !inForm
    listBox.hidden = inForm
  }

  const back = (done: boolean) => {
    show(false)
    listBox.querySelector<HTMLElement>('.write')?.focus()
    if (!done) return
    form?.unmount()
    form = null
  }

  const hand: FormHand = {
    back,
    statusPage: (receipt) => {
      const page = new URL(statusPage(context))
      page.searchParams.set('receipt', receipt)
      return page.href
    },
  }

  return {
    prefetch: () => void fetchForm().catch(() => (file = null)),
    async open(note: HTMLElement, words: ListWords) {
      const late = setTimeout(() => replace(note, words.opening), 300)
      try {
        const module = (await fetchForm()) as FormModule
        form ??= module.mountForm(formBox, context, hand)
        replace(note)
        show(true)
        form.focus()
      } catch {
        file = null
        replace(
          note,
          words.formFailed,
          element('a', { href: askPage(context, context.attributes().board), target: '_top' }, words.formPage),
          '。',
        )
      } finally {
        clearTimeout(late)
      }
    },
    close() {
      form?.unmount()
      form = null
    },
  }
}
