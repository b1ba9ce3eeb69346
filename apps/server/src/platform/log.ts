import { pino, type Logger } from 'pino'

export type Log = Logger

/** Query fields that never reach a log: the writer's code, the token of a link, and what somebody searched for. */
const HIDDEN_IN_ADDRESSES = /([?&](?:code|q|t)=)[^&]*/g
/** Whoever has the token of an upload can take the file back, or send it with a message. */
const UPLOAD_TOKENS = /(\/api\/uploads\/)[^?/]+/

/** An address as it may be logged. */
export function loggedAddress(url: string): string {
  return url.replace(HIDDEN_IN_ADDRESSES, '$1…').replace(UPLOAD_TOKENS, '$1…')
}

export interface LogOptions {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Where the lines go; standard output where not said. */
  readonly destination?: { write(line: string): void }
}

/** Structured lines, one JSON object each. Bodies, contacts, codes, cookies and keys are never given to it. */
export function openLog({ level, destination }: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: (error: unknown) =>
          error instanceof Error
            ? { type: error.name, message: error.message, code: (error as { code?: unknown }).code, stack: error.stack }
            : { message: String(error) },
      },
    },
    destination ?? standardOutput(),
  )
}

/** Lines go out together, at the latest after a fifth of a second and at the exit: one write per request would cost a tenth of the server. */
function standardOutput(): { write(line: string): void } {
  const output = pino.destination({ fd: 1, minLength: 8192, periodicFlush: 200 })
  process.on('exit', () => output.flushSync())
  return output
}
