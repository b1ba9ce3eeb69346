import {
  modelOfKept,
  readerOf,
  similarFinder,
  type Similar,
  type TriageModel,
  type TriageSource,
} from '@gongkai/messages/triage'
import { messageTexts, type MessageTexts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { newestModel, weightsOf } from './model-store.ts'
import { sourceOf, trainBetween } from './training.ts'
import { lastSettled, newestSettled } from './triage-store.ts'

/** A new model of another process is seen after so many milliseconds. */
const FRESH_MS = 30_000
/** Similar past matters are looked for among so many of the last confirmed. */
const MOST_PAST = 2000

export interface PastMatter extends MessageTexts {
  readonly settled: readonly string[]
}

export interface Triage {
  readonly model: TriageModel
  /** The stored model; null: duties, rules and examples alone. */
  readonly id: number | null
  readonly source: TriageSource
  readonly similar: (text: string, most: number) => readonly Similar<PastMatter>[]
}

interface Held {
  readonly key: string
  readonly triage: Triage
}

const HELD = new WeakMap<object, { held: Promise<Held>; checkedAt: number }>()

/** The triage as it stands: the newest stored model, made for the departments of today. One for the whole process. */
export async function livingTriage(surroundings: Surroundings): Promise<Triage> {
  const now = surroundings.clock.now()
  const known = HELD.get(surroundings.registry)
  if (known && now - known.checkedAt < FRESH_MS && now >= known.checkedAt) return (await known.held).triage
  const before = known ? await known.held.catch(() => null) : null
  const held = load(surroundings, before)
  HELD.set(surroundings.registry, { held, checkedAt: now })
  held.catch(() => HELD.delete(surroundings.registry))
  return (await held).triage
}

/** The next to ask reads the stored model anew. */
export function forgetTriage({ registry }: Surroundings): void {
  const known = HELD.get(registry)
  if (known) HELD.set(registry, { ...known, checkedAt: -Infinity })
}

async function load(surroundings: Surroundings, before: Held | null): Promise<Held> {
  const { db, registry } = surroundings
  const [newest, settled, source] = await Promise.all([newestModel(db), lastSettled(db), sourceOf(surroundings)])
  const fits = newest !== null && newest.registry === registry.version
  const key = [fits ? newest.id : 0, settled, registry.version, source.onDate].join(':')
  if (before?.key === key) return before
  const weights = fits ? await weightsOf(db, newest.id) : null
  const model: TriageModel =
    weights === null
      ? await trainBetween(source)
      : {
          read: readerOf(source),
          outcome: modelOfKept(weights.outcome),
          class: modelOfKept(weights.class),
          invalid: new Map(weights.invalid),
        }
  return {
    key,
    triage: {
      model,
      id: weights === null ? null : (newest?.id ?? null),
      source,
      similar: await pastMatters(surroundings),
    },
  }
}

async function pastMatters({ db }: Surroundings): Promise<Triage['similar']> {
  const settled = new Map((await newestSettled(db, MOST_PAST)).map((one) => [one.receipt, one.settled]))
  const texts = await messageTexts(db, [...settled.keys()])
  return similarFinder(
    texts.flatMap((one) => {
      const outcome = settled.get(one.receipt)
      return outcome ? [{ text: `${one.subject}\n${one.body}`, matter: { ...one, settled: outcome } }] : []
    }),
  )
}
