import type { WidgetRelease } from '@gongkai/releases'
import type { EmbedOrigins } from '../../platform/embed-origins.ts'

/** A widget as most pages get it today. */
export interface ReleasedWidget {
  readonly app: string
  readonly widget: WidgetRelease
  /** The part of the app's changelog about the version that brings it. */
  readonly changelog: string
  readonly off: boolean
}

/** What hosting shows now, for the routes that tell of it. */
export interface Released {
  widgets(): readonly ReleasedWidget[]
  readonly origins: EmbedOrigins
}
