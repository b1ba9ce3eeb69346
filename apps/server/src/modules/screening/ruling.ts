import { FINDING_TYPES, type FindingType, type Override, type Sha256 } from '@gongkai/disclosure-rules'
import type { RulingReach } from '@gongkai/messages'
import type { Seal } from '../../platform/seal.ts'

/** A remembered decision (沿用决定) as the module works with it. */
export interface Ruling extends Override {
  readonly id: string
  readonly reach: RulingReach
  /** The text as a list may show it. */
  readonly masked: string
  /** The message it was made on, and in which of its texts. */
  readonly receipt: string
  readonly field: string
  readonly byName: string
  readonly revoked: {
    readonly by: string
    readonly byName: string
    readonly at: string
    readonly reason: string
  } | null
}

export const BUREAU_SCOPE = 'bureau'
export const boardScope = (board: string): string => `board:${board}`
export const scopeOf = (reach: RulingReach, board: string): string =>
  reach === 'bureau' ? BUREAU_SCOPE : boardScope(board)

/** The board of a scope; null for the whole bureau. */
export const boardOf = (scope: string): string | null => (scope === BUREAU_SCOPE ? null : scope.slice('board:'.length))

/**
 * What is never remembered: whether a text is classified (保密法 Art. 31), and whose identity, passport or bank card number may stand
 * (sensitive personal information, 个人信息保护法 Art. 28), is decided each time.
 */
const NEVER: readonly FindingType[] = ['SECRECY', 'ID_CARD', 'PASSPORT', 'BANK_CARD']

export const mayBeRemembered = (type: FindingType): boolean => !NEVER.includes(type)

export const findingTypeOf = (stored: string): FindingType => {
  const type = FINDING_TYPES.find((one) => one === stored)
  if (type) return type
  throw new Error(`a ruling has the type ${stored}, which screening does not know`)
}

/**
 * How texts are hashed here: HMAC with a key of the installation. There are only so many telephone numbers and names: a plain hash of one
 * could be tried out by whoever reads the table.
 */
export const rulingDigest =
  ({ seal }: { readonly seal: Pick<Seal, 'code'> }): Sha256 =>
  (text) =>
    seal.code('screening-ruling', text).toString('hex')
