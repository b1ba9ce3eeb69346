import { describe, expect, it } from 'vitest'
import type { DeskMessage } from '../shapes.ts'
import { draftOf, missingIn, releaseOf, toCheck } from './draft.ts'

const message = {
  subject: '费减备案',
  body: '怎样备案？',
  mayPublish: true,
  draft: null,
  language: 'zh',
  summary: null,
  history: [] as DeskMessage['history'],
} as DeskMessage

describe('a draft', () => {
  it('starts from the writer’s own words, in full where publication is agreed', () => {
    expect(draftOf(message)).toMatchObject({ mode: 'full', subject: '费减备案', question: '怎样备案？', reply: '' })
    expect(draftOf({ ...message, mayPublish: false }).mode).toBe('private')
  })

  it('starts from the draft submitted before', () => {
    const release = { mode: 'redacted', subject: 'S', question: 'Q', reply: 'R' } as const
    const promises = [{ what: '更新指引', dueOn: '2026-03-31' }]
    const draft = { reply: '您好', release, by: 'p', byName: 'P', at: '', promises, translated: null }
    const fields = draftOf({ ...message, draft })
    expect(fields).toMatchObject({ mode: 'redacted', publicReply: 'R', reply: '您好', promises })
    expect(releaseOf(fields)).toEqual(release)
  })

  it('goes on from a draft that was sent back and stands only in the history', () => {
    const input = { reply: '您好', release: { mode: 'private', reason: '涉及个人隐私' } }
    const entry = {
      seq: 4,
      at: '',
      action: 'draft',
      from: 'assigned',
      to: 'drafted',
      by: 'p',
      byName: 'P',
      onBehalfOf: null,
      input,
      hash: '',
    }
    expect(draftOf({ ...message, history: [entry] })).toMatchObject({
      reply: '您好',
      mode: 'private',
      reason: '涉及个人隐私',
    })
  })

  it('keeps the texts of the other modes when the mode changes', () => {
    const fields = { ...draftOf(message), publicReply: '公开版', mode: 'full' as const }
    expect(releaseOf(fields)).toEqual({ mode: 'full' })
    expect(releaseOf({ ...fields, mode: 'redacted' })).toMatchObject({ reply: '公开版' })
  })

  it('keeps a summary as a summary, and checks the texts the public gets', () => {
    const release = { mode: 'summary', subject: 'S', question: 'Q', reply: 'R' } as const
    const fields = {
      ...draftOf(message),
      reply: '您好',
      mode: 'summary' as const,
      subject: 'S',
      question: 'Q',
      publicReply: 'R',
    }
    expect(releaseOf(fields)).toEqual(release)
    expect(toCheck(fields)).toEqual({
      reply: '您好',
      mode: 'summary',
      publicSubject: 'S',
      publicQuestion: 'Q',
      publicReply: 'R',
    })
    expect(toCheck({ ...fields, mode: 'full' })).toEqual({ reply: '您好', mode: 'full' })
    expect(missingIn({ ...fields, publicReply: ' ' })).toEqual(['publicReply'])
  })

  it('needs each text of its mode', () => {
    const fields = draftOf(message)
    expect(missingIn(fields)).toEqual(['reply'])
    expect(missingIn({ ...fields, reply: '您好', mode: 'redacted', subject: ' ' })).toEqual(['subject', 'publicReply'])
    expect(missingIn({ ...fields, reply: '您好', mode: 'private' })).toEqual(['reason'])
  })
})
