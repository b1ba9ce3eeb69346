import type { Call } from './call.ts'
import type { AttributesOf, EventsOf, WidgetDescription } from './description.ts'
import type { Language } from './language.ts'

/** What the shell gives to the view inside it, typed by the widget's description. */
export interface WidgetContext<D extends WidgetDescription = WidgetDescription> {
  readonly host: HTMLElement
  /** The reset box inside the shadow root: all of the view goes here. */
  readonly container: HTMLElement
  /** Origin of the platform, without a slash at the end. */
  readonly origin: () => string
  readonly lang: () => Language
  /** The attributes as they are now: typed, within their bounds, defaults filled in. */
  readonly attributes: () => AttributesOf<D>
  /** Adds `lang` and, to reads, the widget's version; a read that the loader has begun is not sent again. */
  readonly call: Call
  /** Kept as long as the element lives, through re-mounts; never written anywhere. */
  readonly memory: Record<string, unknown>
  /** Loads a further part of the widget, such as its form, in the reader's language. Rejects when it cannot be had; asking again tries again. */
  readonly load: (part: string) => Promise<unknown>
  /** Adds a style sheet to the shadow root, once per text however many elements share it. */
  readonly adopt: (css: string) => void
  /**
   * A composed, bubbling event with a plain `detail`; false when the event is cancelable and the page wants to do it itself.
   * Never put personal data in it.
   */
  emit<N extends keyof EventsOf<D>>(name: N, detail: EventsOf<D>[N]): boolean
  /** The view has its data on screen. */
  readonly ready: () => void
  /** The view cannot do its work and says so: the element's own children are shown again beside what it says. */
  readonly fail: (reason: string) => void
  /** The view broke: the shell takes it out, says so in the reader's language and offers another try. */
  readonly broken: (reason: string) => void
}

export interface WidgetView {
  /** An attribute changed, or the language where one file speaks both; `false` asks the shell for a new mount. */
  update(name: string): boolean
  unmount(): void
}

export type Mount<D extends WidgetDescription = WidgetDescription> = (context: WidgetContext<D>) => WidgetView
