import type { KeptModel } from '@gongkai/messages/triage'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Database } from '../../platform/database.ts'

/** What a training made, as it is stored. */
export interface TrainedWeights {
  readonly outcome: KeptModel
  readonly class: KeptModel
  readonly invalid: readonly (readonly [outcome: string, share: number])[]
}

export interface ModelRow {
  readonly id: number
  readonly through: Date
  readonly registry: number
}

/** The newest model without its weights. */
export async function newestModel(db: Database): Promise<ModelRow | null> {
  const [row] = await db.sql<ModelRow>(
    'triage.newest-model',
    'select id, through, registry from triage_model order by id desc limit 1',
  )
  return row ?? null
}

export async function weightsOf(db: Database, id: number): Promise<TrainedWeights | null> {
  const [row] = await db.sql<{ weights: Buffer }>('triage.weights', 'select weights from triage_model where id = $1', [
    id,
  ])
  if (!row) return null
  return JSON.parse((await promisify(gunzip)(row.weights)).toString('utf8')) as TrainedWeights
}

const KEPT_MODELS = 3

/** Keeps a model and forgets all but the last few. */
export async function keepModel(
  db: Database,
  model: { trainedAt: number; through: number; messages: number; registry: number; weights: TrainedWeights },
): Promise<void> {
  const weights = await promisify(gzip)(JSON.stringify(model.weights))
  await db.transaction(async () => {
    await db.sql(
      'triage.keep-model',
      'insert into triage_model (trained_at, through, messages, registry, weights) values ($1, $2, $3, $4, $5)',
      [new Date(model.trainedAt), new Date(model.through), model.messages, model.registry, weights],
    )
    await db.sql(
      'triage.forget-models',
      `delete from triage_model where id not in (select id from triage_model order by id desc limit ${KEPT_MODELS})`,
    )
  })
}
