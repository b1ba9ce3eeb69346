import type { Finding } from '@gongkai/translation/checks'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

/** What stands in one reply and not in the other, as the desk says it. */
export interface Difference {
  readonly type: string
  readonly zh: string
  readonly en: string
}

/** Long enough that nobody's typing waits for it. */
const PAUSE = 400

/** The checks of translations compare Chinese with English only. */
const COMPARED = 'en'

const differenceOf = (
  finding: Finding,
  sentence: (finding: Finding) => { readonly zh: string; readonly en: string },
) => ({
  type: finding.type,
  ...sentence(finding),
})

/**
 * The differences between a Chinese reply and its English, by the same checks as a translation's; null while there is nothing to compare, or for
 * a language they do not know. What compares is loaded with the first enquiry.
 */
export function usePairCheck(
  zh: Ref<string>,
  theirs: Ref<string>,
  language: string,
): Ref<readonly Difference[] | null> {
  const found = shallowRef<readonly Difference[] | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  async function compare(): Promise<void> {
    const asked = ++latest
    const [{ checkPair, findingSentence }, { termIndex, BASE_TERMS }] = await Promise.all([
      import('@gongkai/translation/checks'),
      import('@gongkai/translation/terms'),
    ])
    if (asked !== latest) return
    found.value = checkPair(zh.value, theirs.value, termIndex(BASE_TERMS)).map((one) =>
      differenceOf(one, findingSentence),
    )
  }
  watch(
    [zh, theirs],
    () => {
      clearTimeout(timer)
      if (language !== COMPARED || !zh.value.trim() || !theirs.value.trim()) {
        latest++
        found.value = null
        return
      }
      timer = setTimeout(() => void compare().catch(() => (found.value = null)), PAUSE)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return found
}
