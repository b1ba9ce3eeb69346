import { sha256 } from '@gongkai/disclosure-rules/testing'
import { isRefusal } from '@gongkai/task-model'
import { describe, expect, it } from 'vitest'
import { openMessage } from '../acting.ts'
import { messageProcedure } from '../procedure.ts'
import { MORNING, onward, people, RECEIPT, receivedMessage } from '../testing.ts'

const written = { board: 'fee-reduction', subject: '减缓比例', body: '怎样计算？', mayPublish: false }
const sheet = { platform: '中国政府网', outerId: 'A-1', dueOn: '2026-03-20' }

function opened(actor: (typeof people)[keyof typeof people], input: object) {
  const at = { now: MORNING, digest: sha256, actor }
  return openMessage(messageProcedure, RECEIPT, { ...written, ...input }, at)
}
const refusal = (made: ReturnType<typeof opened>) => (isRefusal(made) ? made.refused : null)

describe('who enters a message', () => {
  it('is its writer, or the office for what another body forwarded', () => {
    expect(refusal(opened(people.applicant, {}))).toBeNull()
    expect(refusal(opened(people.office, { forwarded: sheet }))).toBeNull()
    expect(refusal(opened(people.system, { forwarded: sheet }))).toBeNull()
  })
  it('is no writer who says that it was forwarded, nor staff in a writer’s name', () => {
    expect(refusal(opened(people.applicant, { forwarded: sheet }))).toBe('not-your-role')
    expect(refusal(opened(people.office, {}))).toBe('not-your-role')
    expect(refusal(opened(people.handler, { forwarded: sheet }))).toBe('not-your-role')
  })
})

describe('a forwarded message', () => {
  it('runs the day of the sheet beside the bureau’s own limit, from the day the sheet came', () => {
    const made = opened(people.office, { forwarded: { ...sheet, receivedOn: '2026-02-27' } })
    if (isRefusal(made)) throw new Error(made.refused)
    expect(made.task.limits).toMatchObject([
      { id: 'reply', start: '2026-02-27', term: { n: 7, unit: 'workdays' } },
      { id: 'outer', start: '2026-02-27', term: { unit: 'date', dueOn: '2026-03-20' } },
    ])
    expect(new Date(made.task.facts.receivedAt).toISOString()).toBe('2026-02-26T16:00:00.000Z')
  })
  it('is not received after today', () => {
    expect(refusal(opened(people.office, { forwarded: { ...sheet, receivedOn: '2026-03-03' } }))).toBe('received-later')
  })
  it('has days that can be meant', () => {
    expect(refusal(opened(people.office, { forwarded: { ...sheet, dueOn: '2206-03-20' } }))).toBe('date-too-far')
    expect(refusal(opened(people.office, { forwarded: { ...sheet, receivedOn: '1926-03-02' } }))).toBe('date-too-far')
  })
  it('can be given back to whoever forwarded it, with both limits', () => {
    const told = onward(receivedMessage({ forwarded: sheet }), [
      'return-outer',
      people.office,
      { reason: '非本局职责' },
    ])
    expect(told.message).toMatchObject({ state: 'rejected', facts: { returnedOuter: { reason: '非本局职责' } } })
    expect(told.message.limits.every(({ stopped }) => stopped !== null)).toBe(true)
  })
})

it('keeps which files came with it, by their fingerprint', () => {
  const attachments = [{ id: 'f1', sha256: 'a'.repeat(64), size: 1024 }]
  const made = opened(people.applicant, { attachments })
  expect(isRefusal(made) ? null : made.task.facts.attachments).toEqual(attachments)
  expect(refusal(opened(people.applicant, { attachments: [{ id: 'f1', sha256: 'x', size: 1 }] }))).toBe('invalid-input')
})
