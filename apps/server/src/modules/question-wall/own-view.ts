import type { Lang } from '@gongkai/contract-kit'
import {
  DECLINE_WORDS,
  UNPUBLISHED_WORDS,
  WALL_STATE_WORDS,
  type OwnQuestionView,
  type OwnWallView,
} from '@gongkai/events/question-wall'
import { codeOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { supportedBy } from './support-store.ts'
import { openTyped } from './typed.ts'
import { questionsOfAsker, type WallRow } from './wall-store.ts'

/** Why a question is not on the wall, or its answer not public: the word for it, and what the moderator added. */
function reasonOf({ facts: { declined, unpublished } }: WallRow, lang: Lang): string | null {
  const said = declined
    ? { text: DECLINE_WORDS[declined.reason][lang], note: declined.note }
    : unpublished && { text: UNPUBLISHED_WORDS[unpublished.reason][lang], note: unpublished.note }
  if (!said) return null
  return said.note === '' ? said.text : `${said.text}${lang === 'zh' ? '：' : ': '}${said.note}`
}

/** What whoever holds a key asked, where it stands and why, and what they support. */
export async function ownViewOf(
  { db, seal }: Surroundings,
  activity: string,
  holder: Buffer,
  lang: Lang,
): Promise<OwnWallView> {
  const [rows, supported] = await Promise.all([
    questionsOfAsker(db, activity, holder),
    supportedBy(db, activity, holder),
  ])
  const questions = rows.map((row): OwnQuestionView => {
    const { facts, receipt } = row
    return {
      id: row.id,
      state: row.state,
      stateText: WALL_STATE_WORDS[row.state][lang],
      text: openTyped(seal, row),
      reason: reasonOf(row, lang),
      mergedInto: facts.mergedInto,
      dueOn: facts.passedOn?.dueOn ?? null,
      message: receipt === null ? null : { receipt, code: codeOf(seal, receipt) },
    }
  })
  return { questions, supported }
}
