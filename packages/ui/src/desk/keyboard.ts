import { onBeforeUnmount, onMounted, reactive } from 'vue'

/** One key of a desk: what it does in both languages, and doing it. */
export interface DeskKey {
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly run: () => void
}

/** The keys that work on the page now; the key help reads it. */
export const activeKeys: DeskKey[] = reactive([])

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]'

/** Whether a key press belongs to what the person is typing in, or to a dialog that is open. */
export function belongsToField(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    target?.closest(TYPING) != null ||
    document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]:not([style*="display: none"])') != null
  )
}

function isLinkOrButton(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('a[href], button, summary') != null
}

/**
 * Registers keys while the component lives. Keys do nothing while someone types, with a modifier held, or under a
 * dialog; Enter keeps its own meaning on a focused link or button.
 */
export function useDeskKeys(keys: readonly DeskKey[]): void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || belongsToField(event)) return
    const found = keys.find(({ key }) => key === event.key)
    if (!found || (event.key === 'Enter' && isLinkOrButton(event))) return
    event.preventDefault()
    found.run()
  }
  onMounted(() => {
    activeKeys.push(...keys)
    window.addEventListener('keydown', listen)
  })
  onBeforeUnmount(() => {
    for (const key of keys) {
      const at = activeKeys.findIndex((one) => one.run === key.run)
      if (at >= 0) activeKeys.splice(at, 1)
    }
    window.removeEventListener('keydown', listen)
  })
}
