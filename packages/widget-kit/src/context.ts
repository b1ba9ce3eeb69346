import type { Call } from './call.ts'
import type { Language } from './language.ts'

/** What the shell gives to the view inside it. */
export interface WidgetContext {
  readonly host: HTMLElement
  /** The reset box inside the shadow root: all of the view goes here. */
  readonly container: HTMLElement
  /** Origin of the platform, without a slash at the end. */
  readonly origin: () => string
  readonly lang: () => Language
  readonly attribute: (name: string) => string | null
  readonly call: Call
  /** Started by the entry beside the download of the view, so that data and code arrive together. */
  readonly first: Promise<unknown> | null
  /** Kept as long as the element lives, through re-mounts; never written anywhere. */
  readonly memory: Record<string, unknown>
  /** Loads a further part of the widget, such as its form, in the reader's language. Rejects when it cannot be had; asking again tries again. */
  readonly load: (part: string) => Promise<unknown>
  /** Adds a style sheet to the shadow root, once per text however many elements share it. */
  readonly adopt: (css: string) => void
  /** A composed, bubbling event with a plain `detail`. Never put personal data in it. */
  readonly emit: (name: string, detail: Readonly<Record<string, string | number>>) => void
  /** The view has its data on screen. */
  readonly ready: () => void
  /** The view cannot do its work: the element's own children are shown again beside what the view says. */
  readonly fail: (reason: string) => void
}
