import { Refused } from '@gongkai/contract-kit/fetch'
import type { ActivityView } from '@gongkai/events/programme'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import { questionnaireRoutes } from '@gongkai/events/questionnaires/routes'
import type { TicketView } from '@gongkai/events/registration'
import { pageAddress, TICKET_PATH } from '../page/address.ts'
import { readApi } from '../page/api.ts'
import { PERSONAL, type Asked, type Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import { faultsOfRefusal, type Fault } from '../sign-up/form/faults.ts'
import { signUpTerms } from '../sign-up/form/terms.ts'
import { answersOfForm, draftOfTicket } from './answers.ts'
import { askTicket, TICKET_ACTS, type Looked, type TicketAct } from './look-up.ts'
import NoTicketPage from './NoTicketPage.vue'
import type { ShownTicket } from './shown.ts'
import TicketPage from './TicketPage.vue'

/**
 * Where no referrer is sent at all, browsers send a form of the page without its origin, and it could not be told from one of another site. So
 * the address goes to our own pages alone.
 */
const OWN = { ...PERSONAL, headers: { ...PERSONAL.headers, 'referrer-policy': 'same-origin' } } as const

async function activityOf(asked: Asked, { activity }: TicketView): Promise<ActivityView | null> {
  try {
    return await readApi<typeof programmeContract>(programmeRoutes, asked).activity({ params: { activity } })
  } catch (fault) {
    if (fault instanceof Refused && fault.status < 500) return null
    throw fault
  }
}

const questionnairesOf = async (asked: Asked, token: string) =>
  (await readApi<typeof questionnairesContract>(questionnaireRoutes, asked).ofTicket({ query: {}, body: { token } }))
    .items

const actIn = (text: string | null | undefined) => TICKET_ACTS.find((act) => act === text) ?? null

/** The page of one ticket, `ticket?t=…`, and of what is done with it there. */
export const ticket: Open = async (asked) => {
  const { reader, query, sent } = asked
  const token = (query.get('t') ?? '').trim()
  const page = { ...OWN, title: PAGE_WORDS.ticket[reader.lang] }
  if (!token) return { ...page, component: NoTicketPage, props: { fault: null } }
  const before = await askTicket(asked, 'look-up', { token })
  if (!before.ok) return { ...page, status: before.status, component: NoTicketPage, props: { fault: before.sentence } }
  const [activity, questionnaires] = await Promise.all([
    activityOf(asked, before.ticket),
    questionnairesOf(asked, token),
  ])
  const terms = activity && signUpTerms(activity)
  const form = terms && sent ? answersOfForm(terms, before.ticket, sent) : null
  const act = actIn(sent?.get('act'))
  const done: Looked | null =
    act && (await askTicket(asked, act, { token, ...(act === 'answers' ? { answers: form?.answers ?? [] } : {}) }))
  const now = done?.ok ? done.ticket : act ? await current(asked, token, before.ticket) : before.ticket
  const refused = done && !done.ok ? done : null
  const wrong = refused !== null && act === 'answers' && form !== null
  const faults: readonly Fault[] = wrong
    ? faultsOfRefusal({ code: '', message: refused.sentence, fields: refused.fields })
    : []
  const draft = terms && (wrong ? form.draft : draftOfTicket(terms, now))
  const shown: ShownTicket = {
    ticket: now,
    activity,
    address: pageAddress(reader, TICKET_PATH, { t: token }),
    done: done?.ok ? act : null,
    fault: refused?.sentence ?? null,
    wished: wishOf(query, act),
    answers: terms && draft && terms.questions.length > 0 ? { terms, draft, faults } : null,
    questionnaires,
    now: Date.now(),
  }
  return { ...page, component: TicketPage, props: { shown }, ...(refused ? { status: 422 } : {}) }
}

/** What a mail's link was for; leaving a list and giving a place back are one wish. */
function wishOf(query: URLSearchParams, act: TicketAct | null): TicketAct | null {
  if (act !== null) return null
  const wished = actIn(query.get('do'))
  return wished === 'leave' ? 'cancel' : wished
}

/** The ticket after something was refused: it may have changed meanwhile. */
async function current(asked: Asked, token: string, before: TicketView): Promise<TicketView> {
  const looked = await askTicket(asked, 'look-up', { token })
  return looked.ok ? looked.ticket : before
}
