import { openPage, signInBrowser, VIEWPORTS, type PageWatch } from '@gongkai/testing'
import type { Page } from './stops.ts'

type Opened = Awaited<ReturnType<typeof openPage>>

/** The people of the demonstration bureau at their desks; each signs in once, and has one page, which goes where the work is. */
export function openDesks(browser: Parameters<typeof openPage>[0], origin: string) {
  const desks = new Map<string, Opened>()
  const watches: PageWatch[] = []

  async function at(account: string, path: string, work: (page: Page) => Promise<void>): Promise<void> {
    let desk = desks.get(account)
    if (!desk) {
      desk = await openPage(browser, { viewport: VIEWPORTS.desktop })
      desks.set(account, desk)
      watches.push(desk.watch)
      await signInBrowser(desk.context, origin, account)
    }
    await desk.page.goto(`${origin}${path}`)
    await work(desk.page)
  }

  return {
    at,
    watches,
    async leave() {
      for (const { context } of desks.values()) await context.close()
      desks.clear()
    },
  }
}
export type Desks = ReturnType<typeof openDesks>
