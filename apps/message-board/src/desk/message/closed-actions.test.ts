import { expect, it } from 'vitest'
import { closedTogether } from './closed-actions.ts'

it('tells actions that are closed for one reason in one line, and leaves open ones alone', () => {
  const actions = [
    { action: 'accept', verb: '受理', open: false, reason: '这一步由公开办办理。' },
    { action: 'draft', verb: '拟稿', open: true },
    { action: 'reject', verb: '不予受理', open: false, reason: '这一步由公开办办理。' },
    { action: 'answer', verb: '答复', open: false, reason: '还没有答复稿。' },
    { action: 'close', verb: '办结', open: false },
  ]
  expect(closedTogether(actions, '、').map(({ verb, reason }) => [verb, reason])).toEqual([
    ['受理、不予受理', '这一步由公开办办理。'],
    ['拟稿', undefined],
    ['答复', '还没有答复稿。'],
    ['办结', undefined],
  ])
})
