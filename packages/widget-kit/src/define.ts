import type { WidgetContext } from './context.ts'
import { createShell, type Shell } from './shell.ts'

export interface WidgetView {
  /** An attribute changed; `false` asks the shell for a new mount. */
  update(name: string): boolean
  unmount(): void
}

export interface WidgetModule {
  mount(context: WidgetContext): WidgetView
}

export interface WidgetDefinition {
  readonly tag: `gk-${string}`
  readonly attributes: readonly string[]
  /** Origin of the platform when the page does not give `api`: where the script came from. */
  readonly origin: string
  /**
   * Addresses of the widget's parts by `part-language`; `list` is mounted first, the others are loaded by the view when it wants them.
   */
  readonly parts: Readonly<Record<string, string>>
  readonly first?: (context: Omit<WidgetContext, 'first'>) => Promise<unknown>
}

/** Defines the element once: the first script on a page wins, a second copy stays silent. */
export function defineWidget(definition: WidgetDefinition): void {
  if (customElements.get(definition.tag)) return
  const shells = new WeakMap<HTMLElement, Shell>()
  const shellOf = (host: HTMLElement): Shell => {
    const shell = shells.get(host) ?? createShell(host, definition)
    shells.set(host, shell)
    return shell
  }
  customElements.define(
    definition.tag,
    class extends HTMLElement {
      static get observedAttributes() {
        return definition.attributes
      }
      connectedCallback() {
        shellOf(this).connect()
      }
      disconnectedCallback() {
        shellOf(this).disconnect()
      }
      attributeChangedCallback(name: string, before: string | null, after: string | null) {
        if (before !== after) shells.get(this)?.changed(name)
      }
    },
  )
}
