import type { launchBrowser } from '@gongkai/testing'

/** What an app's `tests/calls.ts` gets: a browser that is listened to, and a server with the demonstration's content. */
export interface Driven {
  readonly browser: Awaited<ReturnType<typeof launchBrowser>>
  readonly origin: string
}

/** Uses the app as people do: pages, forms, desk, widgets. Every call to the API that this causes is recorded. */
export type Drive = (driven: Driven) => Promise<void>
