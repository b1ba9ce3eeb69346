import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { registrationRoutes } from '@gongkai/events/registration/routes'
import { doingNow, type Doing } from '../activity/now.ts'
import { readApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import { signUpTerms } from './form/terms.ts'
import SignUpPage from './SignUpPage.vue'
import type { WhyNot } from './why-not.ts'

/** Why there is no form now. One whose places are all taken has it, for a place may come free while it is filled in. */
const WHY_NOT: Partial<Record<Doing, WhyNot>> = {
  cancelled: 'cancelled',
  over: 'over',
  'under-way': 'over',
  'no-sign-up': 'none',
  'not-yet': 'notYet',
  draw: 'closed',
  closed: 'closed',
}

/** The form of one activity: `activities/{id}/sign-up`. Never kept by a cache, for it says how many places are left. */
export const signUp: Open = async (asked, id = '') => {
  const { lang, large } = asked.reader
  const activity = await readApi<typeof programmeContract>(programmeRoutes, asked).activity({
    params: { activity: id },
  })
  const terms = signUpTerms(activity)
  const title = `${PAGE_WORDS.signUp[lang]} - ${(lang === 'en' && activity.titleEn) || activity.title}`
  const page = { component: SignUpPage, title, headers: { 'cache-control': 'no-store' } }
  const { items } = await readApi<typeof registrationContract>(registrationRoutes, asked)
    .places({ query: { ids: activity.id } })
    .catch(() => ({ items: [] }))
  const places = items[0] ?? null
  const why = WHY_NOT[doingNow(activity, places, Date.now())] ?? null
  if (why !== null || terms === null) return { ...page, props: { activity, form: null, why: why ?? 'none' } }
  const form = { terms, places, lang, large }
  return { ...page, props: { activity, form, why }, script: 'sign-up', state: form }
}
