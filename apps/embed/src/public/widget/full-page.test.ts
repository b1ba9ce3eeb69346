import { expect, it } from 'vitest'
import { fullPage } from './full-page.ts'

it.each([
  [{ board: 'a b' }, '/message-board/boards/a%20b'],
  [{}, '/message-board/boards/'],
])('with %j the page is %s', (values, page) => {
  expect(fullPage({ page: '/message-board/boards/{board}' }, values)).toBe(page)
})
