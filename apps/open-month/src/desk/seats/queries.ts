import { writeKey } from '@gongkai/client'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { SeatAct } from '@gongkai/events/registration'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { registrationRoutes } from '@gongkai/events/registration/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'
import { isRefused } from '../programme.ts'

const KEY = 'seats'
const { lang } = useDeskLang()
const client = createClient<typeof registrationContract>(registrationRoutes, { lang: () => lang.value })

/** Who is in, waiting or out, with the reasons. */
export function useSeats(activity: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'board', lang, activity],
    queryFn: ({ signal }) => client.seats({ params: { activity: activity.value }, query: {}, signal }),
    enabled: () => activity.value !== '',
    staleTime: 5_000,
    refetchInterval: 30_000,
  })
}

/** How many people hold a place or an offer; 0 while nothing is known. */
export function useTaken(activity: Ref<string>): ComputedRef<number> {
  const { data } = useSeats(activity)
  return computed(() => (data.value ? data.value.taken + data.value.offered : 0))
}

/** Live places of the activities of a list, by id. The server answers at most 200 at a time. */
export function usePlaces(ids: Ref<readonly string[]>) {
  return useQuery({
    queryKey: [KEY, 'places', lang, ids],
    queryFn: async ({ signal }) => {
      const { items } = await client.places({ query: { ids: ids.value.slice(0, 200).join(',') }, signal })
      return new Map(items.map((one) => [one.activity, one]))
    },
    enabled: () => ids.value.length > 0,
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}

/** One entry with its answers and its whole record, read when somebody opens it. */
export function useSeat(activity: Ref<string>, entry: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'one', lang, activity, entry],
    queryFn: ({ signal }) =>
      client.seat({ params: { activity: activity.value, entry: entry.value }, query: {}, signal }),
    enabled: () => entry.value !== '',
    staleTime: 5_000,
  })
}

/** A write, after which everything shown of seats is read anew. Its key stays until the server has answered. */
function useWrite<Given, Done>(write: (given: Given, key: string) => Promise<Done>) {
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

export interface SeatMove {
  readonly entry: string
  readonly act: SeatAct
  readonly version: number
  readonly reason: string
}

export const useActOnSeat = (activity: Ref<string>) =>
  useWrite(({ entry, act, version, reason }: SeatMove, key) =>
    client.actOnSeat({
      params: { activity: activity.value, entry, act },
      query: {},
      body: { version, reason },
      key,
    }),
  )

/** Shows how a participant is reached; who looked and why is kept. */
export const useSeatContact = (activity: Ref<string>) =>
  useWrite(({ entry, reason }: { entry: string; reason: string }, key) =>
    client.showSeatContact({ params: { activity: activity.value, entry }, body: { reason }, key }),
  )

export const useDraw = (activity: Ref<string>) =>
  useWrite((body: { publicValue?: string; secret?: string }, key) =>
    client.drawLottery({ params: { activity: activity.value }, query: {}, body, key }),
  )

/** The address under which the list comes as a sheet, names and contacts masked. */
export const seatsFileAddress = (activity: string): string =>
  `/api/desk/activities/${encodeURIComponent(activity)}/seats/file?lang=${lang.value}`
