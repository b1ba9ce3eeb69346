import { newReceipt, parseReceipt, parseReceiptCode, receiptCode, type Receipt } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import { randomPooled } from '../../platform/ids.ts'
import { sameBytes, type Seal } from '../../platform/seal.ts'

/** A receipt number nobody can guess from another. */
export function drawReceipt(now: number): Receipt {
  return newReceipt(localDateOf(now), randomPooled(6))
}

/** The code that goes with a receipt: an HMAC of it, so that nothing of it is stored. Shown once, to the writer. */
export function codeOf(seal: Seal, receipt: string): string {
  return receiptCode(seal.code('receipt-code', receipt))
}

/**
 * The receipt when the code typed is the one of the receipt typed; else null. Receipt and code are decided by one comparison in
 * constant time before anything is looked up: a number that never was and a wrong code give the same answer after the same work.
 */
export function provenReceipt(seal: Seal, typedReceipt: string, typedCode: string): Receipt | null {
  const receipt = parseReceipt(typedReceipt)
  const expected = codeOf(seal, receipt ?? typedReceipt.slice(0, 80))
  const given = parseReceiptCode(typedCode).padEnd(expected.length, ' ')
  return sameBytes(Buffer.from(given), Buffer.from(expected)) ? receipt : null
}
