import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { registrationRoutes } from '@gongkai/events/registration/routes'
import { readApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import { signUpTerms } from './form/terms.ts'
import SignUpPage from './SignUpPage.vue'

/** The form of one activity: `activities/{id}/sign-up`. Never kept by a cache, for it says how many places are left. */
export const signUp: Open = async (asked, id = '') => {
  const { lang, large } = asked.reader
  const activity = await readApi<typeof programmeContract>(programmeRoutes, asked).activity({
    params: { activity: id },
  })
  const terms = signUpTerms(activity)
  const why = activity.phase === 'cancelled' ? 'cancelled' : activity.phase === 'over' ? 'over' : terms ? null : 'none'
  const title = `${PAGE_WORDS.signUp[lang]} - ${(lang === 'en' && activity.titleEn) || activity.title}`
  const page = { component: SignUpPage, title, headers: { 'cache-control': 'no-store' } }
  if (why !== null || terms === null) return { ...page, props: { activity, form: null, why } }
  const { items } = await readApi<typeof registrationContract>(registrationRoutes, asked)
    .places({ query: { ids: activity.id } })
    .catch(() => ({ items: [] }))
  const form = { terms, places: items[0] ?? null, lang, large }
  return { ...page, props: { activity, form, why }, script: 'sign-up', state: form }
}
