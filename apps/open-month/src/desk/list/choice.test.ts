import { expect, it } from 'vitest'
import { choiceOf, filtered } from './choice.ts'

const items = [
  { title: '专利快速预审开放日', placeName: '保护中心', hostName: '保护处', state: 'planned' },
  { title: '商标答疑', placeName: null, hostName: '商标处', state: 'sign-up' },
] as const

it('reads a choice from an address, and what is no state is every state', () => {
  expect(choiceOf({ series: 's', state: 'sign-up', q: ' 商标 ' })).toEqual({ series: 's', state: 'sign-up', q: '商标' })
  expect(choiceOf({ state: 'gone', q: ['a', 'b'] })).toEqual({ series: '', state: '', q: '' })
})

it('finds every word in the name, the place or the host', () => {
  expect(filtered(items, { state: '', q: '保护 专利' })).toEqual([items[0]])
  expect(filtered(items, { state: 'sign-up', q: '' })).toEqual([items[1]])
  expect(filtered(items, { state: 'sign-up', q: '专利' })).toEqual([])
})
