import type { Lang } from '@gongkai/contract-kit'
import type { Adoption, OpinionState, PromiseState } from '@gongkai/events/record'
import type { Participants } from '@gongkai/events/values'
import type { Surroundings } from '../surroundings.ts'
import { opinionsOf } from './opinion-store.ts'
import { promisesOf } from './promise-store.ts'
import { shownAs, speakersOf } from './speaker-store.ts'

/** The record of an activity for report and recap: no name, and nothing that was struck out. */
export interface RecordOf {
  readonly speakers: number
  readonly opinions: readonly {
    readonly id: string
    readonly number: number
    /** As the public may read it: organisation and role where agreed, else as whom they came; '' where nobody was noted. */
    readonly by: string
    readonly participants: Participants | null
    readonly state: OpinionState
    readonly text: string
    readonly theme: string
    readonly policy: string
    readonly adoption: Adoption | null
    readonly reason: string
    readonly answer: string
  }[]
  readonly promises: readonly {
    readonly id: string
    readonly what: string
    readonly department: string
    readonly dueOn: string
    readonly state: PromiseState
    readonly keptOn: string | null
  }[]
}

/** What was recorded of an activity, with as whom each spoke in one language; empty where nothing was. */
export async function recordOf(
  { db }: Pick<Surroundings, 'db'>,
  activity: string,
  lang: Lang = 'zh',
): Promise<RecordOf> {
  const [speakers, opinions, promises] = await Promise.all([
    speakersOf(db, activity),
    opinionsOf(db, activity),
    promisesOf(db, activity),
  ])
  const byId = new Map(speakers.map((row) => [row.id, row]))
  return {
    speakers: speakers.length,
    opinions: opinions
      .filter(({ state }) => state !== 'struck')
      .map(({ id, state, facts }) => {
        const speaker = facts.speaker === null ? undefined : byId.get(facts.speaker)
        const { number, text, theme, policy, decision } = facts
        return {
          id,
          number,
          by: speaker ? shownAs(speaker, lang) : '',
          participants: speaker?.participants ?? null,
          state,
          text,
          theme,
          policy,
          adoption: decision?.adoption ?? null,
          reason: decision?.reason ?? '',
          answer: decision?.answer ?? '',
        }
      }),
    promises: promises
      .filter(({ state }) => state !== 'released')
      .map(({ id, state, lead, facts }) => ({
        id,
        what: facts.what,
        department: lead[0] ?? '',
        dueOn: facts.dueOn,
        state,
        keptOn: facts.kept?.on ?? null,
      })),
  }
}
