import type { Component } from 'vue'

/** A page ready to be drawn: what a route made of the address and the API. */
export interface PublicPage {
  readonly component: Component
  readonly props: Record<string, unknown>
  readonly title: string
  readonly description?: string
  readonly status?: number
  readonly meta?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** The script that makes a part of the page live, and what it needs to begin. */
  readonly script?: string
  readonly state?: unknown
}
