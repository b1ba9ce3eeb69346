import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '@gongkai/testing'
import { REPOSITORY } from '../workspace.ts'
import type { KeptCall } from './call.ts'
import type { Drive } from './drive.ts'
import { linkCalls } from './link.ts'
import { Recorder, type RecorderOptions } from './recorder.ts'

/** Records the calls of an app that a running server serves, by its `tests/calls.ts`. */
export async function recordCalls(app: string, options: RecorderOptions): Promise<KeptCall[]> {
  const file = join(REPOSITORY, 'apps', app, 'tests/calls.ts')
  const { drive } = (await import(pathToFileURL(file).href)) as { drive: Drive }
  const recorder = new Recorder(options)
  const browser = await launchBrowser()
  try {
    recorder.watch(browser)
    await drive({ browser, origin: options.origin })
    return linkCalls(await recorder.finish())
  } finally {
    await browser.close()
  }
}
