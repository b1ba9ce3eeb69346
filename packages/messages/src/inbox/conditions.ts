import * as z from 'zod'
import { LIGHTS, MESSAGE_CLASSES, MESSAGE_STATES } from '../values.ts'
import { figureConditions } from '../figures/conditions.ts'
import { DESK_VIEWS, INBOX_ORDERS, MESSAGE_SOURCES } from './values.ts'

/** Conditions that figures are counted under, too. */
export const countedConditions = {
  department: z.string().max(60).optional(),
  board: z.string().max(60).optional(),
  class: z.enum(MESSAGE_CLASSES).optional(),
  source: z.enum(MESSAGE_SOURCES).optional(),
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
}

/** What narrows a list of the desk: the query of its address, and what a saved view keeps. */
export const inboxConditions = {
  state: z.enum(MESSAGE_STATES).optional(),
  ...countedConditions,
  light: z.enum(LIGHTS).optional(),
  lights: z.string().max(60).optional().meta({ description: 'Several lights with commas between: met,missed' }),
  mine: z.enum(['1']).optional(),
  view: z.enum(DESK_VIEWS).optional(),
  q: z.string().max(100).optional(),
  order: z.enum(INBOX_ORDERS).optional(),
  ...figureConditions,
}
