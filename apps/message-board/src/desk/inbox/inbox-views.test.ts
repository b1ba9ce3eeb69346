import { describe, expect, it } from 'vitest'
import { addressOf, choiceOf, isFiltered, requestsOf } from './inbox-views.ts'

describe('the inbox in its address', () => {
  it('is the plain view of what is mine without a query', () => {
    expect(choiceOf({})).toEqual({ view: 'mine', state: '', department: '', q: '' })
    expect(addressOf(choiceOf({}))).toEqual({})
  })

  it('comes back from the address as it was', () => {
    const choice = { view: 'all', state: 'assigned', department: 'protection', q: '专利' } as const
    expect(choiceOf(addressOf(choice))).toEqual(choice)
  })

  it('takes an unknown view for what is mine', () => {
    expect(choiceOf({ view: 'everything' }).view).toBe('mine')
  })

  it('knows whether anything narrows the view', () => {
    expect(isFiltered(choiceOf({ view: 'late' }))).toBe(false)
    expect(isFiltered(choiceOf({ q: '费用' }))).toBe(true)
  })
})

describe('requestsOf', () => {
  it('asks once for a plain view', () => {
    expect(requestsOf(choiceOf({}))).toEqual([{ mine: '1' }])
    expect(requestsOf(choiceOf({ view: 'late' }))).toEqual([{ light: 'late' }])
    expect(requestsOf(choiceOf({ view: 'all', state: 'closed' }))).toEqual([{ state: 'closed' }])
  })

  it('asks for each state that waits for review', () => {
    expect(requestsOf(choiceOf({ view: 'review', q: 'a' }))).toEqual([
      { q: 'a', state: 'drafted' },
      { q: 'a', state: 'department-reviewed' },
    ])
    expect(requestsOf(choiceOf({ view: 'review', state: 'drafted' }))).toEqual([{ state: 'drafted' }])
  })

  it('asks for nothing when the state chosen never waits for review', () => {
    expect(requestsOf(choiceOf({ view: 'review', state: 'closed' }))).toEqual([])
  })
})
