import type { Rendered, RenderRequest } from '@gongkai/ui/public'
import { expect, it } from 'vitest'
import { sharedDrawing } from './shared-drawing.ts'

const request = (url: string, more: object = {}): RenderRequest => ({
  ...{ url, lang: 'zh', large: false },
  bureau: { name: { zh: '', en: '' }, organiser: { zh: '', en: '' }, phone: { zh: '', en: '' }, marks: [] },
  api: () => Promise.reject(new Error('asked')),
  ...more,
})

it('draws once for all who ask meanwhile, anew for who comes after, and for each who sent something', async () => {
  let drawn = 0
  const draw = sharedDrawing(async (): Promise<Rendered> => {
    const mine = ++drawn
    await Promise.resolve()
    return { status: 200, html: String(mine) }
  })
  const together = await Promise.all([draw(request('/a')), draw(request('/a')), draw(request('/b'))])
  expect(together.map(({ html }) => html)).toEqual(['1', '1', '2'])
  expect((await draw(request('/a'))).html).toBe('3')
  const sent = await Promise.all([draw(request('/a', { sent: 'q=1' })), draw(request('/a', { sent: 'q=1' }))])
  expect(sent.map(({ html }) => html)).toEqual(['4', '5'])
})

it('shares no page that has headers of its own, nor a fault', async () => {
  let drawn = 0
  const draw = sharedDrawing(async (): Promise<Rendered> => ({
    status: 200,
    headers: { x: '1' },
    html: String(++drawn),
  }))
  const two = await Promise.all([draw(request('/a')), draw(request('/a'))])
  expect(new Set(two.map(({ html }) => html)).size).toBe(2)
})
