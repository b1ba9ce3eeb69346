import type { AnswerOf } from '@gongkai/contract-kit'
import type { noticesContract } from '@gongkai/notices/contract'
import type { noticesRoutes } from '@gongkai/notices/routes'
import { parseLang } from '@gongkai/ui/lang'
import { post } from '../page/post.ts'
import { SUBSCRIPTION_WORDS as w } from './words.ts'

type Link = AnswerOf<(typeof noticesContract)['token']>

const LOOK_UP = '/api/subscriptions/look-up' satisfies (typeof noticesRoutes)['token'][1]
const ACTS = {
  confirm: '/api/subscriptions/confirm' satisfies (typeof noticesRoutes)['confirm'][1],
  cancel: '/api/subscriptions/cancel' satisfies (typeof noticesRoutes)['cancel'][1],
} as const

const lang = parseLang(document.documentElement.lang)
const token = new URLSearchParams(location.search).get('t') ?? ''
const part = (name: string) => document.querySelector<HTMLElement>(`#subscription [data-part=${name}]`)
let busy = false

/** The one sentence of the page. What came of a press takes the focus: the button that had it is gone. */
function say(sentence: string, focus = false): void {
  const said = part('said')
  if (!said) return
  said.textContent = sentence
  part('asked')?.toggleAttribute('hidden', true)
  if (focus) said.focus()
}

function ask({ purpose, state, email, receipt }: Link): void {
  const confirming = purpose === 'confirm'
  if (state === (confirming ? 'on' : 'off')) return say(w[confirming ? 'alreadyOn' : 'alreadyOff'][lang])
  say('')
  const texts = { title: w[`${purpose}Title`], text: w[`${purpose}Text`], act: w[purpose] }
  for (const [name, words] of Object.entries(texts)) part(name)?.replaceChildren(words[lang])
  part('receipt')?.replaceChildren(receipt)
  part('email')?.replaceChildren(email)
  part('asked')?.toggleAttribute('hidden', false)
  part('act')?.addEventListener('click', () => void act(purpose))
}

async function act(purpose: keyof typeof ACTS): Promise<void> {
  if (busy) return
  busy = true
  const sent = await post<Link>(ACTS[purpose], { token }, lang)
  busy = false
  if (sent.ok) say(`${w[purpose === 'confirm' ? 'on' : 'off'][lang]} ${sent.value.email}`, true)
  else say(sent.sentence ?? w.unreachable[lang], true)
}

async function begin(): Promise<void> {
  const looked = await post<Link>(LOOK_UP, { token }, lang)
  if (looked.ok) ask(looked.value)
  else say(looked.sentence ?? w.unreachable[lang])
}
void begin()
