import * as z from 'zod'
import { CLAUSE_ROLES } from '../values.ts'
import { EDITION_LENGTHS as LENGTHS, UNIT_ORIGINS } from './values.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const basis = z.object({ version: z.number().int().min(1), sha256 })

/** One clause of an edition: the words, and exactly the Chinese words they stand for. */
export const editionUnit = z.object({
  clause: z.string().min(1).max(LENGTHS.clause),
  label: z.string(),
  role: z.enum(CLAUSE_ROLES),
  text: z.string().max(LENGTHS.text),
  basis,
  origin: z.enum(UNIT_ORIGINS),
  translatedOn: z.iso.date(),
})

/**
 * An edition of a translation: what is reviewed and published, and never changes afterwards. It names the hashes of both texts: of the
 * Chinese version as a whole and of every Chinese clause that its words stand for.
 */
export const editionDetails = z.object({
  document: z.string(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** The title, translated. */
  title: z.string(),
  titleZh: z.string(),
  /** Published, and still to be confirmed by an expert (暂定译文). */
  tentative: z.boolean(),
  source: basis,
  /** The newest day on which one of its clauses was translated. */
  translatedOn: z.iso.date(),
  units: z.array(editionUnit).max(5000),
})
export type EditionUnit = z.output<typeof editionUnit>
export type EditionDetails = z.output<typeof editionDetails>
