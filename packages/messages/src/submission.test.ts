import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from './clean-text.ts'
import { cleanSubmission, submission } from './submission.ts'

const sent = {
  board: 'fee-reduction',
  subject: '费用减缓',
  body: '怎样办理？',
  contact: { name: '周明远' },
  mayPublish: true,
  challenge: 'x',
}
const faults = (over: object) => {
  const result = submission.safeParse({ ...sent, ...over })
  return result.success
    ? []
    : result.error.issues.map((issue) => [
        issue.path.join('.'),
        'params' in issue ? issue.params?.['code'] : issue.code,
      ])
}

describe('a text', () => {
  it('loses controls and direction overrides, keeps lines, tabs, emoji, rare Han and HTML', () => {
    expect(cleanText('a\u0000b\u0007c\u009bd\u007f\ufeff')).toBe('abcd')
    expect(cleanText('\u202e倒\u202c\u2066x\u2069')).toBe('倒x')
    expect(cleanText('一\r\n二\r三\u2028四\t五')).toBe('一\n二\n三\n四\t五')
    expect(cleanText('👨‍👩‍👧𠮷🇨🇳<script>alert(1)</script>')).toBe('👨‍👩‍👧𠮷🇨🇳<script>alert(1)</script>')
    expect(cleanText('a\ud83d')).toBe('a\ufffd')
    expect(cleanLine('一\r\n\t二')).toBe('一 二')
  })
  it('cleaned twice is cleaned once, and can be stored and sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = cleanText(text)
        expect(cleanText(cleaned)).toBe(cleaned)
        expect(cleaned.isWellFormed()).toBe(true)
        expect(cleaned).not.toMatch(/(?![\n\t])\p{Cc}/u)
      }),
    )
  })
})

describe('a submission', () => {
  it('is cleaned by its own shape', () => {
    expect(cleanSubmission({ ...sent, subject: ' 一\n二\u0000 ', body: '一\r\n二 ' })).toMatchObject({
      subject: '一 二',
      body: '一\n二',
    })
  })
  it('of nothing but control characters is empty', () => {
    expect(faults({ subject: '\u0000\u0001', body: ' \n ' })).toEqual([
      ['subject', 'empty'],
      ['body', 'empty'],
    ])
  })
  it('that shows nothing is empty, whatever invisible characters it holds', () => {
    expect(faults({ subject: '\u200b\u200d\ufe0f', body: '\u3164\u00a0\u2060\u2800' })).toEqual([
      ['subject', 'empty'],
      ['body', 'empty'],
    ])
    expect(faults({ subject: '👨‍👩‍👧', body: '❤️' })).toEqual([])
  })
  it('is measured in characters as a writer counts them', () => {
    expect(faults({ subject: '𠮷'.repeat(100), body: '😀'.repeat(5000) })).toEqual([])
    expect(faults({ subject: '𠮷'.repeat(101), body: '字'.repeat(5001) })).toEqual([
      ['subject', 'too-long'],
      ['body', 'too-long'],
    ])
  })
  it('does without telephone and e-mail, and takes empty ones as none', () => {
    expect(cleanSubmission({ ...sent, contact: { name: '周', phone: ' ', email: '' } }).contact).toEqual({ name: '周' })
    expect(cleanSubmission({ ...sent, contact: { name: '周', phone: '13812345678' } }).contact.phone).toBe(
      '13812345678',
    )
    expect(faults({ contact: { name: '' } })).toEqual([['contact.name', 'empty']])
  })
  it('says whether it may be published, and cannot leave it open', () => {
    expect(faults({ mayPublish: undefined })).toEqual([['mayPublish', 'invalid_type']])
    expect(faults({ mayPublish: 'true' })).toEqual([['mayPublish', 'invalid_type']])
  })
})
