export interface HostilePage {
  /** It stands under `/pages/<name>/` of the host site. */
  readonly name: string
  /** What the page does to widgets, in one line. */
  readonly does: { readonly zh: string; readonly en: string }
  /** Which way to embed its policy is made for: the loader, one file per widget pinned by hash, or our own frame. */
  readonly form: 'loader' | 'single' | 'frame'
  /** Attribute of the `<iframe sandbox>` the widgets stand in. */
  readonly sandbox?: string
  /** The window that the page is about, in CSS pixels, and device pixels for each. */
  readonly screen?: { readonly width: number; readonly height: number; readonly scale: number }
}

export declare const HOSTILE_PAGES: readonly HostilePage[]
