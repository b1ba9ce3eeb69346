import { expect, it } from 'vitest'
import { inputFaults } from './input-faults.ts'

it('says in the reader’s language which field is wrong and how', () => {
  expect(inputFaults('reject', { reason: 'petition', explanation: ' ' }, 'zh')).toEqual([
    { path: 'explanation', message: '请填写这一项。' },
  ])
  expect(inputFaults('send-back', { reason: '字'.repeat(501) }, 'en')).toEqual([
    { path: 'reason', message: 'Please keep this to 500 characters or fewer.' },
  ])
  const [fault] = inputFaults('assign', { lead: ['保护处'] }, 'zh')
  expect(fault?.path).toBe('lead.0')
  expect(fault?.message).not.toMatch(/[A-Za-z]/)
})

it('is empty for what is in order and for actions that do not exist', () => {
  expect(inputFaults('accept', {}, 'zh')).toEqual([])
  expect(inputFaults('toString', {}, 'zh')).toEqual([])
})
