import type { Component } from 'vue'
import type { Assets } from './document.ts'

/** A page ready to be drawn: what a route made of the address and the API. */
export interface Page {
  readonly component: Component
  readonly props: Record<string, unknown>
  readonly title: string
  readonly description?: string
  readonly status?: number
  readonly meta?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** The script that makes a part of the page live, and what it needs to begin. */
  readonly script?: keyof Assets['scripts']
  readonly state?: unknown
  /** Loaders of the platform whose widgets stand live on the page. */
  readonly loaders?: readonly string[]
}
