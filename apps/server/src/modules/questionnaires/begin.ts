import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  copiedFor,
  newQuestionnaire,
  questionnaireRelease,
  type Beginning,
  type Questionnaire,
  type QuestionnaireInput,
} from '@gongkai/events/questionnaires'
import type { Capacities } from '@gongkai/task-model'
import { isUuid, uuidv7 } from '../../platform/ids.ts'
import { findActivity } from '../events/index.ts'
import { findItem, openItem } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { questionnaireKind } from './kind.ts'
import { findQuestionnaire, insertQuestionnaire, type QuestionnaireRow } from './questionnaire-store.ts'
import { maySee } from './rights.ts'

export interface Begin {
  readonly activity: string
  readonly from: Beginning
  readonly copyOf: string | null
}

/** Begins a questionnaire for an activity, in the caller's transaction: its draft waits for review like any release. */
export async function beginQuestionnaire(
  surroundings: Surroundings,
  who: Capacities,
  { activity, from, copyOf }: Begin,
): Promise<QuestionnaireRow | Refusal> {
  const { db, clock } = surroundings
  const held = isUuid(activity) ? await findActivity(db, activity) : null
  if (!held) return { refused: 'activity-not-known' }
  const { title, titleEn } = held.facts.draft.details
  const details =
    from === 'copy'
      ? await copied(surroundings, who, activity, copyOf)
      : newQuestionnaire(
          activity,
          `${title}问卷`.slice(-100),
          titleEn ? `${titleEn}: questionnaire` : '',
          from === 'satisfaction',
        )
  if ('refused' in details) return details
  const row = { id: uuidv7(clock.now()), activity, departments: [...held.lead] }
  const opened = await openItem(surroundings, questionnaireKind, {
    id: row.id,
    capacities: who,
    details,
    departments: held.lead,
  })
  if (isRefusal(opened)) return opened
  await insertQuestionnaire(db, row, clock.now())
  return row
}

async function copied(
  { db }: Surroundings,
  who: Capacities,
  activity: string,
  copyOf: string | null,
): Promise<QuestionnaireInput | Refusal> {
  const source = copyOf !== null && isUuid(copyOf) ? await findQuestionnaire(db, copyOf) : null
  const item =
    source && maySee(who, source.departments) ? await findItem(db, questionnaireRelease.kind, source.id) : null
  return item ? copiedFor(activity, item.facts.draft.details as Questionnaire) : { refused: 'nothing-to-copy' }
}
