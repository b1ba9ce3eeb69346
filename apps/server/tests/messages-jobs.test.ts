import { createCalendar, parseLocalDate } from '@gongkai/work-calendar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messageJobs, workdaysAgo } from '../src/modules/messages/jobs.ts'
import { bureauProcedure } from '../src/modules/messages/procedure.ts'
import { addJob, startWorker, type JobContext } from '../src/platform/jobs.ts'
import { bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { MONDAY, rig, type Rig } from './modules-rig.ts'

const DAY = 86_400_000

describe('the jobs of messages', () => {
  let r: Rig
  let desk: Desk
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
  })
  afterAll(() => r.close())

  const stateOf = async (receipt: string) => (await desk.office('GET', `/api/desk/messages/${receipt}`)).body.state
  const context = (): JobContext => ({ id: 't', attempt: 1, now: r.clock.now(), signal: new AbortController().signal })

  it('close what nobody rated after ten working days, once, and leave the rest', async () => {
    const unrated = await submit(r)
    await bring(desk, unrated.receipt, 'answer')
    const open = await submit(r)
    await bring(desk, open.receipt, 'office-review')
    const { db, log } = r.surroundings
    const handlers = messageJobs(r.surroundings, bureauProcedure(r.surroundings))
    const worker = startWorker({ db, clock: r.clock, log, handlers, every: 60_000 })
    const run = async (days: number) => {
      r.clock.set(MONDAY + days * DAY)
      await addJob(db, r.clock, { kind: 'messages.close-unrated' })
      await worker.drain()
    }
    await run(11)
    desk = await deskOf(r)
    expect(await stateOf(unrated.receipt)).toBe('answered')
    await run(14)
    desk = await deskOf(r)
    expect(await stateOf(unrated.receipt)).toBe('closed')
    await run(15)
    await worker.stop()
    desk = await deskOf(r)
    const { history } = (await desk.office('GET', `/api/desk/messages/${unrated.receipt}`)).body
    expect(history.filter((entry: { action: string }) => entry.action === 'close')).toMatchObject([
      { by: 'system:close-unrated' },
    ])
    expect(await stateOf(open.receipt)).toBe('office-reviewed')
  })

  it('take the others higher when one message cannot be read, and fail so that somebody looks', async () => {
    const [damaged, sound] = [await submit(r), await submit(r)]
    const { db } = r.surroundings
    await db.script(`update message set urgency = 0, limits = '[{"id":"reply","stopped":null}]'
      where receipt = '${damaged.receipt}'`)
    r.clock.set(MONDAY + 60 * DAY)
    const jobs = messageJobs(r.surroundings, bureauProcedure(r.surroundings))
    await expect(jobs['messages.escalate'](null, context())).rejects.toThrow()
    desk = await deskOf(r)
    const { history } = (await desk.office('GET', `/api/desk/messages/${sound.receipt}`)).body
    const escalations = () => history.filter((entry: { action: string }) => entry.action === 'escalate')
    expect(escalations()).toHaveLength(1)
    await expect(jobs['messages.escalate'](null, context())).rejects.toThrow()
    expect(escalations()).toHaveLength(1)
    await db.script(`update message set state = 'closed', stopped_on = due_on where receipt = '${damaged.receipt}'`)
    await expect(jobs['messages.escalate'](null, context())).resolves.toBeUndefined()
    r.clock.set(MONDAY + 15 * DAY)
    desk = await deskOf(r)
  })

  it('put the desk’s order right when the calendar learns of a holiday, and say so in the history of what moved', async () => {
    const { receipt, code } = await submit(r)
    const done = await submit(r)
    await bring(desk, done.receipt, 'answer')
    const before = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body.limit.due
    const ordered = () =>
      r.surroundings.db.sql<{ due_on: string }>('t.due', 'select due_on from message where receipt = $1', [receipt])
    const closed = { from: before, to: before, name: '停工', nameEn: 'Closed' }
    const calendar = createCalendar({ overlays: [{ source: { title: 'A day off' }, off: [closed], makeUp: [] }] })
    const changed = { ...r.surroundings, calendar }
    await messageJobs(changed, bureauProcedure(changed))['messages.due-days'](null, context())
    const [moved] = await ordered()
    expect(moved && moved.due_on > before).toBe(true)
    await messageJobs(changed, bureauProcedure(changed))['messages.due-days'](null, context())
    const { history } = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
    expect(history.slice(1)).toMatchObject([
      { action: 'recount', by: 'system:recount', input: { limit: 'reply', was: before, due: moved?.due_on } },
    ])
    const { timeline } = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
    expect(timeline.at(-1)).toMatchObject({ what: 'recounted' })
    expect(timeline.at(-1).text).toMatch(/^放假安排更新，答复期限由\d.+调整为.+。$/)
    const answered = (await desk.office('GET', `/api/desk/messages/${done.receipt}`)).body
    expect(answered.history.map((one: { action: string }) => one.action)).not.toContain('recount')
    await messageJobs(r.surroundings, bureauProcedure(r.surroundings))['messages.due-days'](null, context())
    expect(await ordered()).toEqual([{ due_on: before }])
  })

  it('leave a due day to the calendar that was started last', async () => {
    const { receipt } = await submit(r)
    const before = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body.limit.due
    const off = [{ from: before, to: before, name: '停工', nameEn: 'Closed' }]
    const calendar = createCalendar({ overlays: [{ source: { title: 'A day off' }, off, makeUp: [] }] })
    const other = { ...r.surroundings, calendar }
    const first = messageJobs(r.surroundings, bureauProcedure(r.surroundings))
    const last = messageJobs(other, bureauProcedure(other))
    for (const jobs of [first, last, first, last, first]) await jobs['messages.due-days'](null, context())
    const { history } = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
    expect(history.map((one: { action: string }) => one.action)).toEqual(['receive', 'recount'])
    await messageJobs(r.surroundings, bureauProcedure(r.surroundings))['messages.due-days'](null, context())
  })

  it('count working days back over a holiday', () => {
    const day = parseLocalDate('2026-02-25')
    expect(day && workdaysAgo(r.surroundings.calendar, day, 3)).toBe('2026-02-13')
    expect(day && workdaysAgo(r.surroundings.calendar, day, 2)).toBe('2026-02-23')
  })
})
