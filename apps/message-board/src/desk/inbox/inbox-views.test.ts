import { describe, expect, it } from 'vitest'
import { addressOf, choiceOf, isFiltered, requestOf } from './inbox-views.ts'

describe('the inbox in its address', () => {
  it('is the plain view of what is mine without a query', () => {
    expect(choiceOf({})).toEqual({
      view: 'mine',
      state: '',
      department: '',
      q: '',
      lights: '',
      from: '',
      to: '',
    })
    expect(addressOf(choiceOf({}))).toEqual({})
  })

  it('comes back from the address as it was', () => {
    const counted = { lights: 'met,missed', from: '2026-01-01', to: '' } as const
    const choice = { view: 'all', state: 'assigned', department: 'protection', q: '专利', ...counted } as const
    expect(choiceOf(addressOf(choice))).toEqual(choice)
  })

  it('takes an unknown view for what is mine, and an unknown state for any', () => {
    expect(choiceOf({ view: 'everything', state: 'lost' })).toMatchObject({ view: 'mine', state: '' })
    expect(choiceOf({ lights: 'met,green', from: 'spring' })).toMatchObject({ lights: 'met', from: '' })
  })

  it('knows whether anything narrows the view', () => {
    expect(isFiltered(choiceOf({ view: 'late' }))).toBe(false)
    expect(isFiltered(choiceOf({ q: '费用' }))).toBe(true)
    expect(isFiltered(choiceOf({ lights: 'late' }))).toBe(true)
  })
})

describe('requestOf', () => {
  it('is one request, whatever the view', () => {
    expect(requestOf(choiceOf({}))).toEqual({ view: 'mine' })
    expect(requestOf(choiceOf({ view: 'review', q: 'a' }))).toEqual({ view: 'review', q: 'a' })
    expect(requestOf(choiceOf({ view: 'all', state: 'closed' }))).toEqual({ view: 'all', state: 'closed' })
  })
})
