import * as z from 'zod'
import { EXCHANGE_FORMATS, EXCHANGE_MAKERS, EXCHANGE_STANDINGS, UNIT_STATES } from './values.ts'

/** What a file says beside the translation here, clause by clause in the order of the Chinese. */
export const exchangeView = z
  .object({
    format: z.enum(EXCHANGE_FORMATS),
    document: z.string(),
    language: z.string(),
    version: z.number().int().meta({ description: 'The version of the Chinese text that the file translates' }),
    maker: z.enum(EXCHANGE_MAKERS),
    counts: z.object({
      new: z.number().int(),
      changed: z.number().int(),
      same: z.number().int(),
      empty: z.number().int(),
    }),
    units: z.array(
      z.object({
        clause: z.string(),
        label: z.string(),
        line: z.number().int().meta({ description: 'Where it stands in the file, from 1' }),
        zh: z.string(),
        /** What is here now, and what the file brings. */
        now: z.string(),
        given: z.string(),
        state: z.enum(UNIT_STATES),
        standing: z.enum(EXCHANGE_STANDINGS),
        /** The file says that a machine made it, or the whole file is taken as such. */
        machine: z.boolean(),
        notes: z.array(z.string()),
      }),
    ),
    /** Of TMX: entries whose Chinese is in no clause of this document; they are left out. */
    leftOut: z.array(z.object({ line: z.number().int(), zh: z.string() })),
    /** How many units were written; 0 of a preview. */
    saved: z.number().int(),
  })
  .meta({ id: 'ExchangeView' })
export type ExchangeView = z.output<typeof exchangeView>
