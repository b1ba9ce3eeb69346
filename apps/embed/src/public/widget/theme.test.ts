import { expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { themeRule } from './theme-variables.ts'

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s stand %f apart', (one, other, apart) => {
  expect(contrast(one, other)).toBeCloseTo(apart, 1)
  expect(contrast(other, one)).toBeCloseTo(apart, 1)
})

it('writes only what was changed into the rule', () => {
  expect(themeRule('gk-a', { '--gk-accent': '#0f4c9a', '--gk-font': '' })).toBeNull()
  expect(themeRule('gk-a', { '--gk-accent': '#a00000', '--gk-radius': '0px' })).toBe(
    'gk-a {\n  --gk-accent: #a00000;\n  --gk-radius: 0px;\n}',
  )
})
