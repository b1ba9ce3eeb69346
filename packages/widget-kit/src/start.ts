import { camelOf, readAttribute, type Readings } from './attributes.ts'
import type { Mount } from './context.ts'
import type { EarlyHost } from './early-read.ts'
import type { Language } from './language.ts'
import { createShell, type Shell } from './shell.ts'

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

/** What the one who starts a view gives to it. */
export interface Hand {
  /** Origin of the platform, where the page does not give `api`. */
  readonly origin: string
  /** Loads files of the same release, hashes checked, and gives the module of the first. */
  readonly get: (...files: readonly string[]) => Promise<unknown>
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

/** Attributes that every widget has, beside those of its description. */
export const COMMON: Readings = {
  api: '',
  lang: '',
  theme: ['light', 'dark', 'contrast', 'auto'],
  text: ['standard', 'large'],
  loading: ['lazy', 'eager'],
  'heading-level': [1, 6, 2],
}

/** Defines the element once: the first on a page wins, a second copy stays silent. */
export function startWidget(core: WidgetCore, first: MadeView, hand: Hand): void {
  if (customElements.get(core.tag)) return
  const readings = { ...COMMON, ...core.readings }
  const names = Object.keys(readings)
  const widget: Widget = { ...core, readings, first, hand }
  const shells = new WeakMap<HTMLElement, Shell>()
  const shellOf = (host: EarlyHost): Shell => {
    const shell = shells.get(host) ?? createShell(host, widget)
    shells.set(host, shell)
    return shell
  }
  class WidgetElement extends HTMLElement {
    static observedAttributes = names
    connectedCallback() {
      // What a page put on the element before it was defined stands in the way of the properties.
      for (const name of names.map(camelOf)) {
        const own = Object.getOwnPropertyDescriptor(this, name)
        if (own && Reflect.deleteProperty(this, name)) Reflect.set(this, name, own.value)
      }
      shellOf(this).connect()
    }
    disconnectedCallback() {
      shellOf(this).disconnect()
    }
    attributeChangedCallback(name: string, before: string | null, after: string | null) {
      if (before !== after) shells.get(this)?.changed(name)
    }
  }
  for (const name of names) {
    const property = camelOf(name)
    if (property in WidgetElement.prototype) continue
    const reading = readings[name] ?? ''
    Object.defineProperty(WidgetElement.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return readAttribute(this.getAttribute(name), reading)
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name)
        else this.setAttribute(name, value === true ? '' : String(value))
      },
    })
  }
  customElements.define(core.tag, WidgetElement)
}
