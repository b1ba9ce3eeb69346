import { showAnswer, writeKey } from '@gongkai/client'
import { createClient, Refused } from '@gongkai/contract-kit/fetch'
import type {
  ActivityAside,
  ActivityDetailsInput,
  DeskActivity,
  RoomInput,
  SeriesInput,
} from '@gongkai/events/programme'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'

import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'

const KEY = 'programme'
const { lang } = useDeskLang()
const client = createClient<typeof programmeContract>(programmeRoutes, { lang: () => lang.value })

/** Whether the server answered with a refusal, of this code where one is named. */
export function isRefused(error: unknown, code?: string): error is Refused {
  return error instanceof Refused && (code === undefined || error.body.code === code)
}

export function useSeriesList() {
  return useQuery({
    queryKey: [KEY, 'series', lang],
    queryFn: async ({ signal }) => (await client.deskSeries({ query: {}, signal })).items,
    staleTime: 30_000,
  })
}

export function useRooms() {
  return useQuery({
    queryKey: [KEY, 'rooms', lang],
    queryFn: async ({ signal }) => (await client.rooms({ query: {}, signal })).items,
    staleTime: 60_000,
  })
}

/** The activities of one series, or of all where none is chosen. */
export function useActivities(series: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'activities', lang, series],
    queryFn: async ({ signal }) =>
      (await client.deskActivities({ query: series.value ? { series: series.value } : {}, signal })).items,
    staleTime: 5_000,
    refetchInterval: 60_000,
  })
}

/** One activity, for whoever shows a part of it. */
export function useActivity(activity: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'activity', lang, activity],
    queryFn: ({ signal }) => client.deskActivity({ params: { activity: activity.value }, query: {}, signal }),
    enabled: () => activity.value !== '',
    staleTime: 5_000,
  })
}

/** A write that gives the activity as it is afterwards. Its key stays the same until the server has answered. */
function useWrite<Given>(write: (given: Given, key: string) => Promise<DeskActivity>) {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: (given: Given) => write(given, key.current()),
    onSuccess: async (activity) => {
      key.answered()
      await showAnswer(cache, [KEY, 'activity', lang.value, activity.id], activity)
      // Its release and its seats move with it.
      void cache.invalidateQueries()
    },
    onError: (error) => {
      if (!isRefused(error)) return
      key.answered()
      void cache.invalidateQueries({ queryKey: [KEY] })
      if (error.status === 401) void cache.invalidateQueries({ queryKey: ['session'] })
    },
  })
}

export const usePlanActivity = () =>
  useWrite((details: ActivityDetailsInput, key) => client.planActivity({ query: {}, body: { details }, key }))

/** What people do to an activity themselves. */
export type DeskAction = DeskActivity['actions'][number]['action']

export interface ActivityAct {
  readonly activity: string
  readonly action: DeskAction
  readonly version: number
  readonly input: object
}

export const useActOnActivity = () =>
  useWrite(({ activity, action, version, input }: ActivityAct, key) =>
    client.actOnActivity({ params: { activity, action }, query: {}, body: { ...input, version }, key }),
  )

export const useKeepAside = () =>
  useWrite(({ activity, aside }: { activity: string; aside: ActivityAside }, key) =>
    client.keepAside({ params: { activity }, query: {}, body: aside, key }),
  )

export function useAddPicture() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ activity, file }: { activity: string; file: File }) =>
      client.addPicture({ params: { activity }, query: {}, body: { name: file.name, content: file } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: [KEY, 'activity'] }),
  })
}

/** A write of a series or a room, after which everything shown of the programme is read anew. */
function useKeep<Given, Kept>(write: (given: Given, key: string) => Promise<Kept>) {
  const cache = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: (given: Given) => write(given, key.current()),
    onSuccess: () => key.answered(),
    onError: (error) => {
      if (isRefused(error)) key.answered()
    },
    onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** Keeps a series: a new one where `version` is 0. */
export const useKeepSeries = () =>
  useKeep(({ id, version, given }: { id: string; version: number; given: SeriesInput }, key) =>
    version === 0
      ? client.createSeries({ query: {}, body: { ...given, id }, key })
      : client.saveSeries({ params: { series: id }, query: {}, body: { ...given, version }, key }),
  )

/** Keeps a room: a new one where `version` is 0. */
export const useKeepRoom = () =>
  useKeep(({ id, version, given }: { id: string; version: number; given: RoomInput }, key) =>
    version === 0
      ? client.createRoom({ query: {}, body: { ...given, id }, key })
      : client.saveRoom({ params: { room: id }, query: {}, body: { ...given, version }, key }),
  )

/** The address of a picture as it was sent, for whoever works on the activity. */
export const deskPictureAddress = (activity: string, picture: string): string =>
  `/api/desk/activities/${encodeURIComponent(activity)}/pictures/${encodeURIComponent(picture)}`

/** The address under which the preview table of a series comes as a workbook. */
export const previewTableAddress = (series: string): string =>
  `/api/desk/series/${encodeURIComponent(series)}/preview.xlsx?lang=${lang.value}`
