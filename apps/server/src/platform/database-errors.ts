import { sqlState } from './database.ts'

const BROKEN_CONNECTIONS = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])

/** Whether the database could not be reached, as against having said no: the caller may try again shortly. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error)
  if (state) return state.startsWith('08') || state.startsWith('57P') || state === '53300'
  const { code, message } = error as { code?: string; message?: string }
  if (code && BROKEN_CONNECTIONS.has(code)) return true
  return /^(Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after calling end)/.test(
    message ?? '',
  )
}
