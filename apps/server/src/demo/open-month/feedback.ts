import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Answers } from '@gongkai/events/questionnaires'
import { keepReport } from '../../modules/activity-reports/index.ts'
import { findActivity } from '../../modules/events/index.ts'
import { actOnItem } from '../../modules/publishing/index.ts'
import { takeAnswer } from '../../modules/questionnaires/answering.ts'
import { beginQuestionnaire } from '../../modules/questionnaires/begin.ts'
import { invite } from '../../modules/questionnaires/inviting.ts'
import { questionnaireKind } from '../../modules/questionnaires/index.ts'
import { linksOf } from '../../modules/questionnaires/link-store.ts'
import { judgeText, textViews } from '../../modules/questionnaires/texts.ts'
import { tokenOf } from '../../modules/questionnaires/token.ts'
import { demoActor } from '../accounts.ts'
import type { OpenMonthStage } from './stage.ts'
import type { ActivityStory } from './story.ts'

/** What was answered, of nobody in particular: how satisfied, what of each part, whether again, and in words. */
const ANSWERED: readonly (readonly [number, 'good' | 'fair' | 'poor', 'yes' | 'depends' | 'no', string])[] = [
  [5, 'good', 'yes', '口头审理很生动，希望再讲一场商标的。'],
  [4, 'good', 'yes', ''],
  [5, 'good', 'yes', ''],
  [3, 'fair', 'depends', '下午停车不好找，通知里可以写清楚。'],
  [4, 'good', 'yes', ''],
  [5, 'good', 'depends', ''],
  [2, 'poor', 'no', '后排听不清，答疑的时间也短。'],
  [4, 'fair', 'yes', ''],
  [5, 'good', 'yes', '材料可以提前发。'],
  [4, 'good', 'depends', ''],
  [5, 'good', 'yes', ''],
  [4, 'fair', 'yes', ''],
]

function must<T extends object>(what: string, done: T | Refusal): T {
  if (isRefusal(done)) throw new Error(`the demonstration: ${what} was refused: ${done.refused}`)
  return done as T
}

/** Asks those who came how it was, takes what they answer, and makes the report final. */
export async function tellFeedback(
  stage: OpenMonthStage,
  { host, day }: ActivityStory,
  activity: string,
): Promise<void> {
  const { surroundings } = stage
  const { db, seal } = surroundings
  const handler = demoActor('handler', host)
  const reviewer = demoActor('office-reviewer')
  const questionnaire = must(
    'a questionnaire',
    await beginQuestionnaire(surroundings, [handler], { activity, from: 'satisfaction', copyOf: null }),
  )
  const { id } = questionnaire
  for (const [action, input] of [
    ['review', { decisions: [] }],
    ['publish', {}],
  ] as const)
    must(action, await actOnItem(surroundings, questionnaireKind, { id, capacities: [reviewer], action, input }))
  must('inviting', await invite(surroundings, questionnaire))
  stage.goTo(day + 4, '18:00')
  const links = await linksOf(db, id)
  for (const [at, [overall, part, again, better]] of ANSWERED.entries()) {
    const link = links[at]
    if (!link) throw new Error('the demonstration has fewer links than answers')
    const answers: Answers = {
      'satisfied-overall': overall,
      'satisfied-parts': { content: 'good', answers: part, place: at % 3 === 0 ? 'fair' : 'good', 'sign-up': 'good' },
      'come-again': again,
      ...(better ? { better } : {}),
    }
    const input = { version: 1, answers, participants: null, token: tokenOf(seal, id, link.entry), challenge: null }
    const refused = await takeAnswer(surroundings, { id, input, lang: 'zh', admit: async () => null })
    if (refused) throw new Error(`the demonstration: an answer was refused: ${refused.refused}`)
  }
  for (const { id: text, text: shown } of await textViews(surroundings, id, 'zh'))
    if (shown)
      must('a text', await judgeText(surroundings, id, text, { decision: 'clear', shown }, handler.person, 'zh'))
  stage.goTo(day + 6, '10:00')
  const row = await findActivity(db, activity)
  if (row) await keepReport(surroundings, row, { by: handler.person, byName: handler.name })
}
