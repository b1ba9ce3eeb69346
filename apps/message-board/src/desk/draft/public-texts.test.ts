import type { Finding } from '@gongkai/ui/desk'
import { describe, expect, it } from 'vitest'
import { publicTexts } from './public-texts.ts'

const finding = (field: string): Finding => ({
  key: field,
  field,
  type: 'mobile',
  start: 0,
  end: 1,
  text: '1',
  severity: 'review',
  rule: 'r',
  message: 'm',
})
const message = {
  subject: '费减备案',
  body: '我的电话是 13800138000',
  findings: { question: [], release: [finding('subject'), finding('question'), finding('reply')] },
}

describe('publicTexts', () => {
  it('shows the writer’s own words in a full release', () => {
    const texts = publicTexts(message, '您好', { mode: 'full' })
    expect(texts.map(({ text, asIs }) => [text, asIs])).toEqual([
      ['费减备案', true],
      ['我的电话是 13800138000', true],
      ['您好', true],
    ])
    expect(texts.map(({ findings }) => findings.length)).toEqual([1, 1, 1])
  })

  it('shows exactly the texts of a redacted release', () => {
    const release = { mode: 'redacted', subject: '费减备案', question: '我的电话是（略）', reply: '您好' } as const
    expect(publicTexts(message, '您好，王先生', release).map(({ text, asIs }) => [text, asIs])).toEqual([
      ['费减备案', true],
      ['我的电话是（略）', false],
      ['您好', false],
    ])
  })

  it('shows nothing for an answer to the writer alone', () => {
    expect(publicTexts(message, '您好', { mode: 'private', reason: '涉及个人隐私' })).toEqual([])
  })
})
