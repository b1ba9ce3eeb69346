import type { Refusal } from '@gongkai/contract-kit'
import { screenTexts } from '@gongkai/disclosure-rules'
import { currentAnswer, languageOf, releaseContent, type MessageDone } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import { uuidv7 } from '../../platform/ids.ts'
import type { Surroundings } from '../surroundings.ts'
import { approvalFor, keepApproval } from './approval-store.ts'
import { screeningOf } from './procedure.ts'
import { publish, withdrawPublication } from './publication.ts'

/** Which field of an act's input the public reads without a review: why an answer was withdrawn, what a correction changed. */
const PUBLIC_REMARKS: Readonly<Record<string, string>> = { retract: 'reason', correct: 'note' }

/** Refuses `remark-not-for-the-public` where such a remark holds personal data or what else may not be published. */
export function publicRemarkFault(surroundings: Surroundings, action: string, input: unknown): Refusal | null {
  const field = PUBLIC_REMARKS[action]
  const remark = field === undefined ? undefined : (input as Readonly<Record<string, unknown>> | null)?.[field]
  if (typeof remark !== 'string') return null
  const stopping = screenTexts({ remark }, screeningOf(surroundings)).find(({ severity }) => severity === 'block')
  return stopping ? { refused: 'remark-not-for-the-public', facts: { text: stopping.text } } : null
}

/** Said of a public answer whose correction went to the writer alone. */
const WENT_PRIVATE = '这件留言的答复已经更正，更正后的答复只发给留言人本人。'

/** What an act leaves beside the message: the approval a review made, what an answer publishes, what is public no more. */
export async function keepRelease({ db }: Surroundings, done: MessageDone): Promise<void> {
  const { task, event, approval, cleared } = done
  const { draft, receivedAt } = task.facts
  const { action, at, by, byName } = event
  if (approval && draft && action === 'office-review') {
    await keepApproval(db, uuidv7(at), releaseContent(task, draft), approval)
  }
  if (action === 'retract' && task.facts.retracted) {
    await withdrawPublication(db, task.id, { reason: task.facts.retracted.reason, by, byName, at })
  }
  if (action !== 'answer') return
  if (!cleared) {
    await withdrawPublication(db, task.id, { reason: WENT_PRIVATE, by, byName, at })
    return
  }
  const given = currentAnswer(task)
  const approved = await approvalFor(db, task.id, cleared.hash)
  if (!approved) throw new Error(`the approval of ${task.id} is sealed but not stored`)
  const mode = given?.release.mode
  await publish(db, cleared, {
    id: uuidv7(at),
    approval: approved,
    form: mode === 'redacted' || mode === 'summary' ? mode : 'full',
    department: task.lead[0] ?? '',
    receivedOn: localDateOf(receivedAt),
    answeredOn: localDateOf(at),
    note: given?.note ?? null,
    language: languageOf(task),
    about: task.facts.about ?? null,
    at,
  })
}
