import { activityDetails } from '@gongkai/events/programme'
import { expect, it } from 'vitest'
import { filledForm } from './sample-typed.ts'
import { blankActivity, deskPartOf, detailsOf, fillForm, typedOf } from './typed.ts'

const none = { invited: [], onlineLink: '' }

it('a filled form is what the server takes, and comes back as the same form', () => {
  const details = activityDetails.parse(detailsOf(filledForm()))
  expect(detailsOf(typedOf(details, none))).toEqual(details)
})

it('leaves out what the form of the activity has no use for, and keeps it in the form', () => {
  const typed = filledForm()
  typed.online.how = '视频会议'
  typed.main.form = 'online'
  expect(detailsOf(typed)).toMatchObject({ place: null, online: { how: '视频会议' } })
  typed.main.form = 'offline'
  expect(detailsOf(typed)).toMatchObject({ place: { name: '保护中心' }, online: null })
})

it('says nothing of a lottery, a room or a task that is not chosen', () => {
  const typed = filledForm()
  typed.room.id = 'hall'
  typed.lottery.drawAt = '2026-08-06T10:00'
  expect(detailsOf(typed)).toMatchObject({ capacity: { room: null }, signUp: { lottery: null }, planTask: null })
  typed.has.room = true
  typed.signUp.mode = 'lottery'
  typed.planTask.number = ' 二（三）3 '
  expect(detailsOf(typed)).toMatchObject({
    capacity: { room: { id: 'hall' } },
    signUp: { lottery: { drawAt: '2026-08-06T10:00' } },
    planTask: { year: 2026, number: '二（三）3' },
  })
  typed.has.signUp = false
  expect(detailsOf(typed).signUp).toBeNull()
})

it('reads whom to invite by lines', () => {
  const typed = filledForm()
  typed.desk = { invited: ' 某协会 \n\n某公司', onlineLink: ' https://meet.example/1 ' }
  expect(deskPartOf(typed)).toEqual({ invited: ['某协会', '某公司'], onlineLink: 'https://meet.example/1' })
})

it('takes another state into the parts that the sections of the form hold', () => {
  const form = blankActivity('2026-season', 'office', 2026)
  const { main, place } = form
  fillForm(form, filledForm())
  expect(form).toEqual(filledForm())
  expect([main, place]).toEqual([filledForm().main, filledForm().place])
})
