/** Lets so many run at once and so many wait; null for whoever comes when all places are taken. */
export function openTurns(running: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T | null> {
  let free = running
  const queue: (() => void)[] = []
  return async (work) => {
    if (free === 0 && queue.length >= waiting) return null
    if (free === 0) await new Promise<void>((go) => queue.push(go))
    else free -= 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else free += 1
    }
  }
}
