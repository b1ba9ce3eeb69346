import type { Section } from '@gongkai/events/questionnaires'
import { solveProofOfWork, type ProofOfWorkChallenge } from '@gongkai/widget-kit'
import { tabStore } from '../sign-up/tab-store.ts'
import { enliven } from './form/enliven.ts'
import { FORM_SENTENCES } from './form/words.ts'

interface State {
  readonly id: string
  readonly sections: readonly Section[]
  readonly lang: 'zh' | 'en'
  /** The page came back with something to correct: what stands in it is newer than what was kept. */
  readonly problem: boolean
}

const keyOf = (id: string) => `gk-questionnaire:${id}`

/** Gets and solves a challenge while the questions are read; without one the form still goes, only not often from one network. */
async function solveChallenge(field: HTMLInputElement): Promise<void> {
  try {
    const answer = await fetch('/api/challenge')
    if (answer.ok) field.value = await solveProofOfWork((await answer.json()) as ProofOfWorkChallenge)
  } catch {
    return
  }
}

function begin({ id, sections, lang, problem }: State): void {
  const form = document.querySelector<HTMLFormElement>('#questionnaire')
  if (!form) return
  const progress = form.querySelector('[data-part=progress]')
  enliven(
    form,
    { sections: [...sections] },
    tabStore(keyOf(id)),
    (done, all) => progress?.replaceChildren(FORM_SENTENCES.progress[lang](done, all)),
    !problem,
  )
  const challenge = form.querySelector<HTMLInputElement>('input[name=challenge]')
  // A challenge holds for some minutes: it is asked for when somebody begins to answer.
  if (challenge) form.addEventListener('input', () => void solveChallenge(challenge), { once: true })
  let sent = false
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault()
    sent = true
  })
  // A page that comes back from the browser's memory may be sent again.
  addEventListener('pageshow', () => (sent = false))
  if (problem) document.querySelector<HTMLElement>('.gk-summary')?.focus()
}

const taken = document.querySelector<HTMLElement>('[data-taken]')?.dataset['taken']
if (taken) tabStore(keyOf(taken)).drop()
const state = document.getElementById('state')?.textContent
if (state) begin(JSON.parse(state) as State)
