import { parentPort } from 'node:worker_threads'
import { screenBytes } from './screening/file-screening.ts'
import type { FileScreeningOptions } from './screening/verdict.ts'

/** What the parent sends: one file at a time. */
export interface ScreeningRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly options: FileScreeningOptions
}

parentPort?.on('message', async ({ name, bytes, options }: ScreeningRequest) => {
  parentPort?.postMessage(await screenBytes({ name, bytes }, options))
})
