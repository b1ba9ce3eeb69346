/// <reference lib="dom" />
import type { Locator } from 'playwright-core'

/** Why a control cannot be used although it is there; null when it can: shown, opaque, of some size, and what a click at its middle would meet. */
export async function reachFault(control: Locator, least = 24): Promise<string | null> {
  await control.scrollIntoViewIfNeeded()
  return control.evaluate((element, size) => {
    const box = element.getBoundingClientRect()
    if (box.width < size || box.height < size) return `its box is ${box.width} × ${box.height}`
    const up = (node: Node): Node | null =>
      (node instanceof Element ? node.assignedSlot : null) ??
      node.parentNode ??
      (node instanceof ShadowRoot ? node.host : null)
    for (let node: Node | null = element; node; node = up(node)) {
      if (!(node instanceof Element)) continue
      const style = getComputedStyle(node)
      if (Number(style.opacity) < 1) return `${node.localName} has opacity ${style.opacity}`
      if (style.clipPath !== 'none' || style.filter !== 'none') return `${node.localName} is clipped or blurred`
    }
    if (getComputedStyle(element).visibility !== 'visible') return 'it is not visible'
    let met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    for (let inner = met; inner?.shadowRoot; met = inner) {
      inner = inner.shadowRoot.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      if (!inner || inner === met) break
    }
    for (let node: Node | null = met; node; node = up(node)) if (node === element) return null
    return `a click at its middle meets ${met?.localName ?? 'nothing'}`
  }, least)
}
