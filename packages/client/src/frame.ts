import { useQuery } from '@tanstack/vue-query'
import { computed, watchEffect, type Ref } from 'vue'
import { deskEntriesFor, releasedAppsQuery } from './released-apps.ts'
import { useSession, type ScreenLang } from './session.ts'

const SIGN_IN = '/desk/sign-in'

/**
 * Who is signed in; without anyone the page goes to sign in, says whether a session ended, and comes back to where it was. A page that
 * works without a line (`worksAlone`) stays while the server cannot be reached.
 */
export function usePerson(lang: Ref<ScreenLang>, worksAlone: () => boolean = () => false) {
  const session = useSession(lang)
  let signedIn = false
  watchEffect(() => {
    if (session.person.value) signedIn = true
    if (!session.known.value || session.person.value || location.pathname === SIGN_IN) return
    if (worksAlone() && !session.answered.value) return
    const next = encodeURIComponent(location.pathname + location.search)
    location.assign(`${SIGN_IN}?next=${next}${signedIn ? '&ended=1' : ''}`)
  })
  async function signOut(): Promise<void> {
    signedIn = false
    await session.signOut()
    location.assign(SIGN_IN)
  }
  return { person: session.person, signOut }
}

/** The bureau's name, and the desk entries of the released apps that this person has work in. */
export function useApps(lang: Ref<ScreenLang>) {
  const { person } = useSession(lang)
  const { data } = useQuery(releasedAppsQuery)
  return {
    entries: computed(() => (data.value ? deskEntriesFor(data.value, person.value?.roles ?? []) : [])),
    bureau: computed(() => data.value?.bureau.name[lang.value] ?? ''),
  }
}
