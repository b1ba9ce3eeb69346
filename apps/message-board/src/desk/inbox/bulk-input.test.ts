import { describe, expect, it } from 'vitest'
import { bulkFault, bulkInput, EMPTY_BULK, likelyAction, wants } from './bulk-input.ts'

const typed = { class: 'help', lead: 'protection', person: 's-003', reason: ' 请尽快 ' }

describe('what a bulk action asks', () => {
  it.each([
    ['accept', null, { class: 'help' }],
    ['classify', 'class', { class: 'help' }],
    ['assign', 'lead', { lead: ['protection'] }],
    ['urge', 'reason', { reason: '请尽快' }],
    ['close', null, {}],
    ['hand-over', 'person', { person: 's-003', reason: '请尽快' }],
  ] as const)('%s', (action, missing, input) => {
    expect(bulkFault(action, { ...EMPTY_BULK })).toBe(missing)
    expect(bulkFault(action, typed)).toBeNull()
    expect(bulkInput(action, typed)).toEqual(input)
  })

  it('leaves out what was not filled in', () => {
    expect(bulkInput('accept', { ...EMPTY_BULK })).toEqual({})
    expect(wants('close', 'reason')).toBe(false)
  })

  it('begins with the next step of most rows', () => {
    expect(likelyAction(['received', 'accepted', 'accepted'])).toBe('assign')
    expect(likelyAction(['assigned', 'drafted', 'received'])).toBe('urge')
    expect(likelyAction(['rated'])).toBe('close')
    expect(likelyAction([])).toBe('urge')
  })
})
