/// <reference lib="dom" />
import { checkAccessibility, VIEWPORTS, type openPage } from '@gongkai/testing'
import { expect } from 'vitest'

type Page = Awaited<ReturnType<typeof openPage>>['page']

/**
 * Where a journey stops, its screen is free of axe findings and fits, as wide as it is and as narrow as a phone.
 * `selector` is where axe begins: a widget, on a page of somebody else.
 */
export async function stopAt(page: Page, where: string, selector = 'html'): Promise<void> {
  const wide = page.viewportSize() ?? VIEWPORTS.desktop
  for (const size of [VIEWPORTS.phone, wide]) {
    await page.setViewportSize(size)
    const found = await checkAccessibility(page, selector)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect({ found, beyond }, `${where}, ${size.width} px`).toEqual({ found: [], beyond: 0 })
  }
}
