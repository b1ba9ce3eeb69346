import { createHash } from 'node:crypto'
import { randomPooled } from '../../platform/ids.ts'
import type { Seal } from '../../platform/seal.ts'
import { characters } from './crockford.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** `7F3K-9Q2M`: what the ticket is called at the door. It opens nothing. */
export function drawNumber(): string {
  const drawn = characters(randomPooled(8), 8)
  return `${drawn.slice(0, 4)}-${drawn.slice(4)}`
}

/** Eight characters under which a lottery lists the entry. */
export const drawPublicCode = (): string => characters(randomPooled(8), 8)

/**
 * What opens a ticket: an HMAC of the entry's id, so that a notice can carry it again and the database, which holds its SHA-256 only, does
 * not give it up.
 */
export function ticketToken(seal: Seal, entry: string): string {
  return seal.code('ticket', entry).subarray(0, 18).toString('base64url')
}

/** The code beside the number in the QR. It proves the ticket at the door and opens nothing. */
export function checkCode(seal: Seal, entry: string): string {
  return characters(seal.code('ticket-check', entry), 8)
}

export const tokenHash = (token: string): Buffer => sha256(token)
export const checkHash = (seal: Seal, entry: string): Buffer => sha256(checkCode(seal, entry))

export const ticketPath = (token: string): string => `/open-month/ticket?t=${token}`
export const qrText = (seal: Seal, entry: string, number: string): string => `GK1.${number}.${checkCode(seal, entry)}`
