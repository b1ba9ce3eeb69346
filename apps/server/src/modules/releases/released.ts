import type { WidgetRelease } from '@gongkai/releases'
import type { EmbedOrigins } from '../../platform/embed-origins.ts'

/** A widget as most pages get it today. */
export interface ReleasedWidget {
  readonly app: string
  readonly widget: WidgetRelease
  readonly off: boolean
}

/** What hosting shows now, for the routes that tell of it. */
export interface Released {
  widgets(): readonly ReleasedWidget[]
  readonly origins: EmbedOrigins
}
