/// <reference lib="dom" />
import { expect } from 'vitest'
import type { Desks } from './desks.ts'
import { stopAt, type Page } from './stops.ts'

const DESK = '/open-month/desk'

/** What the journey's activity says: a symposium from the facts of the bureau's August, its times around the hour the journey runs. */
export interface Planned {
  readonly series: string
  readonly title: string
  readonly year: number
  readonly task: string
  readonly seats: number
  readonly times: {
    readonly opens: string
    readonly closes: string
    readonly starts: string
    readonly ends: string
  }
}

async function pick(page: Page, name: string): Promise<void> {
  await page.getByLabel(name, { exact: true }).check()
}

/** Writes the plan of an activity in the editor and saves it; gives its id. */
async function write(page: Page, { title, year, task, seats, times }: Planned): Promise<string> {
  const fill = (field: string, text: string) => page.locator(`#field-${field}`).fill(text)
  await page.getByRole('heading', { level: 1, name: '新建活动' }).waitFor()
  await fill('title', title)
  await fill('titleEn', 'Symposium: what firms that sell abroad need')
  await fill('summary', '请有海外业务的企业说说遇到的难处，律师和主管部门一起想办法。每条意见都会答复是否采纳。')
  await fill('summaryEn', 'Firms that do business abroad say what is hard. Every opinion is answered.')
  await fill('theme', '知识产权保护')
  await fill('themeEn', 'Protection')
  for (const part of ['座谈', '答疑', '问卷调查', '企业', '市民', '学生']) await pick(page, part)
  await fill('startsAt', times.starts)
  await fill('endsAt', times.ends)
  await page.getByRole('button', { name: '加一行', exact: true }).click()
  await fill('agenda-0-at', times.starts.slice(11))
  await fill('agenda-0-title', '企业代表发言')
  await fill('place-name', '知识产权服务大厅三楼会议室')
  await fill('place-address', '浦东新区世博大道示例段100号')
  await fill('place-district', '浦东')
  await page.getByRole('option', { name: '浦东新区' }).click()
  await fill('place-directions', '地铁8号线中华艺术宫站4号口出，向东步行约300米，左手有电梯。')
  await pick(page, '无台阶通道')
  await fill('capacity-seats', String(seats))
  await fill('signUp-opensAt', times.opens)
  await fill('signUp-closesAt', times.closes)
  await fill('signUp-parties-group', '2')
  await fill('contactPhone', '12345')
  await pick(page, '开设提问墙')
  await fill('wall-opensAt', times.opens)
  await fill('wall-closesAt', times.ends)
  await fill('planTask-year', String(year))
  await fill('planTask-number', task)
  await page.locator('.edit-preview').getByText('企业代表发言').waitFor()
  // The preview is the public page to the eye too: it has the styles of its own parts.
  const gap = page.locator('.edit-preview .gk-activity-summary').evaluate((said) => getComputedStyle(said).marginBottom)
  expect(await gap).not.toBe('0px')
  await stopAt(page, 'the editor')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.locator('.activity-state', { hasText: '计划中' }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function passCheck(page: Page, kind: 'secrecy' | 'security'): Promise<void> {
  const form = page.locator(`section[aria-labelledby=check-${kind}]`)
  await form.locator('input[type=checkbox]').first().waitFor()
  for (const box of await form.locator('input[type=checkbox]').all()) await box.check()
  await form.getByRole('button').click()
}

/** Planned by the host, checked by two others, reviewed and published by the office: each at their own desk. Gives the id. */
export async function bringOutByHand(desks: Desks, origin: string, planned: Planned): Promise<string> {
  let id = ''
  await desks.at('protection', `${DESK}/activities/new?series=${planned.series}`, async (page) => {
    id = await write(page, planned)
    await stopAt(page, 'a plan')
  })
  expect((await fetch(`${origin}/api/activities/${id}`)).status).toBe(404)
  const activity = `${DESK}/activities/${id}`
  await desks.at('protection-head', activity, async (page) => {
    await passCheck(page, 'security')
    await page.locator('section[aria-labelledby=check-security] .check-made').waitFor()
  })
  await desks.at('reviewer', activity, async (page) => {
    await stopAt(page, 'the checks')
    await passCheck(page, 'secrecy')
    await page.getByRole('button', { name: '审查通过', exact: true }).waitFor()
    await stopAt(page, 'the review')
    await page.getByRole('button', { name: '审查通过', exact: true }).click()
    await page.getByRole('button', { name: '公开', exact: true }).click()
    await page.getByRole('button', { name: '确定公开' }).click()
    await page.getByText('公众现在看到第1版').waitFor()
    await stopAt(page, 'published')
  })
  return id
}
