import { sha256 } from '@gongkai/disclosure-rules/testing'
import { asStored, isRefusal, replay, verifyChain } from '@gongkai/task-model'
import { chinaCalendar, localDateOf } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import histories from '../tests/histories-0.2.json' with { type: 'json' }
import { actOnMessage, messageActions } from './acting.ts'
import { answersOf } from './answers.ts'
import { deskFacts, deskItemFacts } from './desk-facts.ts'
import type { Message, MessageEvent } from './message.ts'
import { messageProcedure } from './procedure.ts'
import { HOUR, onward, people, surroundingsAt } from './testing.ts'

interface Kept {
  readonly name: string
  readonly events: readonly MessageEvent[]
  readonly row: Message
}

/** Histories as version 0.2 wrote them, with the row each gave then. */
const kept = histories as unknown as readonly Kept[]

const stored = (name: string) => {
  const one = kept.find((each) => each.name === name)
  if (!one) throw new Error(`no history ${name}`)
  return { message: one.row, events: one.events, last: null }
}

describe.each(kept.map((one) => [one.name, one] as const))('a history of 0.2: %s', (_, { events, row }) => {
  it('is whole and replays to exactly the row that was stored', () => {
    expect(verifyChain(events, sha256, row.head)).toBeNull()
    expect(asStored(replay(messageProcedure, events))).toEqual(row)
  })

  it('can be read and acted on without the facts of later versions', () => {
    const at = { today: localDateOf(row.head.at), calendar: chinaCalendar }
    const reader = {
      lang: 'zh',
      at,
      vetoWatchDays: 60,
      departmentName: (id: string) => id,
      platformName: (id: string) => id,
      nameOf: (_person: string, name: string) => name,
      departments: [],
    } as const
    expect(deskItemFacts(row, reader)).toMatchObject({ class: null, sensitive: false, openPromises: 0 })
    expect(deskFacts(row, reader).answers).toHaveLength(row.facts.answered ? 1 : 0)
    for (const actor of Object.values(people)) messageActions(messageProcedure, row, actor, surroundingsAt(row.head.at))
  })
})

describe('a message that was answered before corrections existed', () => {
  it('can be corrected, and keeps its first answer', () => {
    const told = onward(
      stored('closed after a full answer'),
      ['correct', people.handler, { note: '更正电话' }],
      ['draft', people.handler, { reply: '您好，请按新公告办理。', release: { mode: 'full' } }],
      ['department-review', people.head, {}],
      ['office-review', people.reviewer, {}],
      ['answer', people.reviewer, {}],
    )
    expect(answersOf(told.message).map(({ note, rating }) => [note, rating?.score])).toEqual([
      [null, 5],
      ['更正电话', undefined],
    ])
    expect(asStored(replay(messageProcedure, told.events))).toEqual(asStored(told.message))
  })

  it('can be reopened in time', () => {
    const { message } = stored('returned, supervised, extended, sent back, answered and rated')
    const at = surroundingsAt(message.head.at + HOUR)
    const done = actOnMessage(messageProcedure, message, people.applicant, 'reopen', { reason: '没有答复' }, at)
    expect(isRefusal(done) ? done.refused : done.task.state).toBe('accepted')
  })
})
