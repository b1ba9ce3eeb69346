import { expect } from 'vitest'
import { chooseOption, openPage, signInBrowser, watchPage, type PageWatch } from '@gongkai/testing'

type Browser = Parameters<typeof openPage>[0]
type Opened = Awaited<ReturnType<typeof openPage>>
type Page = Opened['page']

export interface Reply {
  /** As first typed, with something in it that must not go out. */
  readonly first: string
  /** What the screening must show in the first draft. */
  readonly planted: string
  readonly mended: string
  readonly mode: 'full' | 'private'
}

/** The button of an action that is open to this person. */
export const verb = (page: Page, name: string) =>
  page.locator('.gk-actions-open').getByRole('button', { name, exact: true })
export const submit = (page: Page) => page.locator('.form button[data-kind=primary]').click()
/** The message has come so far. */
export const step = (page: Page, name: string) =>
  page.locator('.steps [aria-current=step]', { hasText: name }).waitFor()

/** What a reviewer is shown as new since they read the draft last. */
export async function addedFor(page: Page, since: string): Promise<string> {
  const changes = page.getByRole('region', { name: '修改之处' })
  await changes.getByText(since).waitFor()
  return (await changes.locator('ins').allInnerTexts()).join('')
}

/** A job tells people what happened: the list of notices is opened anew until it stands there. */
export async function noticed(page: Page, origin: string, what: string): Promise<void> {
  const told = async () => {
    await page.goto(`${origin}/message-board/desk/notices`)
    await page.locator('.notice, .notices .gk-empty').first().waitFor()
    return page.locator('.notice', { hasText: what }).count()
  }
  await expect.poll(told, { timeout: 60_000, interval: 1000 }).toBeGreaterThan(0)
}

/** The people of the demonstration bureau at their desks in a real browser; each signs in once. */
export function openDesks(browser: Browser, origin: string) {
  const contexts = new Map<string, Opened['context']>()
  const watches: PageWatch[] = []

  async function deskOf(account: string, receipt: string): Promise<Page> {
    const address = `${origin}/message-board/desk/messages/${receipt}`
    const known = contexts.get(account)
    if (known) {
      const page = await known.newPage()
      watches.push(await watchPage(page))
      await page.goto(address)
      return page
    }
    const { page, context, watch } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
    contexts.set(account, context)
    watches.push(watch)
    await signInBrowser(context, origin, account)
    await page.goto(address)
    return page
  }

  /** Somebody's work on a message, done at their desk, which is closed afterwards. */
  async function at(account: string, receipt: string, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await deskOf(account, receipt)
    await work(page)
    await page.close()
  }

  /** From the inbox to the answer: accepted, assigned, drafted and mended, reviewed twice, answered. */
  async function answer(receipt: string, reply: Reply): Promise<void> {
    await at('office', receipt, async (page) => {
      await verb(page, '受理').click()
      await step(page, '已受理')
      await verb(page, '交办').click()
      await chooseOption(page, '牵头部门', '保护处')
      await page.keyboard.press('Escape')
      await submit(page)
      await step(page, '已交办')
    })
    await at('protection', receipt, async (page) => {
      const text = page.getByLabel('答复内容')
      const finding = page.locator('.gk-marked-under [data-severity]', { hasText: reply.planted })
      await text.fill(reply.first)
      await finding.first().waitFor()
      await text.fill(reply.mended)
      await finding.first().waitFor({ state: 'detached' })
      if (reply.mode === 'full') await page.getByLabel('全文公开').check()
      else {
        // The writer said no: the desk does not even offer the other two.
        expect(await page.getByLabel('全文公开').isDisabled()).toBe(true)
        expect(await page.getByLabel('处理后公开').isDisabled()).toBe(true)
        await page.getByRole('textbox', { name: '不公开的理由' }).fill('留言人不同意公开。')
      }
      await submit(page)
      await step(page, '已拟稿')
    })
    await at('protection-head', receipt, async (page) => {
      await verb(page, '处室审核').click()
      await submit(page)
      await step(page, '处室已审')
    })
    await at('reviewer', receipt, async (page) => {
      await verb(page, '公开审查').click()
      await submit(page)
      await step(page, '公开审查通过')
      await verb(page, '答复').click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: reply.mode === 'full' ? '确认公开' : '确认答复' })
        .click()
      await step(page, '已答复')
    })
  }

  return { answer, at, deskOf, watches }
}
