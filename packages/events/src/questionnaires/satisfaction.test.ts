import { expect, it } from 'vitest'
import { sectionShape } from './definition.ts'
import { satisfactionSection } from './satisfaction.ts'

it('the usual questions are whole: their shape adds nothing', () => {
  expect(sectionShape.parse(satisfactionSection())).toEqual(satisfactionSection())
})
