import type { MessageState } from '@gongkai/messages/values'
import { computed, reactive, type Ref } from 'vue'
import type { DeskItem } from '../shapes.ts'

/** What is needed of a chosen row, also when it is no longer on the page. */
export interface Chosen {
  readonly receipt: string
  readonly version: number
  readonly subject: string
  readonly opened: boolean
  readonly state: MessageState
}

/**
 * The rows chosen for a bulk action, in the order they were chosen. Each keeps the version that was read: what somebody changed since is
 * refused row by row. Where a row is shown again, it is chosen as it is shown now.
 */
export function useSelection(items: Ref<readonly DeskItem[]>) {
  const chosen = reactive(new Map<string, Chosen>())
  const keep = ({ receipt, version, subject, opened, state }: DeskItem) =>
    chosen.set(receipt, { receipt, version, subject, opened, state })
  const shown = (receipt: string) => items.value.find((item) => item.receipt === receipt)

  return {
    has: (receipt: string) => chosen.has(receipt),
    rows: computed(() => [...chosen.values()].map((one) => ({ ...one, ...current(shown(one.receipt)) }))),
    count: computed(() => chosen.size),
    toggle(receipt: string) {
      const item = shown(receipt)
      if (chosen.delete(receipt) || !item) return
      keep(item)
    },
    add(receipt: string) {
      const item = shown(receipt)
      if (item) keep(item)
    },
    all: () => items.value.forEach(keep),
    clear: () => chosen.clear(),
    /** What was done is no longer chosen; what was refused still is. */
    drop: (receipts: readonly string[]) => receipts.forEach((receipt) => chosen.delete(receipt)),
  }
}

const current = (item: DeskItem | undefined) =>
  item ? { version: item.version, opened: item.opened, state: item.state } : {}

export type Selection = ReturnType<typeof useSelection>
