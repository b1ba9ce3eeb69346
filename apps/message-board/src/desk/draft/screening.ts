import type { Finding } from '@gongkai/ui/desk'
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { messages } from '../api.ts'

const PAUSE = 400
const RETRY = 5_000

/**
 * The findings of a text while it is written: the server screens it after a pause in typing, and keeps nothing.
 * While an answer is awaited the marks before the first changed character stay; later ones would stand wrong.
 */
export function useScreening(text: Ref<string>) {
  const findings = ref<readonly Finding[]>([])
  const state = ref<'checking' | 'checked' | 'not-checked'>('checked')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined

  async function screen(): Promise<void> {
    asked?.abort()
    const own = (asked = new AbortController())
    try {
      const answer = await messages.deskScreen({ query: {}, body: { text: text.value }, signal: own.signal })
      findings.value = answer.findings
      state.value = 'checked'
    } catch {
      if (own.signal.aborted) return
      state.value = 'not-checked'
      timer = setTimeout(screen, RETRY)
    }
  }

  watch(
    text,
    (now, before) => {
      clearTimeout(timer)
      if (!now.trim()) {
        asked?.abort()
        findings.value = []
        state.value = 'checked'
        return
      }
      let same = 0
      while (before !== undefined && same < now.length && now[same] === before[same]) same++
      findings.value = findings.value.filter(({ end }) => end <= same)
      state.value = 'checking'
      timer = setTimeout(screen, PAUSE)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => {
    clearTimeout(timer)
    asked?.abort()
  })
  return { findings, state }
}
