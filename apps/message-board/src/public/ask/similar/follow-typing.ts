/** Milliseconds without a key before the server is asked. */
export const PAUSE = 350

/** Characters that say enough to look for something alike: the server's own number, held to it by the test. */
export const ENOUGH = 4

/** The most that is sent: what comes after it hardly changes what is alike. */
const MOST = 200

/**
 * Follows what somebody types and shows what is alike. Asked once they pause; a question that is overtaken is aborted, and its
 * answer never shown. What fails shows nothing new: suggestions are help, and must not disturb.
 */
export function followTyping<Found>(
  ask: (text: string, signal: AbortSignal) => Promise<readonly Found[]>,
  show: (found: readonly Found[]) => void,
) {
  let asked = ''
  let pause: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  const stop = () => {
    clearTimeout(pause)
    running?.abort()
  }
  const look = async (text: string) => {
    const mine = (running = new AbortController())
    try {
      const found = await ask(text, mine.signal)
      if (!mine.signal.aborted) show(found)
    } catch {
      // The next pause asks again.
      if (!mine.signal.aborted) asked = ''
    }
  }
  return {
    typed(words: string): void {
      const text = [...words.replace(/\s+/gu, ' ').trim()].slice(0, MOST).join('')
      if (text === asked) return
      asked = text
      stop()
      if ([...text].length < ENOUGH) return show([])
      pause = setTimeout(() => void look(text), PAUSE)
    },
    stop,
  }
}
