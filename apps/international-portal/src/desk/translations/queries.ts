import { showAnswer } from '@gongkai/client'
import { createClient } from '@gongkai/contract-kit/fetch'
import type {
  DeskTranslation,
  TranslationDeskAction,
  TranslationUnitView,
  UnitInput,
} from '@gongkai/translation/editions'
import type { editionContract } from '@gongkai/translation/editions/contract'
import { editionRoutes } from '@gongkai/translation/editions/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { askAgain } from '../asking.ts'

const KEY = 'translations'
const { lang } = useDeskLang()
const client = createClient<typeof editionContract>(editionRoutes, { lang: () => lang.value })

/** Every translation, what waits longest and matters most first; of one document where it is named. */
export function useTranslations(document?: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'list', lang, document ?? ''],
    queryFn: async ({ signal }) =>
      (await client.translations({ query: document ? { document: document.value } : {}, signal })).items,
    staleTime: 5_000,
    // Where a first version was just adopted, its translation appears in a moment.
    refetchInterval: ({ state }) => (document && state.data?.length === 0 ? 3_000 : 60_000),
    retry: askAgain,
  })
}

/** One translation, clause by clause. Another translator may be at work on it: it is read again every so often. */
export function useTranslation(translation: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'one', lang, translation],
    queryFn: ({ signal }) => client.translation({ params: { translation: translation.value }, query: {}, signal }),
    staleTime: 5_000,
    // The Chinese has just changed: the state of the whole follows its clauses in a moment.
    refetchInterval: ({ state: { data } }) => (data?.state === 'current' && data.counts.stale > 0 ? 2_000 : 30_000),
    retry: askAgain,
  })
}

/** The words of one clause as they were kept before, the newest first. */
export function useUnitVersions(translation: Ref<string>, clause: Ref<string>, wanted: Ref<boolean>) {
  return useQuery({
    queryKey: [KEY, 'versions', lang, translation, clause],
    queryFn: async ({ signal }) =>
      (
        await client.unitVersions({
          params: { translation: translation.value, clause: clause.value },
          query: {},
          signal,
        })
      ).items,
    enabled: wanted,
    staleTime: 5_000,
    retry: askAgain,
  })
}

export function useTranslationCoverage(language: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'coverage', lang, language],
    queryFn: ({ signal }) =>
      client.translationCoverage({ query: language.value ? { language: language.value } : {}, signal }),
    staleTime: 10_000,
    retry: askAgain,
  })
}

export interface TranslationAct {
  readonly translation: string
  readonly action: TranslationDeskAction
  readonly version: number
  readonly input: object
}

/** One act on a translation, on the version that was read. */
export const actOnTranslation = ({ translation, action, version, input }: TranslationAct, key: string) =>
  client.actOnTranslation({ params: { translation, action }, query: {}, body: { ...input, version }, key })

/** Each time with a key of its own: whether words were kept is told by their version, not by the key. */
export const saveUnit = (translation: string, clause: string, body: UnitInput) =>
  client.saveUnit({ params: { translation, clause }, query: {}, body })

/** Puts one clause as the server has it now into what the pages show, without asking for the whole again. */
export function useShowUnit(translation: Ref<string>) {
  const cache = useQueryClient()
  return async (unit: TranslationUnitView): Promise<void> => {
    await showAnswer<DeskTranslation>(
      cache,
      [KEY, 'one', lang.value, translation.value],
      (shown) => shown && { ...shown, units: shown.units.map((one) => (one.clause === unit.clause ? unit : one)) },
    )
    void cache.invalidateQueries({ queryKey: [KEY, 'versions'] })
  }
}
