import { expect, test } from 'vitest'
import { askPath, boardPath, messagePath, pageAddress } from '../public/page/address.ts'
import { askPage, boardPage, messagePage, statusPage } from './platform-pages.ts'

test.each(['zh', 'en'] as const)('widgets point where the pages of this app are, in %s', (lang) => {
  const context = { origin: () => 'https://platform.example', lang: () => lang }
  const page = (path: string) => `https://platform.example${pageAddress({ lang, large: false }, path)}`
  expect(boardPage(context, '甲 乙')).toBe(page(boardPath('甲 乙')))
  expect(askPage(context, 'a')).toBe(page(askPath('a')))
  expect(messagePage(context, 'a', 'b/c')).toBe(page(messagePath('a', 'b/c')))
  expect(statusPage(context)).toBe(page('status'))
})
