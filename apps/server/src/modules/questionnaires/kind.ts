import { questionnaireRelease } from '@gongkai/events/questionnaires'
import type { ReleasedKind } from '../publishing/index.ts'
import { findQuestionnaire } from './questionnaire-store.ts'
import { isUuid } from '../../platform/ids.ts'

/** Questionnaires as a kind of the common review before release. One stays with the activity it was begun for. */
export const questionnaireKind: ReleasedKind = {
  releasable: questionnaireRelease,
  async check({ db }, { id, action, details }) {
    if (action !== 'revise' || !isUuid(id)) return null
    const row = await findQuestionnaire(db, id)
    const { activity } = questionnaireRelease.input.parse(details) as { readonly activity: string | null }
    return row && activity !== row.activity ? { refused: 'activity-not-known' } : null
  },
}
