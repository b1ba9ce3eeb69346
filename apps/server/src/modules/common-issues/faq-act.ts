import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  actOnFaq,
  faqContent,
  faqProcedure,
  faqTask,
  type FaqDone,
  type FaqDraftInput,
  type FaqEntry,
  type FaqEvent,
} from '@gongkai/messages/common-issues'
import { openTask, type Capacities } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { findBoard, screeningOf, sha256, sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { mayDraft } from './may-draft.ts'
import { entryOf, insertEntry, keepFaqApproval, lockEntry, publishFaq, updateEntry, withdrawFaq } from './faq-store.ts'
import type { IssueRow } from './issue-store.ts'

/** Drafts an entry from a common issue. Refuses whoever is neither of its owner department nor of the office. */
export async function draftFaq(
  surroundings: Surroundings,
  { id: issue, lead }: IssueRow,
  capacities: Capacities,
  draft: FaqDraftInput,
): Promise<string | Refusal> {
  const { db, clock } = surroundings
  const [actor] = mayDraft(capacities, lead)
  if (!actor) return { refused: 'not-your-role', facts: { needed: ['lead', 'lead-head', 'office'] } }
  const unknown = await unknownBoard(surroundings, draft.board)
  if (unknown) return unknown
  const id = uuidv7(clock.now())
  const department = lead[0] ?? (actor.kind === 'staff' ? actor.department : '')
  const opened = openTask(
    faqProcedure,
    faqTask(id),
    actor,
    { ...draft, issue, department },
    {
      now: clock.now(),
      digest: sm3,
    },
  )
  if (isRefusal(opened)) return opened
  return db.transaction(async () => {
    await insertEntry(db, id, issue, opened.task)
    await appendEvent(surroundings, opened.event as FaqEvent)
    await emit(db, clock, 'faq.draft', { entry: id })
    return id
  })
}

async function unknownBoard({ db }: Surroundings, board: string | null): Promise<Refusal | null> {
  return board === null || (await findBoard(db, board)) ? null : { refused: 'unknown-faq-board', facts: { board } }
}

export interface FaqAct {
  readonly id: string
  readonly capacities: Capacities
  readonly action: string
  readonly input: unknown
  readonly version: number
}

/** Does one action on an entry: row, event, approval, publication and outbox in one transaction. */
export async function doFaqAct(
  surroundings: Surroundings,
  { id, capacities, action, input, version }: FaqAct,
): Promise<FaqEntry | Refusal> {
  const { db, clock, calendar } = surroundings
  return db.transaction(async () => {
    const row = await lockEntry(db, id)
    if (!row) return { refused: 'not-found' }
    const at = { now: clock.now(), calendar, digest: sm3, version, sha256, screening: screeningOf(surroundings) }
    const done = actOnFaq(id, entryOf(row), capacities, action, input, at)
    if (isRefusal(done)) return done
    const unknown = action === 'revise' ? await unknownBoard(surroundings, done.task.facts.draft.board) : null
    if (unknown) return unknown
    if (!(await updateEntry(db, done.task, row))) throw new LostRace(done.task.id)
    await appendEvent(surroundings, done.event)
    await keepRelease(surroundings, id, done)
    await emit(db, clock, `faq.${action}`, { entry: id })
    return done.task
  })
}

/** What an act leaves beside the entry: the approval of a review, the version that was published, that it was taken down. */
async function keepRelease(
  { db }: Surroundings,
  id: string,
  { task, event, approval, cleared }: FaqDone,
): Promise<void> {
  const { draft, publishedVersion } = task.facts
  if (event.action === 'review' && approval)
    await keepFaqApproval(db, uuidv7(event.at), faqContent(id, draft, draft.note), approval)
  if (event.action === 'withdraw') await withdrawFaq(db, id, event.at)
  if (!cleared) return
  const publishedOn = localDateOf(event.at)
  await publishFaq(db, cleared, {
    version: publishedVersion,
    department: task.lead[0] ?? '',
    publishedOn,
    at: event.at,
  })
}
