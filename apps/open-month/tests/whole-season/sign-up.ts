import { openPage, type HostSite, type VIEWPORTS } from '@gongkai/testing'
import { stopAt, type Page } from './stops.ts'

const TAG = 'gk-activity'
type Browser = Parameters<typeof openPage>[0]

export interface WidgetSigner {
  readonly browser: Browser
  readonly site: HostSite
  readonly activity: string
  readonly viewport: (typeof VIEWPORTS)[keyof typeof VIEWPORTS]
  readonly name: string
  readonly phone: string
  /** What the widget promises before anything is sent. */
  readonly before: RegExp
  readonly after: string
}

/** Somebody signs up in the widget on a page that takes every style away; gives the address of the ticket. */
export async function signUpInWidget(signer: WidgetSigner): Promise<string> {
  const { browser, site, activity, viewport, before, after } = signer
  const { page, context, watch } = await openPage(browser, { viewport })
  await page.goto(`${site.origin}/pages/unset/?widgets=${TAG}&with-activity=${activity}`)
  const widget = page.locator(TAG)
  await widget.scrollIntoViewIfNeeded()
  await widget.getByRole('button', { name: '我要报名' }).click()
  await widget.getByText(before).waitFor()
  await widget.getByLabel('企业').check()
  await widget.getByLabel('姓名', { exact: true }).fill(signer.name)
  await widget.getByLabel('手机号码').fill(signer.phone)
  await widget.getByLabel('我同意主办单位').check()
  await stopAt(page, `the form in the widget, ${after}`, TAG)
  await widget.getByRole('button', { name: '提交报名' }).click()
  await widget.locator('[data-gk=number]').waitFor()
  await widget.getByText(after).first().waitFor()
  await stopAt(page, `the answer of the widget, ${after}`, TAG)
  const ticket = await widget.getByRole('link', { name: '打开凭证' }).getAttribute('href')
  if (watch.violations.length + watch.faults.length > 0) throw new Error(JSON.stringify(watch))
  await context.close()
  if (!ticket) throw new Error('the widget gives no ticket')
  return ticket
}

/** Opens a ticket page and works on it. */
export async function atTicket(
  browser: Browser,
  options: Parameters<typeof openPage>[1],
  ticket: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context } = await openPage(browser, options)
  await page.goto(ticket)
  await work(page)
  await context.close()
}
