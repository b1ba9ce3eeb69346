import { parseLang } from '@gongkai/ui/lang'
import { randomKey } from '@gongkai/widget-kit'
import { filled, post } from '../page/post.ts'
import { dropTab, readTab, writeTab } from '../page/tab-storage.ts'
import { ACTS, subscriptionSentence, type Subscription } from './acts.ts'
import { ACTING_WORDS as w } from './acting-words.ts'

/**
 * Sends what the writer does on the message this page shows, then shows the page anew. What was typed stays in the tab until it
 * was taken, so that neither a lost line nor a page opened again loses it.
 */
const address = new URLSearchParams(location.search)
const lang = parseLang(address.get('lang'))
const receipt = address.get('receipt') ?? ''
const { version } = JSON.parse(document.getElementById('state')?.textContent ?? '{}') as { version: number }

function live(form: HTMLFormElement): void {
  const name = form.dataset['act'] ?? ''
  const kept = `gk-act:${receipt}:${name}`
  const text = form.querySelector('textarea')
  const said = form.querySelector('[data-part=said]')
  const fault = form.querySelector('[data-part=fault]')
  let sent = { words: '', key: '' }
  let busy = false

  if (text && !text.value) text.value = String(readTab(kept) ?? '')
  if (text?.value) form.closest('details')?.toggleAttribute('open', true)
  text?.addEventListener('input', () => writeTab(kept, text.value))

  const say = (sentence: string, wrong = '') => {
    said?.replaceChildren(sentence)
    fault?.replaceChildren(wrong)
  }
  const latest = () => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'gk-text-button'
    button.textContent = w.latest[lang]
    button.addEventListener('click', () => location.reload())
    return button
  }
  const send = async (fields: FormData) => {
    const prepared = ACTS[name]?.(fields, { code: address.get('code') ?? '', version }, lang)
    if (!prepared) return
    if ('fault' in prepared) {
      say('', prepared.fault)
      return form.querySelector<HTMLElement>('textarea, input')?.focus()
    }
    busy = true
    say(w.sending[lang])
    const words = JSON.stringify(prepared)
    // The same words again are the same submission: their answer may have been lost on the way.
    if (sent.words !== words) sent = { words, key: randomKey() }
    const answer = await post<Subscription>(filled(prepared.path, receipt), prepared.body, lang, sent.key)
    busy = false
    if (!answer.ok) {
      say('', answer.sentence ?? w.unreachable[lang])
      // Something happened to the message meanwhile. What was typed is in the tab and comes back with the page.
      if (answer.status === 409) fault?.append(' ', latest())
      return
    }
    dropTab(kept)
    // Turning notices off and on again is not the same submission.
    sent = { words: '', key: '' }
    if (name === 'subscription') say(subscriptionSentence(answer.value, lang))
    else location.reload()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fields = new FormData(form)
    const { submitter: by } = event
    if (by instanceof HTMLButtonElement && by.name) fields.set(by.name, by.value)
    if (!busy) void send(fields)
  })
}

document.querySelectorAll<HTMLFormElement>('form[data-act]').forEach(live)
