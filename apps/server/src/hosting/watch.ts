import type { FastifyInstance } from 'fastify'
import type { Log } from '../platform/log.ts'
import type { ReleaseSource } from '../modules/releases/index.ts'
import type { LiveReleases } from './live.ts'

/** How often the store is asked whether something changed: an activation is picked up within a second. */
const LOOK_MS = 400
/** How often what could not be loaded is tried again: a full disk may have been emptied. */
const AGAIN_MS = 10_000

/** Follows the store until the server closes. A store that cannot be read leaves what is shown as it is, and is told once. */
export function watchReleases(
  app: FastifyInstance,
  live: LiveReleases,
  { source, log }: { readonly source: ReleaseSource; readonly log: Log },
): void {
  let looking: Promise<void> | null = null
  let told = false
  let tried = performance.now()
  const look = async () => {
    try {
      const changed = (await source.revision()) !== live.now().state.revision
      if (changed || (live.failing() && performance.now() - tried > AGAIN_MS)) {
        tried = performance.now()
        await live.refresh()
      }
      told = false
    } catch (error) {
      if (!told) log.warn({ err: error }, 'the releases could not be read again')
      told = true
    }
  }
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null
    })
  }, LOOK_MS)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await looking
  })
}
