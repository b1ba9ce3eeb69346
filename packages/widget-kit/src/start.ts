import { camelOf, readAttribute, type Readings } from './attributes.ts'
import type { Mount } from './context.ts'
import type { EarlyHost } from './early-read.ts'
import { putAttribute } from './element.ts'
import type { Language } from './language.ts'
import { createShell } from './shell.ts'

/** A widget in one language: what its view file holds. */
export interface MadeView {
  readonly lang: Language
  readonly mount: Mount
  /** Further parts: the files to load, the part's own first, or the part itself where all is one file. */
  readonly parts: Readonly<Record<string, readonly string[] | (() => Promise<unknown>)>>
}

/** What the loader finds in a view file. The two names are kept: a loader of next year starts a view of today. */
export interface ViewModule {
  readonly view: MadeView
  start(hand: Hand): void
}

/**
 * What the one who starts a view gives to it: the loader, which serves every widget of a page, or the single file's own. A loader may be
 * newer than a view and never older than its major, so what is here stays here within a major.
 */
export interface Hand {
  /** Origin of the platform, where the page does not give `api`. */
  readonly origin: string
  /** The language of a place in the page. */
  readonly lang: (place: Element) => Language
  /** Runs `run` when the language of a place may have changed; returns the way to stop. */
  readonly watch: (run: () => void) => () => void
  /** Keeps room for an element, where the page itself keeps none. */
  readonly hold: (host: EarlyHost, height: readonly [wide: number, narrow: number]) => void
  /** Runs `run` when an element comes near the screen, or at once where the page asks for it. */
  readonly near: (host: HTMLElement, run: () => void) => void
  /** Loads files of the same release, hashes checked, and gives the module of the first. */
  readonly get?: (...files: readonly string[]) => Promise<unknown>
  /** The same widget in another language; missing where one file is all there is. */
  readonly view?: (lang: Language) => Promise<unknown>
}

/** What a description becomes in a download. */
export interface WidgetCore {
  readonly tag: string
  readonly version: string
  readonly readings: Readings
  readonly height: readonly [wide: number, narrow: number]
  /** Events that the page may prevent. */
  readonly cancelable: readonly string[]
}

export interface Widget extends WidgetCore {
  readonly first: MadeView
  readonly hand: Hand
}

/** What the shell itself follows, and what only style sheets and the start look at. */
const FOLLOWED = ['api', 'lang']
const STYLED = ['theme', 'text', 'loading']

/** Defines the element once: the first on a page wins, a second copy stays silent. */
export function startWidget(core: WidgetCore, first: MadeView, hand: Hand): void {
  if (customElements.get(core.tag)) return
  const readings: Readings = { ...core.readings, 'heading-level': [1, 6, 2] }
  const names = [...FOLLOWED, ...Object.keys(readings)]
  const widget: Widget = { ...core, readings, first, hand }
  class WidgetElement extends HTMLElement {
    static readonly observedAttributes = names
    readonly #shell = createShell(this, widget)
    connectedCallback() {
      // What a page put on the element before it was defined stands in the way of the properties.
      const own = this as unknown as Record<string, unknown>
      for (const name of Object.keys(own)) {
        if (!(name in WidgetElement.prototype)) continue
        const value = own[name]
        delete own[name]
        own[name] = value
      }
      this.#shell.connect()
    }
    disconnectedCallback() {
      this.#shell.disconnect()
    }
    attributeChangedCallback(name: string, before: string | null, after: string | null) {
      if (before !== after) this.#shell.changed(name)
    }
  }
  for (const name of [...names, ...STYLED]) {
    const property = camelOf(name)
    if (property in HTMLElement.prototype) continue
    Object.defineProperty(WidgetElement.prototype, property, {
      get(this: HTMLElement) {
        return readAttribute(this.getAttribute(name), readings[name] ?? '')
      },
      set(this: HTMLElement, value: unknown) {
        putAttribute(this, name, value)
      },
    })
  }
  customElements.define(core.tag, WidgetElement)
}
