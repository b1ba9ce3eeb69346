import { describe, expect, it } from 'vitest'
import { searchQuery } from '../search/bigram.ts'
import { excerptFound, excerptOf } from './excerpt.ts'

const long = `${'前面的话。'.repeat(40)}𠮷展位费减半${'后面的话。'.repeat(40)}`

it('is the beginning of a text on one line, cut between characters', () => {
  expect(excerptOf(' 一\n二 ')).toBe('一 二')
  expect(excerptOf('𠮷'.repeat(121))).toBe(`${'𠮷'.repeat(120)}…`)
})

describe('of what was searched', () => {
  const one = { subject: '参展准备', question: '要带什么？', reply: '请带 Patent 证书。' }
  const shown = (q: string, more = {}) => excerptFound({ ...one, ...more }, searchQuery(q), '答复：')

  it('is the beginning where the words are there or in the subject', () => {
    expect([shown('参展'), shown('要带'), excerptFound(one, null, '答复：')]).toEqual([
      '要带什么？',
      '要带什么？',
      '要带什么？',
    ])
  })

  it('is the place in the question, else in the answer, that holds them', () => {
    expect(shown('展位费', { question: long })).toMatch(/^….{1,24}𠮷展位费减半.*…$/)
    expect(shown('patent')).toBe('答复：请带 Patent 证书。')
    expect(shown('要带 证书')).toBe('答复：请带 Patent 证书。')
  })

  it('never begins with half a character', () => {
    const halves = { question: `${'文'.repeat(200)}𠮷${'字'.repeat(23)}展位费` }
    expect(shown('展位费', halves).isWellFormed()).toBe(true)
  })
})
