import { element, replace } from '@gongkai/widget-kit'
import { askPage, statusPage } from '../../platform-pages.ts'
import type { BoardContext } from '../published.ts'
import { LIST_WORDS as words } from './words.ts'

/** What the list asks of the form's file, which is loaded only when somebody wants to write. */
export interface FormModule {
  /** Puts the form beside the list. The page to look messages up is given over, not written twice. */
  mountForm(context: BoardContext, listBox: HTMLElement, statusPage: string): MountedForm
}

export interface MountedForm {
  /** Shows the form in place of the list, as it was left. */
  open(): void
  close(): void
}

/** Opens the form in place of the list; where it cannot be had, `note` says so and leads to its page. */
export function createFormOpener(context: BoardContext, listBox: HTMLElement, note: HTMLElement) {
  let form: MountedForm | undefined
  return {
    prefetch: () => void context.load('form').catch(() => 0),
    async open() {
      const late = setTimeout(() => replace(note, words.opening), 300)
      try {
        const { mountForm } = (await context.load('form')) as FormModule
        form ??= mountForm(context, listBox, statusPage(context))
        replace(note)
        form.open()
      } catch {
        const href = askPage(context, context.attributes().board)
        replace(note, words.formFailed, element('a', { href, target: '_top' }, words.formPage), '。')
      }
      clearTimeout(late)
    },
    close: () => form?.close(),
  }
}
