import { showAnswer, writeKey } from '@gongkai/client'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { reportContract } from '@gongkai/events/report/contract'
import { reportRoutes } from '@gongkai/events/report/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { isRefused } from '../programme.ts'

const KEY = 'activity-report'
const { lang } = useDeskLang()
const client = createClient<typeof reportContract>(reportRoutes, { lang: () => lang.value })

/** The report of an activity, counted when it is asked for; of none where the id is empty. */
export function useReport(activity: Ref<string>) {
  return useQuery({
    queryKey: [KEY, lang, activity],
    queryFn: ({ signal }) => client.report({ params: { activity: activity.value }, query: {}, signal }),
    enabled: () => activity.value !== '',
    staleTime: 5_000,
    retry: (failures, error) => failures < 2 && !isRefused(error),
  })
}

/** The report of a season or series over its activities. */
export function useSeriesReport(series: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'series', lang, series],
    queryFn: ({ signal }) => client.seriesReport({ params: { series: series.value }, query: {}, signal }),
    staleTime: 5_000,
    retry: (failures, error) => failures < 2 && !isRefused(error),
  })
}

/** Makes the report final. */
export function useKeepReport(activity: Ref<string>) {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: () =>
      client.keepReport({ params: { activity: activity.value }, query: {}, body: {}, key: key.current() }),
    onSuccess: async (report) => {
      key.answered()
      await showAnswer(cache, [KEY, lang.value, activity.value], report)
    },
    onError: (error) => {
      if (isRefused(error)) key.answered()
    },
  })
}
