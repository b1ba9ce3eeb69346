interface Waiting<Request, Answer> {
  readonly request: Request
  readonly done: (answer: Answer) => void
  readonly failed: (error: unknown) => void
}

/**
 * Gathers what waits for one lock while it is taken: the first goes at once, those that come meanwhile go together after it, at most so
 * many. However many wait, each key holds one connection. Where a gathering fails, each is tried by itself, so that one bad request fails alone.
 */
export function gatherer<Request, Answer>(
  together: (key: string, requests: readonly Request[]) => Promise<readonly Answer[]>,
  most: number,
): (key: string, request: Request) => Promise<Answer> {
  const lines = new Map<string, Waiting<Request, Answer>[]>()

  async function runOne(key: string, { request, done, failed }: Waiting<Request, Answer>): Promise<void> {
    try {
      const [answer] = await together(key, [request])
      if (answer === undefined) throw new Error('a request was left without an answer')
      done(answer)
    } catch (error) {
      failed(error)
    }
  }

  async function runAll(key: string, waiting: readonly Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await together(
        key,
        waiting.map(({ request }) => request),
      )
      waiting.forEach(({ done, failed }, place) => {
        const answer = answers[place]
        if (answer === undefined) failed(new Error('a request was left without an answer'))
        else done(answer)
      })
    } catch {
      for (const one of waiting) await runOne(key, one)
    }
  }

  async function work(key: string, line: Waiting<Request, Answer>[]): Promise<void> {
    while (line.length > 0) {
      const next = line.splice(0, most)
      const [only] = next
      if (next.length === 1 && only) await runOne(key, only)
      else await runAll(key, next)
    }
    lines.delete(key)
  }

  return (key, request) =>
    new Promise<Answer>((done, failed) => {
      const line = lines.get(key)
      const waiting = { request, done, failed }
      if (line) return void line.push(waiting)
      const begun = [waiting]
      lines.set(key, begun)
      void work(key, begun)
    })
}
