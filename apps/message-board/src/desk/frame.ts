import type { StaffRole } from '@gongkai/task-model'
import { useDeskLang, type DeskEntry } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import { computed, watchEffect } from 'vue'
import { readJson } from './read.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly departmentName: string
  readonly roles: readonly StaffRole[]
}

const SIGN_IN = '/desk/sign-in'

function toSignIn(): void {
  location.assign(`${SIGN_IN}?next=${encodeURIComponent(location.pathname + location.search)}`)
}

/** Who is signed in; without anyone the page goes to sign in and comes back. */
export function usePerson() {
  const { lang } = useDeskLang()
  const { data } = useQuery({
    queryKey: ['session', lang],
    queryFn: () => readJson<{ person: Person | null }>(`/api/session?lang=${lang.value}`),
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  })
  watchEffect(() => {
    if (data.value && !data.value.person) toSignIn()
  })
  async function signOut(): Promise<void> {
    await readJson('/api/session', { method: 'DELETE', headers: { 'idempotency-key': crypto.randomUUID() } })
    location.assign(SIGN_IN)
  }
  return { person: computed(() => data.value?.person ?? null), signOut }
}

interface Apps {
  readonly bureau: { readonly name: { readonly zh: string; readonly en: string } }
  readonly items: readonly { readonly deskEntries: readonly DeskEntry[] }[]
}

/** The desk entries of the released apps: what the rail is drawn from. */
export function useApps() {
  const { lang } = useDeskLang()
  const { data } = useQuery({
    queryKey: ['apps'],
    queryFn: () => readJson<Apps>('/api/apps'),
    staleTime: 600_000,
  })
  return {
    entries: computed(() => data.value?.items.flatMap((app) => app.deskEntries) ?? []),
    bureau: computed(() => data.value?.bureau.name[lang.value] ?? ''),
  }
}
