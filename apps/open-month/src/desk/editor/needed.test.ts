import { expect, it } from 'vitest'
import { neededFaults } from './needed.ts'
import { filledForm } from './sample-typed.ts'
import { blankActivity } from './typed.ts'
import { zh } from './words-zh.ts'

const faultsOf = (typed: ReturnType<typeof filledForm>) => neededFaults(typed, zh, zh.neededSentence)

it('asks for nothing of a filled form', () => {
  expect(faultsOf(filledForm())).toEqual([])
})

it('names each field that is needed, in a sentence', () => {
  const faults = faultsOf(blankActivity('2026-season', 'office', 2026))
  expect(faults.map(({ path }) => path)).toEqual([
    'title',
    'startsAt',
    'endsAt',
    'place.name',
    'place.address',
    'place.district',
    'signUp.opensAt',
    'signUp.closesAt',
  ])
  expect(faults[0]?.message).toBe('请填写“活动名称（主题）”。')
})

it('asks for the rest of what was begun, and only then', () => {
  const typed = filledForm()
  typed.main.form = 'online'
  typed.place.name = ''
  typed.signUp.mode = 'lottery'
  typed.signUp.questions = [{ id: 'q1', kind: 'text', label: ' ', labelEn: '', required: false, of: 'party' }]
  typed.main.agenda.push({ at: '15:00', title: '', titleEn: '', part: null })
  expect(faultsOf(typed).map(({ path }) => path)).toEqual([
    'agenda.1.title',
    'signUp.lottery.drawAt',
    'signUp.questions.0.label',
  ])
})
