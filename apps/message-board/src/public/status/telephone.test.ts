import { expect, it } from 'vitest'
import { telephoneLink } from './telephone.ts'

it.each([
  ['010-82510011', 'tel:01082510011'],
  ['（０２１）6208 3114转8012', 'tel:02162083114'],
  ['12345（上海市民服务热线）', 'tel:12345'],
  ['+86 21 62083114、62083115', 'tel:+862162083114'],
])('%s is called by %s', (written, link) => {
  expect(telephoneLink(written)).toBe(link)
})
