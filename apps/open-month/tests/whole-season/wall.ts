import { openPage, VIEWPORTS, type PageWatch } from '@gongkai/testing'
import { expect } from 'vitest'
import type { Desks } from './desks.ts'
import { stopAt } from './stops.ts'

const LIVE = '海外参展被投诉侵权，展品会不会当场被撤？'
const LEFT = '被海外平台下架以后，本市有没有地方可以帮忙看律师函？'
const SAID = '展会上投诉须有生效裁决，展前可以备不侵权意见。'

interface Hall {
  readonly browser: Parameters<typeof openPage>[0]
  readonly desks: Desks
  /** The public page of the wall. */
  readonly wallPage: string
  /** The wall at the desk. */
  readonly wallDesk: string
}

/**
 * Two questions come from a phone and are put on the wall. One is answered live; the other becomes a message with a limit, which the desk
 * of the message board shows. Gives the watch of the phone.
 */
export async function askAndAnswer({ browser, desks, wallPage, wallDesk }: Hall): Promise<PageWatch> {
  const { page: phone, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  await phone.goto(wallPage)
  const field = phone.getByLabel('您的问题')
  // The next one is typed while the first is on its way.
  await phone.route(
    '**/wall/questions?*',
    async (route) => {
      await field.fill(LEFT)
      await route.continue()
    },
    { times: 1 },
  )
  for (const question of [LIVE, LEFT]) {
    if (question === LIVE) await field.fill(LIVE)
    await expect.poll(() => field.inputValue()).toBe(question)
    await phone.getByRole('button', { name: '提交问题' }).click()
    await phone.locator('main').getByText(question).first().waitFor({ timeout: 30_000 })
  }
  await desks.at('protection', wallDesk, async (wall) => {
    const row = (question: string) => wall.locator('.wall-row', { hasText: question })
    const press = (question: string, name: string) =>
      row(question).locator('.wall-acts').getByRole('button', { name, exact: true }).click()
    const confirm = (question: string, name: string) =>
      row(question).locator('.wall-act').getByRole('button', { name, exact: true }).click()
    for (const question of [LIVE, LEFT]) {
      await press(question, '上墙')
      await wall.locator('.wall-part-onWall').getByText(question).waitFor()
    }
    await stopAt(wall, 'the wall at the desk')
    // Before that is answered, the moderator has the next one in hand by the keyboard: its form stays open.
    await wall.route(
      '**/choose?*',
      async (route) => {
        await row(LEFT).locator('.wall-said').click()
        await wall.keyboard.press('l')
        await route.continue()
      },
      { times: 1 },
    )
    await press(LIVE, '选中')
    await wall.locator('.wall-part-chosen').getByText(LIVE).waitFor()
    await row(LEFT).getByRole('button', { name: '取消' }).click()
    await press(LIVE, '现场已答')
    await row(LIVE).getByLabel('现场怎么答的').fill(SAID)
    await row(LIVE).getByLabel('谁回答的').fill('保护处')
    await stopAt(wall, 'an answer noted at the desk')
    await confirm(LIVE, '现场已答')
    await wall.locator('.wall-part-done').getByText(LIVE).waitFor()
    await press(LEFT, '转书面答复')
    await confirm(LEFT, '转书面答复')
    await row(LEFT)
      .getByText(/书面答复期限：\d{4}-\d{2}-\d{2}/)
      .waitFor({ timeout: 30_000 })
    await stopAt(wall, 'the wall after the answers')
    // The message is the office's until it is assigned: nobody is led to a page that is not theirs.
    await row(LEFT).getByText('等公开办交办给承办部门').waitFor()
    expect(await row(LEFT).getByRole('link').count()).toBe(0)
  })
  await desks.at('office', wallDesk, async (wall) => {
    await wall.getByRole('link', { name: /留言回执/ }).click()
    await wall.getByText(LEFT).first().waitFor()
    await wall
      .getByText(/前答复/)
      .first()
      .waitFor()
    await stopAt(wall, 'the message of a question')
  })
  await phone.getByText(SAID).waitFor({ timeout: 30_000 })
  await stopAt(phone, 'the wall on a phone')
  await context.close()
  return watch
}
