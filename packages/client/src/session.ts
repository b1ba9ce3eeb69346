import type { StaffRole } from '@gongkai/task-model'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { callJson } from './json.ts'

export type ScreenLang = 'zh' | 'en'

/** Who is signed in. */
export interface Person {
  readonly id: string
  readonly signIn: string
  readonly name: string
  readonly department: string
  readonly departmentName: string
  readonly roles: readonly StaffRole[]
  /** Whom they stand in for today, by name. */
  readonly standsInFor: readonly string[]
}

interface SessionAnswer {
  readonly person: Person | null
}

/** The session is the server's: read, kept a minute, read again when the window comes back; nothing is stored here. */
export function sessionQuery(lang: Ref<ScreenLang>) {
  return queryOptions({
    queryKey: ['session', lang],
    queryFn: ({ signal }) => callJson<SessionAnswer>(`/api/session?lang=${lang.value}`, { signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  })
}

/** The person, whether it is known yet, and the two acts. Both forget everything that was read as somebody else. */
export function useSession(lang: Ref<ScreenLang>) {
  const client = useQueryClient()
  const { data, isPending } = useQuery(sessionQuery(lang))
  async function signIn(account: string, password: string): Promise<void> {
    await callJson(`/api/session?lang=${lang.value}`, { method: 'POST', body: { signIn: account, password } })
    client.clear()
  }
  async function signOut(): Promise<void> {
    await callJson('/api/session', { method: 'DELETE' })
    client.clear()
  }
  return {
    person: computed(() => data.value?.person ?? null),
    known: computed(() => !isPending.value),
    /** The server has said who is signed in, or that nobody is. Not so while it cannot be reached. */
    answered: computed(() => data.value !== undefined),
    signIn,
    signOut,
  }
}
