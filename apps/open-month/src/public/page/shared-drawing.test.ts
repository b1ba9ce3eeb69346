import type { Rendered, RenderRequest } from '@gongkai/ui/public'
import { expect, it } from 'vitest'
import { sharedDrawing } from './shared-drawing.ts'

const request = (url: string, more: object = {}): RenderRequest => ({
  url,
  lang: 'zh',
  large: false,
  bureau: { name: { zh: '', en: '' }, organiser: { zh: '', en: '' }, phone: { zh: '', en: '' }, marks: [] },
  api: () => Promise.reject(new Error('asked')),
  ...more,
})

/** Draws when told to, and counts. */
function slow(answer: (drawing: number) => Rendered) {
  let drawn = 0
  const waiting: (() => void)[] = []
  const draw = sharedDrawing(async () => {
    const mine = ++drawn
    await new Promise<void>((resolve) => waiting.push(resolve))
    return answer(mine)
  })
  const finish = async () => {
    while (waiting.length > 0) {
      waiting.shift()?.()
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return { draw, finish, count: () => drawn }
}
const page = (drawing: number): Rendered => ({ status: 200, html: String(drawing) })

it('draws once for all who ask meanwhile, and anew for who comes after', async () => {
  const { draw, finish, count } = slow(page)
  const together = [draw(request('/a')), draw(request('/a')), draw(request('/a'))]
  await finish()
  expect((await Promise.all(together)).map(({ html }) => html)).toEqual(['1', '1', '1'])
  const after = draw(request('/a'))
  await finish()
  expect((await after).html).toBe('2')
  expect(count()).toBe(2)
})

it('keeps apart what differs: address, language, size, and what is sent', async () => {
  const { draw, finish, count } = slow(page)
  const all = [
    request('/a'),
    request('/a?x=1'),
    request('/a', { lang: 'en' }),
    request('/a', { large: true }),
    request('/a', { sent: 'a=1' }),
  ].map(draw)
  await finish()
  await Promise.all(all)
  expect(count()).toBe(5)
})

it.each([
  ['a refusal', (): Rendered => ({ status: 429, html: '' })],
  ['a page for one reader', (): Rendered => ({ status: 200, html: '', headers: { 'cache-control': 'no-store' } })],
  [
    'a fault',
    (drawing: number): Rendered => {
      if (drawing === 1) throw new Error('broken')
      return page(drawing)
    },
  ],
])('%s is shared with nobody', async (_, answer) => {
  const { draw, finish, count } = slow(answer)
  const all = [draw(request('/a')), draw(request('/a'))].map((one) => one.catch(() => null))
  await finish()
  await Promise.all(all)
  expect(count()).toBe(2)
})
