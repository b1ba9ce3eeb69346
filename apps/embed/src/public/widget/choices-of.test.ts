import { expect, it } from 'vitest'
import type { ThingsApi, WidgetView } from '../page/api.ts'
import { choicesOf } from './choices.ts'
import { hasWhatItNeeds } from './options.ts'

const about = { zh: '', en: '' }
const wall = {
  attributes: { activity: { kind: 'text', default: '', required: true, example: 'nothing-there', about } },
  calls: [{ method: 'GET', path: '/api/activities/{activity}/wall', about }],
} as unknown as WidgetView
const things: ThingsApi = {
  boards: async () => [],
  activities: async () => ['a', 'b'].map((id) => ({ id, title: `活动${id}`, titleEn: '' })),
  hasAnswer: async (address) => address === '/api/activities/b/wall',
}

it('offers the activities that have what the widget shows, and no invented one', async () => {
  const choices = await choicesOf(things, wall, 'en')
  expect(choices['activity']).toEqual([{ value: 'b', text: '活动b' }])
  expect(hasWhatItNeeds(wall.attributes, choices)).toBe(true)
})

it('shows nothing live where there is nothing, or the module does not answer', async () => {
  const none = await choicesOf({ ...things, hasAnswer: async () => false }, wall, 'zh')
  expect(hasWhatItNeeds(wall.attributes, none)).toBe(false)
  const down = { ...things, activities: () => Promise.reject(new Error('down')) }
  expect((await choicesOf(down, wall, 'zh'))['activity']).toEqual([])
})

it('takes an example for one that nothing is called by only where there is no answer', async () => {
  const made = (path: string) =>
    ({
      attributes: { form: { kind: 'text', default: '', required: true, example: 'sample', about } },
      calls: [{ method: 'GET', path, about }],
    }) as unknown as WidgetView
  expect((await choicesOf(things, made('/api/forms/{form}'), 'zh'))['form']).toEqual([])
  const known = { ...things, hasAnswer: async (address: string) => address === '/api/forms/sample' }
  expect((await choicesOf(known, made('/api/forms/{form}'), 'zh'))['form']).toBeUndefined()
})
