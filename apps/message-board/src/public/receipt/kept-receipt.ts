import type { Receipt } from '../ask/submit.ts'

const KEPT_AS = 'gk-receipt'

/** The receipt of the last submission, in this tab only: the code is shown once and stored nowhere else. */
export function keepReceipt(storage: Storage, receipt: Receipt): void {
  storage.setItem(KEPT_AS, JSON.stringify(receipt))
}

export function findReceipt(storage: Storage): Receipt | null {
  try {
    return JSON.parse(storage.getItem(KEPT_AS) ?? 'null') as Receipt | null
  } catch {
    return null
  }
}
