import type { AddressInfo } from 'node:net'
import { prepareDemonstration } from './demo/index.ts'
import { APPS_DIR, openHosting } from './hosting/index.ts'
import { buildServer } from './http.ts'
import { openBureau, serverModules } from './modules/index.ts'
import { openSource } from './modules/releases/index.ts'
import { bureauCalendar } from './platform/calendar-file.ts'
import { loadConfig, type Config } from './platform/config.ts'
import { warnOfClock } from './platform/health.ts'
import type { Log } from './platform/log.ts'
import { openPlatform, type OpenedPlatform } from './platform/open-platform.ts'
import { checkPort, portRefused } from './platform/port.ts'
import { StartRefused } from './platform/start-refused.ts'
import { startWork } from './platform/work.ts'

export interface StartOptions {
  /** The settings; read from the environment and the configuration file where not given. */
  readonly config?: Config
  readonly log?: Log
  /** Where the released apps are: a folder with one folder per app. */
  readonly appsDir?: string
  /** Runs when the database is ready and before the first request: the demonstration loads its content here. */
  readonly prepare?: (platform: OpenedPlatform) => Promise<void>
}

export interface RunningServer {
  /** Where it can be reached, such as `http://localhost:8080`. */
  readonly url: string
  readonly platform: OpenedPlatform
  /** Resolves when the database is gone for good and the server has to end. */
  readonly lost: Promise<void>
  /** Finishes the requests and jobs that run, then stops the database that it started. */
  stop(): Promise<void>
}

/** Starts the server. Throws {@link StartRefused} with one sentence when the operator has to change something. */
export async function start(options: StartOptions = {}): Promise<RunningServer> {
  const config = options.config ?? loadConfig()
  await checkPort(config.host, config.port)
  bureauCalendar(config) // a faulty calendar file is refused before anything is touched
  const platform = await openPlatform({ config, log: options.log, purpose: 'serve' })
  try {
    await options.prepare?.(platform)
    await warnOfClock(platform)
    const store = { source: openSource(platform), config, log: platform.log }
    const web = await openHosting(options.appsDir ?? APPS_DIR, config.bureau, store)
    const modules = [...serverModules(await openBureau(platform), web.released), web.module]
    const { hosting, released, notFoundPage } = web
    const app = await buildServer({ platform, modules, hosting, origins: released.origins, notFoundPage })
    await app.listen({ host: config.host, port: config.port }).catch((error: Error) => {
      throw portRefused(error, config.host, config.port)
    })
    const work = await startWork(platform, modules)
    const url = addressOf(config, portOf(app.server.address()) ?? config.port)
    platform.lock?.describe(`serving ${url}`)
    return {
      url,
      platform,
      lost: platform.cluster?.lost ?? new Promise(() => undefined),
      async stop() {
        await app.close()
        await work.stop()
        await platform.close()
      },
    }
  } catch (error) {
    await platform.close()
    throw error
  }
}

function portOf(address: AddressInfo | string | null): number | undefined {
  return typeof address === 'object' ? address?.port : undefined
}

/** The address to print: `localhost` for the machine itself and for all of its addresses. */
function addressOf({ host, publicOrigin }: Config, port: number): string {
  if (publicOrigin) return publicOrigin
  const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Runs the server until it is told to stop; the exit code of the process. */
export async function serve(options: StartOptions = {}): Promise<number> {
  const told = untilTold()
  let running: RunningServer
  try {
    running = await start(options)
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
  process.stdout.write(`Gongkai is ready at ${running.url}\n`)
  // Whoever started this process as a child, such as the start command, says the rest.
  process.send?.({ ready: { url: running.url, demonstration: running.platform.config.demonstration } })
  const outcome = await Promise.race([told, running.lost.then(() => 'lost' as const)])
  if (outcome === 'lost')
    process.stderr.write('The database stopped and could not be started again; the server ends.\n')
  await running.stop()
  return outcome === 'lost' ? 1 : 0
}

/** Resolves at the first SIGINT or SIGTERM, or when whoever started it is gone, also while starting; a second signal ends the process at once. */
function untilTold(): Promise<'told'> {
  return new Promise((resolve) => {
    process.once('disconnect', () => resolve('told'))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        resolve('told')
        process.once(signal, () => process.exit(130))
      })
    }
  })
}

if (import.meta.main) process.exit(await serve({ prepare: prepareDemonstration }))
