import { expect, test } from 'vitest'
import { activityPath, pageAddress, PROGRAMME_PATH, signUpPath } from '../public/page/address.ts'
import { activityPage, programmePage, signUpPage } from './platform-pages.ts'

test.each(['zh', 'en'] as const)('widgets point where the pages of this app are, in %s', (lang) => {
  const context = { origin: () => 'https://platform.example', lang: () => lang }
  const page = (path: string, query = {}) =>
    `https://platform.example${pageAddress({ lang, large: false }, path, query)}`
  expect(activityPage(context, 'a b')).toBe(page(activityPath('a b')))
  expect(signUpPage(context, 'a')).toBe(page(signUpPath('a')))
  const query = { series: 'season', participants: '', district: 'pudong' }
  expect(programmePage(context, query)).toBe(page(PROGRAMME_PATH, query))
})
