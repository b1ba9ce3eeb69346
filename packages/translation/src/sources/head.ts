import { line } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { SOURCE_LENGTHS as LENGTHS } from './values.ts'

const day = z.iso.date()
const optional = (max: number) =>
  z
    .string()
    .max(max * 2)
    .overwrite((value) => value.trim())
    .pipe(z.union([z.literal(''), line(max)]))
    .default('')

/**
 * What is known of a version beside its clauses: 标题、文号、发文机关、成文日期、施行日期、有效期至, and where the Chinese text stands. Days are
 * Beijing days; null where the text says none. `number` and `issuer` are empty where there is none.
 */
export const sourceHead = z.object({
  title: line(LENGTHS.title),
  number: optional(LENGTHS.number),
  issuer: optional(LENGTHS.issuer),
  issuedOn: day.nullable().default(null),
  effectiveOn: day.nullable().default(null),
  /** The last day on which it is in force. */
  validUntil: day.nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(LENGTHS.url)
    .nullable()
    .default(null),
})
export type SourceHead = z.output<typeof sourceHead>

/** The same as it is answered: nothing is left to a default. */
export const sourceHeadView = z
  .object({
    title: z.string(),
    number: z.string(),
    issuer: z.string(),
    issuedOn: z.string().nullable(),
    effectiveOn: z.string().nullable(),
    validUntil: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'SourceHead' })
