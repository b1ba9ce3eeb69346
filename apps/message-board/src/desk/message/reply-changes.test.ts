import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../shapes.ts'
import { changesFor, partsBetween } from './reply-changes.ts'

const event = (action: string, by: string, input: Record<string, unknown> = {}): HistoryEntry => ({
  seq: 1,
  at: '2026-11-22T02:00:00.000Z',
  action,
  from: null,
  to: 'drafted',
  by,
  byName: by,
  onBehalfOf: null,
  input,
  hash: '',
})
const draft = (reply: string, release: object = { mode: 'full' }) => event('draft', 'handler', { reply, release })
const shown = (parts: readonly { text: string; kind: string }[]) =>
  parts.map(({ text, kind }) => ({ same: text, added: `+${text}`, removed: `-${text}` })[kind]).join('|')

describe('a comparison of two texts', () => {
  it.each([
    ['请到窗口办理。', '请到二楼窗口办理。', '请到|+二楼|窗口办理。'],
    ['电话：12345', '电话：12346', '电话：1234|-5|+6'],
    ['', '新写的', '+新写的'],
    ['不变', '不变', '不变'],
    ['用𠮷字', '用吉字', '用|-𠮷|+吉|字'],
    // The 的 in the middle is no common ground of two sentences that have nothing else in common.
    ['甲乙的丙丁', '戊己的庚辛', '-甲乙的丙丁|+戊己的庚辛'],
  ])('%s → %s', (was, now, parts) => expect(shown(partsBetween(was, now))).toBe(parts))

  it('gives back both texts whole', () => {
    const [was, now] = ['您好，减缓比例为百分之八十五。', '您好！减缓的比例是百分之七十。']
    const parts = partsBetween(was, now)
    const without = (kind: string) => parts.flatMap((one) => (one.kind === kind ? [] : one.text)).join('')
    expect(without('added')).toBe(was)
    expect(without('removed')).toBe(now)
  })
})

describe('what a reviewer has not seen yet', () => {
  const history = [
    draft('第一稿。'),
    event('department-review', 'head'),
    event('send-back', 'reviewer', { reason: '写明依据' }),
    draft('第一稿，有依据。'),
    event('department-review', 'deputy'),
  ]
  it('is counted from their own last reading', () => {
    expect(changesFor(history, 'reviewer')).toMatchObject({ since: 'mine', mode: null })
    expect(shown(changesFor(history, 'reviewer')?.texts[0]?.parts ?? [])).toBe('第一稿|+，有依据|。')
  })
  it('is nothing for whoever read this very draft', () => {
    expect(changesFor(history, 'deputy')).toMatchObject({ since: 'mine', texts: [] })
  })
  it('is counted from the draft before for who reads it for the first time', () => {
    expect(changesFor(history, 'leader')).toMatchObject({ since: 'draft', texts: [{ field: 'reply' }] })
    expect(changesFor(history.slice(0, 2), 'leader')).toBeNull()
  })
  it('is counted from the answer that was given, in a correction', () => {
    const corrected = [
      ...history,
      event('answer', 'reviewer'),
      event('correct', 'handler', { note: '更正' }),
      draft('第三稿。'),
    ]
    expect(changesFor(corrected, 'leader')).toMatchObject({ since: 'answer' })
  })
  it('tells another way of publication, and the texts for the public', () => {
    const redacted = { mode: 'redacted', subject: '标题', question: '问', reply: '答' }
    const change = changesFor([draft('稿。'), event('send-back', 'head', {}), draft('稿。', redacted)], 'head')
    expect(change?.mode).toEqual({ was: 'full', now: 'redacted' })
    expect(change?.texts.map(({ field }) => field)).toEqual(['subject', 'question', 'publicReply'])
  })
})
