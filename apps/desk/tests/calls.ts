import type { Driven } from '@gongkai/release/keep'
import { openPage, VIEWPORTS } from '@gongkai/testing'

/** Everything people do with this app, once: what the calls of a kept release are recorded from. */
export async function drive({ browser, origin }: Driven): Promise<void> {
  for (const account of ['protection', 'admin']) {
    const { page } = await openPage(browser, { viewport: VIEWPORTS.desktop })
    await page.goto(`${origin}/desk/`)
    await page.getByLabel('账号', { exact: true }).fill(account)
    await page.getByLabel('密码', { exact: true }).fill('gongkai-demo')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText('等我办理').waitFor()
    await page.getByRole('link', { name: '工作要点', exact: true }).click()
    await page.locator('.task').first().waitFor()
    await page.getByRole('link', { name: '按部门' }).click()
    await page.waitForURL(/by=department/)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.goto(`${origin}/desk/departments`)
    await page.locator('#protection > summary').click()
    await page.getByRole('link', { name: '变动记录' }).click()
    await page.locator('.versions').waitFor()
  }
}
