import { openPage, signInBrowser, VIEWPORTS, type PageWatch } from '@gongkai/testing'
import type { Page } from './stops.ts'

type Opened = Awaited<ReturnType<typeof openPage>>

/** The people of the demonstration bureau at their desks; each signs in once, and has one page, which goes where the work is. */
export function openDesks(browser: Parameters<typeof openPage>[0], origin: string) {
  const desks = new Map<string, Opened>()
  const watches: PageWatch[] = []

  return {
    watches,
    async at(account: string, path: string, work: (page: Page) => Promise<void>): Promise<void> {
      let desk = desks.get(account)
      if (!desk) {
        desk = await openPage(browser, { viewport: VIEWPORTS.desktop })
        // Shorter than a test may take: what is missing is named, instead of the test just ending.
        desk.page.setDefaultTimeout(20_000)
        desks.set(account, desk)
        watches.push(desk.watch)
        await signInBrowser(desk.context, origin, account)
      }
      await desk.page.goto(`${origin}${path}`)
      await work(desk.page)
    },
  }
}
export type Desks = ReturnType<typeof openDesks>
