import { pino, type Logger } from 'pino'

export type Log = Logger

/** Query fields that never reach a log: the writer's code, and what somebody searched for. */
const HIDDEN_IN_ADDRESSES = /([?&](?:code|q)=)[^&]*/g

/** An address as it may be logged. */
export function loggedAddress(url: string): string {
  return url.replace(HIDDEN_IN_ADDRESSES, '$1…')
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
    destination ?? process.stdout,
  )
}
