import { expect, it } from 'vitest'
import { previewOf } from './previewed.ts'
import { filledForm } from './sample-typed.ts'

it('draws what is filled in, and says what is lacking for the rest', () => {
  const typed = filledForm()
  expect(previewOf(typed)).toMatchObject({ lacks: null, details: { signUp: { closesAt: '2026-08-05T18:00' } } })
  typed.signUp.closesAt = ''
  expect(previewOf(typed)).toMatchObject({ lacks: 'window', details: { signUp: null } })
  typed.main.endsAt = ''
  expect(previewOf(typed)).toMatchObject({ lacks: 'times', details: null, title: '专利快速预审开放日' })
})

it('leaves a draw without a time out, and sign-up in', () => {
  const typed = filledForm()
  typed.signUp.mode = 'lottery'
  expect(previewOf(typed).details?.signUp).toMatchObject({ mode: 'lottery', lottery: null })
})
