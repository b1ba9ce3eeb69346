import { scanKey, type Scan } from '@gongkai/events/attendance'
import type { KeptScan } from './door-store.ts'

/**
 * What this phone wrote and the server has not, under another name: for a phone whose numbers the server knows with other content. Undoings
 * of its own scans follow them; those of others, and of what was sent before, stay.
 */
export function renumbered(unsent: readonly KeptScan[], device: string): KeptScan[] {
  const inOrder = unsent.toSorted((one, other) => one.seq - other.seq)
  const named = new Map(inOrder.map(({ scan }, at) => [scanKey(scan), { device, seq: at + 1 }]))
  return inOrder.map((kept, at) => {
    const own = { device, seq: at + 1 }
    const scan: Scan =
      kept.scan.kind === 'undo'
        ? { ...kept.scan, ...own, of: named.get(scanKey(kept.scan.of)) ?? kept.scan.of }
        : { ...kept.scan, ...own }
    return { ...kept, ...own, scan, sent: false }
  })
}
