import { documentPath } from '../documents/places.ts'
import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import type { Asked, Open } from '../page/open.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'
import AskPage from './AskPage.vue'
import type { AskedAbout } from './form/send.ts'

const STATUS = { zh: '/message-board/status', en: '/message-board/status?lang=en' } as const

/** What the address says the question is about, as the reader knows it; null where there is no such document any more: then one asks without. */
async function aboutOf(asked: Asked): Promise<{ readonly about: AskedAbout; readonly from: string } | null> {
  const { reader, query } = asked
  const { language } = reader
  const id = query.get('about')?.slice(0, 80) ?? ''
  if (id === '') return null
  const found = await portalApi(asked)
    .document({ params: { document: id }, query: { language } })
    .catch((fault: unknown) => {
      if (fault instanceof Error && 'status' in fault && fault.status === 404) return null
      throw fault
    })
  if (!found || found.withdrawn) return null
  const clause = found.clauses.find((one) => one.id === query.get('clause'))
  const label = clause ? reader.words.label(clause.label).replace(/[、.．]$/u, '') || null : null
  const about = { document: found.id, clause: clause?.id ?? null, title: found.title.text, label }
  const from = portalAddress(reader, documentPath(found)) + (clause ? `#${encodeURIComponent(clause.id)}` : '')
  return { about, from }
}

/** Asking a question: `ask?about=<document>&clause=<id>`. It is answered in the portal's own language, whichever one reads. */
export const ask: Open = async (asked) => {
  const { lang, language, words } = asked.reader
  const [found, { origin }] = await Promise.all([
    aboutOf(asked),
    portalApi(asked)
      .site({ query: {} })
      .catch(() => ({ origin: '' })),
  ])
  const at = { about: found?.about.document ?? null, clause: found?.about.clause ?? null }
  const form = {
    lang,
    language: language === 'zh' ? FIRST_LANGUAGE : language,
    about: found?.about ?? null,
    statusPage: STATUS[lang],
    words: words.ask,
  }
  return {
    component: AskPage,
    props: { form, from: found?.from ?? null, page: origin + portalAddress(asked.reader, 'ask', at) },
    title: words.ask.title,
    description: words.ask.lead,
    script: 'ask',
    state: form,
    ...(found ? { meta: { robots: 'noindex' } } : {}),
  }
}
