import type { QueryClient, QueryKey } from '@tanstack/vue-query'

/**
 * Shows what the server answered to a write in the place of what was read under this key. A reading that is still on its way began
 * before the write: it is let go, as it would bring the earlier state, and its version, back over the answer.
 * @param answer the data, or what makes them from those shown (undefined where nothing is shown yet, and may stay so).
 */
export async function showAnswer<Data>(
  cache: QueryClient,
  key: QueryKey,
  answer: Data | ((shown: Data | undefined) => Data | undefined),
): Promise<void> {
  await cache.cancelQueries({ queryKey: key, exact: true })
  cache.setQueryData<Data>(key, answer as Data)
}
