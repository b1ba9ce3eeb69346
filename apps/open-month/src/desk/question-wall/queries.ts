import { showAnswer, writeKey } from '@gongkai/client'
import { createClient, Refused } from '@gongkai/contract-kit/fetch'
import type { DeskQuestionView, DeskWallView, ModeratorAction } from '@gongkai/events/question-wall'
import type { questionWallContract } from '@gongkai/events/question-wall/contract'
import { questionWallRoutes } from '@gongkai/events/question-wall/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'

const KEY = 'question-wall'
const { lang } = useDeskLang()
const client = createClient<typeof questionWallContract>(questionWallRoutes, { lang: () => lang.value })

export type Question = DeskQuestionView
export type DeskWall = NonNullable<DeskWallView['wall']>

export function isRefused(error: unknown): error is Refused {
  return error instanceof Refused
}

/** The wall of an activity, asked for again every few seconds; where nothing changed the answer is a few bytes. */
export function useDeskWall(activity: Ref<string>) {
  const cache = useQueryClient()
  return useQuery({
    queryKey: [KEY, lang, activity],
    queryFn: async ({ signal }) => {
      const params = { activity: activity.value }
      const before = cache.getQueryData<DeskWallView>([KEY, lang.value, activity.value])
      const answer = await client.deskWall({ params, query: before ? { since: before.revision } : {}, signal })
      return answer.changed || !before ? answer : before
    },
    refetchInterval: 4000,
    retry: (failures, error) => !isRefused(error) && failures < 2,
  })
}

export interface WallWish {
  readonly question: Question
  readonly action: ModeratorAction
  readonly input: object
}

/** Does one action on the version that was read. */
export function useActOnWall(activity: Ref<string>) {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: ({ question: { id, version }, action, input }: WallWish) =>
      client.actOnWall({
        params: { activity: activity.value, question: id, action },
        query: {},
        body: { ...input, version },
        key: key.current(),
      }),
    onSuccess: async (wall) => {
      key.answered()
      await showAnswer(cache, [KEY, lang.value, activity.value], wall)
      void cache.invalidateQueries({ queryKey: ['release'] })
    },
    onError: (error) => {
      if (!isRefused(error)) return
      key.answered()
      void cache.invalidateQueries({ queryKey: [KEY] })
      if (error.status === 401) void cache.invalidateQueries({ queryKey: ['session'] })
    },
  })
}

export function useCloseWall(activity: Ref<string>) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => client.closeWall({ params: { activity: activity.value }, query: {}, body: {} }),
    onSuccess: (wall) => showAnswer(cache, [KEY, lang.value, activity.value], wall),
  })
}
