import { Worker } from 'node:worker_threads'
import { contentKind } from './content-kind.ts'
import { verdictOf, type FileScreening, type FileScreeningOptions } from './screening/verdict.ts'
import { fileFinding } from './screening/finding.ts'

export interface ScreenFileOptions extends FileScreeningOptions {
  /** Wall-clock time after which the worker is stopped and the file is a bomb. */
  readonly milliseconds?: number
  /** Memory of the worker's own objects. Unpacked bytes are bounded by `limits.unpackedBytes` beside it. */
  readonly mebibytes?: number
}

const USUAL_MILLISECONDS = 60_000
const USUAL_MEBIBYTES = 768

interface Idle {
  readonly worker: Worker
  readonly mebibytes: number
}

/** A worker that has just finished waits for the next file: starting one costs more than most files do. */
let idle: Idle | null = null

function takeWorker(mebibytes: number): Worker {
  const waiting = idle
  idle = null
  if (waiting && waiting.mebibytes === mebibytes) return waiting.worker
  void waiting?.worker.terminate()
  // The same file beside this one: `.ts` in the source tree, `.js` where it was built.
  const entry = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './file-screening-worker.js', import.meta.url)
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: mebibytes },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  // One that dies while it waits must not be taken, and must not take this thread with it.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    if (idle?.worker === worker) idle = null
  })
  return worker
}

function putBack(worker: Worker, mebibytes: number): void {
  worker.unref()
  if (idle) void worker.terminate()
  else idle = { worker, mebibytes }
}

/**
 * Screens a file of any kind (文件筛查) in a worker of its own. A file on which the worker runs out of time or memory is a BOMB,
 * one that makes it fail is UNREADABLE; this thread neither waits longer nor falls with it. The bytes are copied, never changed.
 */
export function screenFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ScreenFileOptions = {},
): Promise<FileScreening> {
  const { milliseconds = USUAL_MILLISECONDS, mebibytes = USUAL_MEBIBYTES, ...rest } = options
  const stopped = (type: 'BOMB' | 'UNREADABLE', rule: string, text: string): FileScreening => {
    const findings = [fileFinding(type, rule, text, { within: [file.name], part: 'file' })]
    return { verdict: verdictOf(findings), kind: contentKind(file.bytes), findings, unread: [] }
  }
  return new Promise((resolve) => {
    const worker = takeWorker(mebibytes)
    const settle = (screening: FileScreening, healthy: boolean) => {
      clearTimeout(timer)
      // Only our own listeners: taking off all of them would cut the worker's own line.
      worker.off('message', done).off('error', failed).off('exit', gone)
      if (healthy) putBack(worker, mebibytes)
      else void worker.terminate()
      resolve(screening)
    }
    const done = (screening: FileScreening) => settle(screening, true)
    const failed = (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      const screening = memory
        ? stopped('BOMB', 'out-of-memory', `needs more than ${mebibytes} MiB`)
        : stopped('UNREADABLE', 'reader-failed', error.message)
      settle(screening, false)
    }
    const gone = () => settle(stopped('UNREADABLE', 'reader-failed', 'its reader stopped'), false)
    const timer = setTimeout(() => {
      settle(stopped('BOMB', 'out-of-time', `not read after ${milliseconds} ms`), false)
    }, milliseconds)
    worker.on('message', done).on('error', failed).on('exit', gone)
    worker.ref()
    // Not `slice`: of a Buffer that would be the same bytes again.
    const bytes = new Uint8Array(file.bytes)
    worker.postMessage({ name: file.name, bytes, options: rest }, [bytes.buffer])
  })
}
