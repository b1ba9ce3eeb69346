import * as z from 'zod'
import type { LinearModel } from './linear-model.ts'

const kept = z.object({
  outcomes: z.array(z.string()),
  features: z.array(z.tuple([z.string(), z.array(z.number())])),
})

/** A model as it is stored: weights rounded to what matters. */
export type KeptModel = z.infer<typeof kept>

const round = (weight: number) => Math.round(weight * 1000) / 1000

export function keptModel({ outcomes, weights }: LinearModel): KeptModel {
  return {
    outcomes: [...outcomes],
    features: [...weights].map(([name, of]) => [name, Array.from(of, round)] satisfies KeptModel['features'][number]),
  }
}

/** Reads what {@link keptModel} made. Throws for what is none. */
export function modelOfKept(value: unknown): LinearModel {
  const { outcomes, features } = kept.parse(value)
  return { outcomes, weights: new Map(features.map(([name, of]) => [name, Float32Array.from(of)])) }
}
