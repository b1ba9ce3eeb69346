import type { Receipt } from '../ask/submit.ts'
import { readTab, writeTab } from '../page/tab-storage.ts'

/** A receipt with what belongs to the slip: names of the files that went along, and what became of the wish for notices. */
export interface Slip extends Receipt {
  readonly files?: readonly string[]
  readonly notice?: 'asked' | 'failed'
}

const KEPT_AS = 'gk-receipt'

/**
 * Keeps the receipt of the last submission in this tab: the code is shown once and stored nowhere else. False when the
 * browser keeps nothing: then whoever has the receipt must show it at once.
 */
export function keepReceipt(receipt: Slip): boolean {
  return writeTab(KEPT_AS, receipt)
}

export function findReceipt(): Slip | null {
  return readTab(KEPT_AS) as Slip | null
}
