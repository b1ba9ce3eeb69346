import { describe, expect, it } from 'vitest'
import { addressOf, addressOfSaved, choiceOf, furtherConditions, isFiltered, requestOf } from './inbox-views.ts'

describe('the inbox in its address', () => {
  it('is the plain view of what is mine without a query', () => {
    expect(choiceOf({})).toEqual({
      view: 'mine',
      state: '',
      department: '',
      board: '',
      class: '',
      source: '',
      q: '',
      order: '',
      lights: '',
      from: '',
      to: '',
      figures: {},
    })
    expect(addressOf(choiceOf({}))).toEqual({})
  })

  it('comes back from the address as it was', () => {
    const choice = {
      view: 'all',
      state: 'assigned',
      department: 'protection',
      board: 'exhibitions',
      class: 'inquiry',
      source: 'forwarded',
      q: '专利',
      order: 'newest',
      lights: 'met,missed',
      from: '2026-01-01',
      to: '',
      figures: { figure: 'answered', answeredFrom: '2026-01-01' },
    } as const
    expect(choiceOf(addressOf(choice))).toEqual(choice)
    expect(addressOfSaved(requestOf(choice) as Record<string, string>)).toEqual(addressOf(choice))
  })

  it('takes an unknown view for what is mine, and an unknown state, class or day for any', () => {
    expect(choiceOf({ view: 'everything', state: 'lost' })).toMatchObject({ view: 'mine', state: '' })
    expect(choiceOf({ class: 'spam', source: 'moon', order: 'worst' })).toMatchObject({
      class: '',
      source: '',
      order: '',
    })
    expect(choiceOf({ lights: 'met,green', from: 'spring' })).toMatchObject({ lights: 'met', from: '' })
  })

  it('knows whether anything narrows the view', () => {
    expect(isFiltered(choiceOf({ view: 'late', order: 'newest' }))).toBe(false)
    expect(isFiltered(choiceOf({ q: '费用' }))).toBe(true)
    expect(isFiltered(choiceOf({ lights: 'late' }))).toBe(true)
    expect(isFiltered(choiceOf({ figure: 'answered' }))).toBe(true)
    expect(furtherConditions(choiceOf({ class: 'help', from: '2026-01-01', to: '2026-02-01' }))).toBe(2)
  })
})

describe('requestOf', () => {
  it('is one request, whatever the view', () => {
    expect(requestOf(choiceOf({}))).toEqual({ view: 'mine' })
    expect(requestOf(choiceOf({ view: 'review', q: 'a' }))).toEqual({ view: 'review', q: 'a' })
    expect(requestOf(choiceOf({ view: 'all', state: 'closed' }))).toEqual({ view: 'all', state: 'closed' })
  })
})
