import { showAnswer, writeKey } from '@gongkai/client'
import { createClient, Refused } from '@gongkai/contract-kit/fetch'
import type { ReleaseAction, ReleaseFindingView, ReleaseView } from '@gongkai/publishing'
import type { publishingContract } from '@gongkai/publishing/contract'
import { publishingRoutes } from '@gongkai/publishing/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, ref, watch, type Ref } from 'vue'

const KEY = 'releases'
const { lang } = useDeskLang()
const client = createClient<typeof publishingContract>(publishingRoutes, { lang: () => lang.value })

/** Whether the server answered with a refusal: its sentence is for the reader. */
export const isRefused = (error: unknown): error is Refused => error instanceof Refused

/** One thing that is reviewed before it is released, whatever its kind. */
export function useRelease(kind: Ref<string>, id: Ref<string>) {
  return useQuery({
    queryKey: [KEY, lang, kind, id],
    queryFn: ({ signal }) => client.release({ params: { kind: kind.value, id: id.value }, query: {}, signal }),
    enabled: () => id.value !== '',
    staleTime: 5_000,
    retry: (count, error) => count < 2 && !isRefused(error),
  })
}

export interface ReleaseAct {
  readonly action: ReleaseAction
  readonly version: number
  readonly input: object
}

/** Does one action. Whatever else shows the matter is asked anew: its own subject moved with it. */
export function useActOnRelease(kind: Ref<string>, id: Ref<string>) {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: ({ action, version, input }: ReleaseAct): Promise<ReleaseView> =>
      client.actOnRelease({
        params: { kind: kind.value, id: id.value, action },
        query: {},
        body: { version, input },
        key: key.current(),
      }),
    onSuccess: async (release) => {
      key.answered()
      await showAnswer(cache, [KEY, lang.value, kind.value, id.value], release)
      void cache.invalidateQueries()
    },
    onError: (error) => {
      if (!isRefused(error)) return
      key.answered()
      void cache.invalidateQueries({ queryKey: [KEY] })
    },
  })
}

const WAIT_MS = 600

/** What the screening finds in a draft while it is typed: for the editor of a kind. Nothing is kept. */
export function useLiveFindings(kind: string, id: string, details: Ref<unknown>, note: Ref<string | null> = ref(null)) {
  const findings = ref<readonly ReleaseFindingView[]>([])
  const state = ref<'checking' | 'checked' | 'not-checked'>('checked')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  async function check(): Promise<void> {
    const mine = ++asked
    try {
      const body = { details: details.value, note: note.value }
      const answer = await client.screenRelease({ params: { kind, id }, query: {}, body })
      if (mine !== asked) return
      findings.value = answer.findings
      state.value = 'checked'
    } catch {
      if (mine === asked) state.value = 'not-checked'
    }
  }
  watch(
    [details, note],
    () => {
      clearTimeout(timer)
      state.value = 'checking'
      timer = setTimeout(() => void check(), WAIT_MS)
    },
    { deep: true, immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    asked++
  })
  return { findings, state }
}
