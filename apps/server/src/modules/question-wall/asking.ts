import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { askQuestion, WALL_PACE, type AskInput, type WallProcedure } from '@gongkai/events/question-wall'
import { appendEvent } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { screeningOf, sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { setSupport } from './support-store.ts'
import { sealAskerContact, sealTyped } from './typed.ts'
import type { Wall } from './wall-of.ts'
import { touchWall } from './wall-row.ts'
import { insertQuestion, questionsOfAsker } from './wall-store.ts'

/** Takes a question in: sealed, screened, with its asker's own support, in one transaction. */
export async function takeQuestion(
  surroundings: Surroundings,
  procedure: WallProcedure,
  { activity, host, phase }: Wall,
  asker: Buffer,
  { text, mayPublish, contact }: AskInput,
): Promise<string | Refusal> {
  const { db, clock, calendar, seal } = surroundings
  if (phase !== 'open') return { refused: 'wall-closed' }
  return db.transaction(async () => {
    // The wall's row is the lock under which one asker's questions are counted.
    await touchWall(db, activity)
    if ((await questionsOfAsker(db, activity, asker)).length >= WALL_PACE.questionsOfOne)
      return { refused: 'wall-too-many-questions' }
    const now = clock.now()
    const id = uuidv7(now)
    const of = { activity, lead: [host], support: [] }
    const at = { now, calendar, digest: sm3 }
    const asked = askQuestion(procedure, id, { text, mayPublish }, of, at, screeningOf(surroundings))
    if (isRefusal(asked)) return asked
    await insertQuestion(db, asked.task, {
      id,
      activity,
      asker,
      typed: sealTyped(seal, id, text),
      contact: sealAskerContact(seal, id, contact),
    })
    for (const event of asked.events) await appendEvent(surroundings, event)
    await setSupport(db, { activity, question: id, supporter: asker }, true)
    await emit(db, clock, 'wall-question.ask', { question: id, activity })
    return id
  })
}
