import { expect, it } from 'vitest'
import { fieldLabel, namedFault } from './field-labels.ts'
import { zh } from './words-zh.ts'

it('names a field, with its row where it stands in a list', () => {
  expect(fieldLabel('contactPhone', zh)).toBe(zh.phone)
  expect(fieldLabel('agenda.2.at', zh)).toBe(zh.rowLabel(zh.at, 3))
  expect(fieldLabel('signUp.questions.0.options', zh)).toBe(zh.rowLabel(zh.options, 1))
  expect(fieldLabel('something.else', zh)).toBeNull()
})

it('puts the name before a sentence that does not say it', () => {
  expect(namedFault({ path: 'summary', message: '请填写这一项。' }, zh)).toBe('简介：请填写这一项。')
  expect(namedFault({ path: 'summary', message: '请填写“简介”。' }, zh)).toBe('请填写“简介”。')
})
