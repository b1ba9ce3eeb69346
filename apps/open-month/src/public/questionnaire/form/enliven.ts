import { askedOf, isUnanswered } from '@gongkai/events/questionnaires/answering'
import type { Questionnaire } from '@gongkai/events/questionnaires'
import { readForm } from './read-form.ts'

/** Where half-filled answers stay. */
export interface AnswerStore {
  read(): unknown
  write(value: unknown): void
}

export interface Live {
  /** The fields as they stand. */
  fields(): URLSearchParams
}

type Told = (done: number, all: number) => void
type Control = HTMLInputElement | HTMLTextAreaElement

/** What the platform gives with every page, and what is no answer. */
const OWN = new Set(['version', 'challenge', 't', 'lang', 'large'])

/**
 * Makes a form of questions live: questions whose condition is not met are hidden, how many are answered is told, and what was filled
 * in is kept and comes back. The form works the same without it.
 */
export function enliven(
  form: HTMLFormElement,
  definition: Pick<Questionnaire, 'sections'>,
  store: AnswerStore,
  tell: Told,
  resume = true,
): Live {
  const fields = () => {
    const entries = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    return new URLSearchParams(entries)
  }
  const update = () => {
    const answers = readForm(definition, fields())
    const asked = askedOf(definition, answers)
    const ids = new Set(asked.map(({ id }) => id))
    for (const part of form.querySelectorAll<HTMLElement>('[data-question]'))
      part.hidden = !ids.has(part.dataset['question'] ?? '')
    tell(asked.filter(({ id }) => !isUnanswered(answers[id])).length, asked.length)
  }
  if (resume) bringBack(form, store.read())
  for (const only of form.querySelectorAll<HTMLElement>('[data-only]')) only.hidden = true
  form.addEventListener('input', () => {
    update()
    store.write([...fields()].filter(([name]) => !OWN.has(name)))
  })
  update()
  return { fields }
}

/** Puts kept answers back; an option that is not there any more is passed over. */
function bringBack(form: HTMLFormElement, kept: unknown): void {
  if (!Array.isArray(kept)) return
  const pairs = kept.flatMap((pair: unknown) => {
    const [name, value] = Array.isArray(pair) ? (pair as unknown[]) : []
    return typeof name === 'string' && typeof value === 'string' ? [{ name, value }] : []
  })
  for (const control of form.querySelectorAll<Control>('input[name], textarea[name]')) {
    const mine = pairs.filter(({ name }) => name === control.name).map(({ value }) => value)
    if (mine.length === 0) continue
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox'))
      control.checked = mine.includes(control.value)
    else if (control instanceof HTMLTextAreaElement) control.value = mine[0] ?? ''
  }
}
