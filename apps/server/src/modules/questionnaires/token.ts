import type { Seal } from '../../platform/seal.ts'
import { sha256 } from '../messages/index.ts'

/**
 * The one-time link of an entry. Derived, not stored: it can be told again on the ticket's page and in a reminder. What is stored is the
 * hash of it, and whether it was used.
 */
export function tokenOf(seal: Seal, questionnaire: string, entry: string): string {
  return seal.code('questionnaire-link', `${questionnaire}:${entry}`).subarray(0, 20).toString('base64url')
}

export const hashOfToken = (token: string): string => sha256(token)

/** Where the holder of a link answers, on this platform. The language is the reader's own choice. */
export const answerPath = (questionnaire: string, token: string | null): string =>
  `/open-month/questionnaires/${questionnaire}${token === null ? '' : `?t=${token}`}`
