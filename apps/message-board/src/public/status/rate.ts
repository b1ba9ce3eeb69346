import { Refused } from '@gongkai/contract-kit/fetch'
import { parseLang } from '@gongkai/ui/lang'
import { randomKey } from '@gongkai/widget-kit'
import { browserApi } from '../page/api.ts'
import { STATUS_WORDS as w } from './words.ts'

/** Sends the writer's rating of the message this page shows, then shows the page anew. */
const form = document.querySelector<HTMLFormElement>('#rating')
const errorLine = document.querySelector<HTMLElement>('#rating-error')
const address = new URLSearchParams(location.search)
const lang = parseLang(address.get('lang'))
const { version } = JSON.parse(document.getElementById('state')?.textContent ?? '{}') as { version: number }
const key = randomKey()
let busy = false

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  if (!busy) void send(new FormData(form))
})

async function send(fields: FormData): Promise<void> {
  const score = Number(fields.get('score'))
  const comment = String(fields.get('comment') ?? '').trim()
  if (!score) return say(w.chooseScore[lang])
  busy = true
  try {
    await browserApi(lang).rate({
      params: { receipt: address.get('receipt') ?? '' },
      body: { code: address.get('code') ?? '', version, score, ...(comment ? { comment } : {}) },
      key,
    })
    location.reload()
  } catch (fault) {
    busy = false
    say(fault instanceof Refused ? fault.body.message : w.unreachable[lang])
  }
}

function say(sentence: string): void {
  if (errorLine) errorLine.textContent = sentence
}
