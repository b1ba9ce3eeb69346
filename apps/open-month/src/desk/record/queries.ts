import { showAnswer, writeKey } from '@gongkai/client'
import { createClient, Refused } from '@gongkai/contract-kit/fetch'
import type { RecordView } from '@gongkai/events/record'
import type { recordContract } from '@gongkai/events/record/contract'
import { recordRoutes } from '@gongkai/events/record/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'

const KEY = 'activity-record'
const { lang } = useDeskLang()
export const recordClient = createClient<typeof recordContract>(recordRoutes, { lang: () => lang.value })

export function isRefused(error: unknown): error is Refused {
  return error instanceof Refused
}

export function useRecord(activity: Ref<string>) {
  return useQuery({
    queryKey: [KEY, lang, activity],
    queryFn: ({ signal }) => recordClient.deskRecord({ params: { activity: activity.value }, query: {}, signal }),
    staleTime: 5_000,
    refetchInterval: 20_000,
    retry: (failures, error) => !isRefused(error) && failures < 2,
  })
}

/** Writes something into a record and shows the record as it then is. A refusal is thrown with its sentence. */
export function useWriteRecord(activity: Ref<string>) {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: (write: (key: string) => Promise<RecordView>) => write(key.current()),
    onSuccess: async (record) => {
      key.answered()
      await showAnswer(cache, [KEY, lang.value, activity.value], record)
      void cache.invalidateQueries({ queryKey: ['releases'] })
    },
    onError: (error) => {
      if (!isRefused(error)) return
      key.answered()
      void cache.invalidateQueries({ queryKey: [KEY] })
      if (error.status === 401) void cache.invalidateQueries({ queryKey: ['session'] })
    },
  })
}

/** Promised follow-ups of one's department, or of all for those who see all. */
export function usePromises() {
  return useQuery({
    queryKey: [KEY, 'promises', lang],
    queryFn: async ({ signal }) => (await recordClient.deskPromises({ query: {}, signal })).items,
    refetchInterval: 60_000,
  })
}

/** Does one action on a promise; what is shown of promises is read anew. */
export function useActOnPromise() {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: ({ promise, action, input }: PromiseWish) =>
      recordClient.actOnPromise({
        params: { promise: promise.id, action },
        query: {},
        body: { ...input, version: promise.version },
        key: key.current(),
      }),
    onSuccess: () => key.answered(),
    onError: (error) => {
      if (isRefused(error)) key.answered()
    },
    onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }),
  })
}

export type Speaker = RecordView['speakers'][number]
export type Opinion = RecordView['opinions'][number]
export type Recap = NonNullable<RecordView['recap']>
export type PromiseOf = RecordView['promises'][number]
export interface PromiseWish {
  readonly promise: PromiseOf
  readonly action: PromiseOf['actions'][number]['action']
  readonly input: object
}
