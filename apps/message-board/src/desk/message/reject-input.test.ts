import { describe, expect, it } from 'vitest'
import { rejectionFaults, rejectionInput } from './reject-input.ts'

const typed = { reason: 'petition', explanation: '请到信访窗口。', organ: '', phone: '', url: '', duplicateOf: '' }

describe('a rejection as it is typed', () => {
  it('names the organ with its telephone wherever it sends the writer elsewhere', () => {
    expect(rejectionFaults(typed)).toEqual(['organ'])
    expect(rejectionFaults({ ...typed, organ: '市信访办', phone: '12345' })).toEqual([])
    expect(rejectionFaults({ ...typed, reason: 'abusive' })).toEqual([])
  })
  it('takes an address of the web only as one', () => {
    const there = { ...typed, organ: '市信访办', phone: '12345' }
    expect(rejectionFaults({ ...there, url: 'www.example.cn' })).toEqual(['url'])
    expect(rejectionInput({ ...there, url: ' https://example.cn/x ' })).toEqual({
      reason: 'petition',
      explanation: '请到信访窗口。',
      organ: { name: '市信访办', phone: '12345', url: 'https://example.cn/x' },
    })
  })
  it('sends nothing that the chosen reason does not ask for', () => {
    const changed = {
      ...typed,
      reason: 'duplicate',
      organ: '市信访办',
      phone: '12345',
      duplicateOf: ' gk-20260302-7f3k9q ',
    }
    expect(rejectionInput(changed)).toEqual({
      reason: 'duplicate',
      explanation: '请到信访窗口。',
      duplicateOf: 'GK-20260302-7F3K9Q',
    })
  })
  it('misses a reason and an explanation', () => {
    expect(rejectionFaults({ ...typed, reason: '', explanation: ' ' })).toEqual(['reason', 'explanation'])
  })
})
