import { recaps } from './activity-records/index.ts'
import { activityKind } from './events/index.ts'
import { glossaryKind } from './glossary/index.ts'
import type { ReleasedKind } from './publishing/index.ts'
import { questionnaireKind } from './questionnaires/index.ts'
import { wallAnswers } from './question-wall/index.ts'
import { sourceKind } from './sources/index.ts'
import type { Surroundings } from './surroundings.ts'
import { translationKind } from './translations/index.ts'

/** Every kind of thing that is reviewed before it is released by the common procedure: one line each, from the module that owns it. */
export function releasedKinds(_surroundings: Surroundings): ReleasedKind[] {
  return [activityKind, wallAnswers, recaps, questionnaireKind, sourceKind, translationKind, glossaryKind]
}
