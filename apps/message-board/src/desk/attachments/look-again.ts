/** When something is looked for that happens without telling, in ms from one look to the next. */
const LOOKS = [1_500, 3_000, 6_000, 12_000, 24_000]

/**
 * Looks again, ever later, until what is looked for is there: on a slow line or a busy machine that takes longer. Beginning anew ends what
 * was looked for before.
 */
export function lookAgain() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  function stop(): void {
    turn += 1
    clearTimeout(timer)
  }
  function begin(isThere: () => Promise<boolean>): void {
    stop()
    const own = turn
    const look = ([wait, ...later]: readonly number[]) => {
      if (wait === undefined || own !== turn) return
      timer = setTimeout(async () => {
        if (!(await isThere())) look(later)
      }, wait)
    }
    look(LOOKS)
  }
  return { begin, stop }
}
