import type { Named } from './language.ts'

/** The bureau whose pages these are: configuration, so that a second bureau changes data only. */
export interface Bureau {
  readonly name: Named
  /** The office that runs the pages (主办单位). */
  readonly organiser: Named
  /** Whom to phone, as it is printed. */
  readonly phone: Named
  readonly address?: Named
  /** Site marks: filing number, public-security number, government site code. */
  readonly marks: readonly { readonly text: string; readonly url?: string }[]
}

export interface Crumb {
  readonly text: string
  /** Absent on the page itself. */
  readonly href?: string
}

export interface FrameLink {
  readonly text: string
  readonly href: string
  readonly current?: boolean
}
