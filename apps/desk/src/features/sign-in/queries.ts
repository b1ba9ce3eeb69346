import { callJson } from '@gongkai/client'
import type { StaffRole } from '@gongkai/task-model'
import { rolesText, useDeskLang, type DemoAccount } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

interface Demonstration {
  readonly accounts: readonly {
    readonly signIn: string
    readonly password: string
    readonly name: string
    readonly departmentName: string
    readonly roles: readonly StaffRole[]
  }[]
}

/** The accounts to try, where the server says that it is a demonstration; none anywhere else. */
export function useDemoAccounts() {
  const { lang } = useDeskLang()
  const { data } = useQuery({
    queryKey: ['demonstration', lang],
    queryFn: async () =>
      (await callJson<{ demonstration?: Demonstration | null }>(`/api/session?lang=${lang.value}`)).demonstration ??
      null,
    staleTime: Infinity,
  })
  return {
    data: computed<DemoAccount[]>(
      () =>
        data.value?.accounts.map(({ signIn: account, password, name, departmentName, roles }) => ({
          account,
          password,
          name,
          roleText: `${departmentName} · ${rolesText(roles, lang.value)}`,
        })) ?? [],
    ),
  }
}
