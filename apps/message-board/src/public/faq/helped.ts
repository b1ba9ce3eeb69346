import type { commonIssueRoutes } from '@gongkai/messages/common-issues/routes'
import { parseLang } from '@gongkai/ui/lang'
import { filled, post } from '../page/post.ts'
import { HELPED_WORDS as w } from './words.ts'

const RATE = '/api/faq/{entry}/ratings' satisfies (typeof commonIssueRoutes)['rateFaq'][1]

/** Counts one press of the question whether an entry helped; then the question is answered and gone. */
const box = document.getElementById('helped')
const said = box?.querySelector('[role=status]')
const lang = parseLang(document.documentElement.lang)
const entry = decodeURIComponent(location.pathname.replace(/\/$/, '').split('/').at(-1) ?? '')
let busy = false

box?.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest('button')
  if (!button || busy || !said) return
  busy = true
  const sent = await post(filled(RATE, entry), { helped: button.value === 'yes' }, lang)
  busy = false
  said.textContent = sent.ok ? w.thanks[lang] : (sent.sentence ?? w.failed[lang])
  if (sent.ok) for (const part of box.querySelectorAll('.gk-needs-script')) part.remove()
})
