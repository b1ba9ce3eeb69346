import { suggest, type MessageText, type Suggestion } from '@gongkai/messages/triage'
import type { Surroundings } from '../surroundings.ts'
import { livingTriage } from './living-triage.ts'

/** What a text is and whose, best first, for other subjects: nothing is kept. */
export async function triageOf(surroundings: Surroundings, { subject, body }: MessageText): Promise<Suggestion> {
  const { model } = await livingTriage(surroundings)
  return suggest(model, { subject, body })
}
