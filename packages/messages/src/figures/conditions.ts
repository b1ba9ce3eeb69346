import * as z from 'zod'
import { REJECT_REASONS } from '../values.ts'
import { MESSAGE_FIGURES } from './values.ts'

const day = z.string().max(10).optional()

/** What a figure adds to the conditions of the desk's list. */
export const figureConditions = {
  figure: z.enum(MESSAGE_FIGURES).optional(),
  /** Days of the answer in Asia/Shanghai, both included; what was not answered is not among them. */
  answeredFrom: day,
  answeredTo: day,
  /** Led by this department; `department` alone counts supports too. */
  lead: z.string().max(60).optional(),
  /** Nobody leads it yet. */
  unassigned: z.enum(['1']).optional(),
  /** It has no class yet. */
  unclassified: z.enum(['1']).optional(),
  rejection: z.enum(REJECT_REASONS).optional(),
}

/** The same as it is read: every condition optional. */
export type FigureConditions = z.output<z.ZodObject<typeof figureConditions>>
