import { writeKey } from '@gongkai/client'
import { Refused } from '@gongkai/contract-kit/fetch'
import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { usePageWords } from './words.ts'

/** Whether the server answered with a refusal, of this code where one is named. */
export function isRefused(error: unknown, code?: string): error is Refused {
  return error instanceof Refused && (code === undefined || error.body.code === code)
}

/** A refusal as a person reads it: its sentence and those of its fields. */
export const sentenceOf = ({ body }: Refused): string =>
  [...new Set([body.message, ...(body.fields ?? []).map(({ message }) => message)])].join(' ')

/** No second try after a refusal: it is an answer. */
export const askAgain = (count: number, error: unknown): boolean => count < 2 && !isRefused(error)

/**
 * One write of a page at a time: whether it is under way, and what went wrong as a sentence. The same write tried again after a lost
 * line carries the same key, another write one of its own. Afterwards whatever the page shows is read anew.
 */
export function useDoing() {
  const words = usePageWords()
  const cache = useQueryClient()
  const busy = ref(false)
  const trouble = ref('')
  const refusal = ref<Refused | null>(null)
  const key = writeKey()
  let unanswered = ''

  async function run<Done>(what: string, write: (key: string) => Promise<Done>): Promise<Done | null> {
    if (unanswered !== what) key.answered()
    unanswered = what
    busy.value = true
    trouble.value = ''
    refusal.value = null
    try {
      const done = await write(key.current())
      unanswered = ''
      void cache.invalidateQueries()
      return done
    } catch (error) {
      if (!isRefused(error)) {
        trouble.value = words.value.unreachable
        return null
      }
      unanswered = ''
      refusal.value = error
      trouble.value = sentenceOf(error)
      void cache.invalidateQueries()
      return null
    } finally {
      busy.value = false
    }
  }
  return { run, busy, trouble, refusal }
}
