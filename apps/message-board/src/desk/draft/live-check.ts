import type { CheckFindingView, DraftToCheck, ReplyCheckView } from '@gongkai/messages/replies'
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

const PAUSE = 400
const RETRY = 5_000

export type CheckState = 'checking' | 'checked' | 'not-checked'
export type Check = (draft: DraftToCheck, signal: AbortSignal) => Promise<ReplyCheckView>

type Texts = Pick<DraftToCheck, 'reply' | 'publicSubject' | 'publicQuestion' | 'publicReply'>

/** Findings that stand before the first changed character of their field stay; later ones would stand wrong. */
export function stillPlaced(findings: readonly CheckFindingView[], before: Texts, now: Texts): CheckFindingView[] {
  return findings.filter(({ field, start, end, text }) => {
    const [old = '', fresh = ''] = [before[field], now[field]]
    if (old === fresh) return true
    // What stands at no place of the text is true of the whole of it, until the next answer.
    if (start === end) return true
    return old.startsWith(fresh.slice(0, end)) && fresh.slice(start, end) === text
  })
}

/**
 * The checks of a draft while it is written: asked after a pause in typing, nothing is kept, nothing waits for it. An answer that comes
 * too late is dropped; where the server cannot be reached it is asked again.
 */
export function useLiveCheck(draft: Ref<DraftToCheck>, check: Check) {
  const result = ref<ReplyCheckView | null>(null)
  const findings = ref<readonly CheckFindingView[]>([])
  const state = ref<CheckState>('checking')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined

  async function ask(): Promise<void> {
    asked?.abort()
    const own = (asked = new AbortController())
    try {
      const answer = await check(draft.value, own.signal)
      if (own.signal.aborted) return
      result.value = answer
      findings.value = answer.findings
      state.value = 'checked'
    } catch {
      if (own.signal.aborted) return
      state.value = 'not-checked'
      timer = setTimeout(ask, RETRY)
    }
  }

  watch(
    draft,
    (now, before) => {
      clearTimeout(timer)
      asked?.abort()
      if (before) findings.value = stillPlaced(findings.value, before, now)
      state.value = 'checking'
      timer = setTimeout(ask, before ? PAUSE : 0)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => {
    clearTimeout(timer)
    asked?.abort()
  })
  return { result, findings, state }
}
