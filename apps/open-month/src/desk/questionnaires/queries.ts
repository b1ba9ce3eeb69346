import { writeKey } from '@gongkai/client'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import { questionnaireRoutes } from '@gongkai/events/questionnaires/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { isRefused } from '../programme.ts'

const KEY = 'questionnaires'
const { lang } = useDeskLang()
export const questionnaireClient = createClient<typeof questionnairesContract>(questionnaireRoutes, {
  lang: () => lang.value,
})

const retry = (failures: number, error: unknown) => failures < 2 && !isRefused(error)

/** Questionnaires of one activity, or all that this person may see. */
export function useQuestionnaires(activity: Ref<string | null>) {
  return useQuery({
    queryKey: [KEY, 'list', lang, activity],
    queryFn: async ({ signal }) =>
      (
        await questionnaireClient.deskQuestionnaires({
          query: activity.value ? { activity: activity.value } : {},
          signal,
        })
      ).items,
    staleTime: 5_000,
    retry,
  })
}

const part = <Name extends 'results' | 'texts' | 'unanswered' | 'deskQuestionnaire'>(name: Name) =>
  function usePart(questionnaire: Ref<string>, enabled: () => boolean = () => true) {
    return useQuery({
      queryKey: [KEY, name, lang, questionnaire],
      queryFn: ({ signal }) =>
        questionnaireClient[name]({
          params: { questionnaire: questionnaire.value },
          query: {},
          signal,
        } as never) as ReturnType<(typeof questionnaireClient)[Name]>,
      enabled: () => questionnaire.value !== '' && enabled(),
      staleTime: 5_000,
      retry,
    })
  }
export const useResults = part('results')
export const useTexts = part('texts')
export const useUnanswered = part('unanswered')

/** Writes something; whatever shows questionnaires is read anew. A refusal is thrown with its sentence. */
export function useWriting<Answer>() {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: (write: (key: string) => Promise<Answer>) => write(key.current()),
    onSuccess: () => key.answered(),
    onError: (error) => {
      if (isRefused(error)) key.answered()
    },
    onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }),
  })
}
