import { scanKey, scanText, type Scan } from './scan.ts'

/** What devices wrote down, each scan once, in an order of its own that no clock decides. */
export type Ledger = readonly Scan[]

/**
 * Puts ledgers together. A scan is one scan however often it arrives; in whatever order and grouping ledgers are merged, the result is
 * the same. Where two scans bear one number (a device that forgot what it had written), the one whose text sorts first stays in
 * every merge; {@link ledgerClash} tells of it beforehand.
 */
export function mergeLedgers(...ledgers: readonly Ledger[]): Ledger {
  const kept = new Map<string, Scan>()
  for (const scan of ledgers.flat()) {
    const key = scanKey(scan)
    const known = kept.get(key)
    if (!known || scanText(scan) < scanText(known)) kept.set(key, scan)
  }
  return [...kept.values()].sort(inOrder)
}

/** The first scan of one ledger that another holds under the same number with other content; null where they agree. */
export function ledgerClash(one: Ledger, other: Ledger): Scan | null {
  const known = new Map(other.map((scan) => [scanKey(scan), scanText(scan)]))
  return one.find((scan) => (known.get(scanKey(scan)) ?? scanText(scan)) !== scanText(scan)) ?? null
}

/** The number of a device's next scan. */
export function nextSeq(ledger: Ledger, device: string): number {
  return ledger.reduce((most, scan) => (scan.device === device && scan.seq > most ? scan.seq : most), 0) + 1
}

function inOrder(one: Scan, other: Scan): number {
  if (one.device !== other.device) return one.device < other.device ? -1 : 1
  return one.seq - other.seq
}
