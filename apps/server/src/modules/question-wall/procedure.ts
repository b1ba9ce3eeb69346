import { defineWallProcedure, type WallProcedure } from '@gongkai/events/question-wall'
import { screeningOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** The procedure of a question as this bureau runs it: with the telephone numbers and names that may stand in public. */
export function bureauWall(surroundings: Pick<Surroundings, 'config' | 'registry'>): WallProcedure {
  return defineWallProcedure({ screening: screeningOf(surroundings) })
}
