import type { Receipt } from '../ask/submit.ts'
import { readTab, writeTab } from '../page/tab-storage.ts'

const KEPT_AS = 'gk-receipt'

/**
 * Keeps the receipt of the last submission in this tab: the code is shown once and stored nowhere else. False when the
 * browser keeps nothing: then whoever has the receipt must show it at once.
 */
export function keepReceipt(receipt: Receipt): boolean {
  return writeTab(KEPT_AS, receipt)
}

export function findReceipt(): Receipt | null {
  return readTab(KEPT_AS) as Receipt | null
}
