/// <reference lib="dom" />
import { checkAccessibility, VIEWPORTS, type openPage } from '@gongkai/testing'
import { expect } from 'vitest'

export type Page = Awaited<ReturnType<typeof openPage>>['page']

const LOOK = process.env['GK_LOOK']

/**
 * Where a journey stops, its screen is free of axe findings and fits, as narrow as a phone and as wide as it is. `selector` is where axe
 * begins: a widget, on a page of somebody else. With `GK_LOOK` the screens are kept in that folder, to be looked at.
 */
export async function stopAt(page: Page, where: string, selector = 'html'): Promise<void> {
  const wide = page.viewportSize() ?? VIEWPORTS.desktop
  for (const size of [VIEWPORTS.phone, VIEWPORTS.desktop]) {
    await page.setViewportSize(size)
    const found = await checkAccessibility(page, selector)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (LOOK) await page.screenshot({ path: `${LOOK}/${where.replaceAll(' ', '-')}-${size.width}.png`, fullPage: true })
    expect.soft({ found, beyond }, `${where}, ${size.width} px`).toEqual({ found: [], beyond: 0 })
  }
  await page.setViewportSize(wide)
}
