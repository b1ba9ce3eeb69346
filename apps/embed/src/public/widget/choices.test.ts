import { expect, it } from 'vitest'
import { valueChoice } from './choices.ts'

it('says what a value means beside what is written, and only the value where nothing is known of it', () => {
  expect(valueChoice('auto', 'zh')).toEqual({ value: 'auto', text: 'auto · 跟随读者的系统' })
  expect(valueChoice('dark', 'en').text).toBe('dark')
  expect(valueChoice('constructor', 'zh').text).toBe('constructor')
})
