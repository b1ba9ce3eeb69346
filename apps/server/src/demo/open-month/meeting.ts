import { randomBytes } from 'node:crypto'
import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { screenContent } from '@gongkai/disclosure-rules'
import type { WallAction } from '@gongkai/events/question-wall'
import { promiseInput, recapReleasable, type Adoption, type RecapDetails } from '@gongkai/events/record'
import type { Participants } from '@gongkai/events/values'
import type { Capacities } from '@gongkai/task-model'
import { doOpinionAct, noteOpinion } from '../../modules/activity-records/opinions.ts'
import { bureauPromises, recaps } from '../../modules/activity-records/index.ts'
import { notePromise } from '../../modules/activity-records/promises.ts'
import { draftRecap } from '../../modules/activity-records/recap.ts'
import { insertSpeaker, speakersOf } from '../../modules/activity-records/speaker-store.ts'
import { findActivity } from '../../modules/events/index.ts'
import { screeningOf } from '../../modules/messages/index.ts'
import { actOnItem, findItem } from '../../modules/publishing/index.ts'
import { doWallAct } from '../../modules/question-wall/act.ts'
import { takeQuestion } from '../../modules/question-wall/asking.ts'
import { bureauWall } from '../../modules/question-wall/index.ts'
import { wallOf } from '../../modules/question-wall/wall-of.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { demoActor } from '../accounts.ts'
import type { OpenMonthStage } from './stage.ts'
import type { ActivityStory } from './story.ts'

const QUESTIONS = [
  [
    '参展前收到对方的警告函，要不要马上撤展品？',
    '先看专利在展会所在地是否有效，再请律师出不侵权意见；不必当场撤，但要把材料带到现场。',
  ],
  [
    '海外商标被抢注了，还能要回来吗？',
    '多数国家可以提异议或者请求宣告无效，期限从公告算起，各国不同，请尽早来指导中心咨询。',
  ],
  ['今天的讲义能发给大家吗？', '可以，会后发到报名时留的邮箱。'],
] as const

const SPEAKERS: readonly (readonly [string, Participants, string, string, boolean])[] = [
  ['王静怡', 'firm', '某医疗器械公司', '法务负责人', true],
  ['李文涛', 'firm', '某家居外贸公司', '总经理', false],
  ['周海燕', 'organisation', '某行业协会', '副秘书长', true],
]

/** Whose, what was said, of which theme, what became of it, why, and what was answered. */
const OPINIONS: readonly (readonly [number, string, string, Adoption | null, string, string])[] = [
  [
    0,
    '希望有一份参展前的知识产权自查清单，按国家列出要带哪些材料。',
    '海外参展',
    'adopted',
    '各参展企业都用得上，材料现成。',
    '清单下月底前在门户公布，先列企业去得最多的六个国家。',
  ],
  [
    1,
    '海外律师费太高，小企业打不起，能不能有补贴。',
    '维权费用',
    'partly',
    '现有资助已含部分海外维权费用，额度要和财政部门再商量。',
    '先把现有资助怎么申请做成一页说明，额度的意见已转有关部门。',
  ],
  [
    2,
    '建议协会和维权援助中心共用一个律师名单。',
    '维权援助',
    'adopted',
    '避免重复，企业只看一份名单。',
    '名单合并后由维权援助中心每季度更新。',
  ],
  [
    1,
    '希望展会现场二十四小时都有人值守。',
    '海外参展',
    'kept-for-reference',
    '人手不够，先看今年各展会的投诉时间。',
    '展期内值守时间已公布，非值守时段可以打热线登记。',
  ],
]

function must<T extends object | string>(what: string, done: T | Refusal | null): void {
  if (done !== null && typeof done !== 'string' && isRefusal(done))
    throw new Error(`the demonstration: ${what} was refused: ${done.refused}`)
}

/** What was asked before the meeting and answered at it. */
async function tellQuestions(stage: OpenMonthStage, { host, day, from }: ActivityStory, activity: string) {
  const { surroundings } = stage
  const procedure = bureauWall(surroundings)
  const capacities: Capacities = [demoActor('handler', host)]
  for (const [at, [text, note]] of QUESTIONS.entries()) {
    stage.goTo(day - 1, `${String(10 + at)}:20`)
    const wall = await wallOf(surroundings, activity)
    if (!wall) throw new Error('the demonstration: the meeting has no wall')
    const asked = { text, mayPublish: true, contact: null }
    const id = await takeQuestion(surroundings, procedure, wall, randomBytes(32), asked)
    if (typeof id !== 'string') throw new Error(`the demonstration: “${text}” was refused: ${id.refused}`)
    const act = async (action: WallAction, input: object) =>
      must(action, await doWallAct(surroundings, procedure, { id, capacities, action, input }))
    await act('accept', { shown: text })
    stage.goTo(day, from)
    await act('answer-live', { note, speaker: '保护处' })
  }
}

/** Acts out what a held meeting leaves behind: questions answered, a record with opinions and promises, a published recap. */
export async function tellMeeting(stage: OpenMonthStage, story: ActivityStory, activity: string): Promise<void> {
  const { surroundings } = stage
  const { db } = surroundings
  const { host, day, to } = story
  const capacities: Capacities = [demoActor('handler', host)]
  await tellQuestions(stage, story, activity)
  stage.goTo(day, to)
  for (const [name, participants, organisation, role, agreed] of SPEAKERS) {
    const id = uuidv7(surroundings.clock.now())
    await insertSpeaker(surroundings, { id, activity }, { name, participants, organisation, role, agreed })
  }
  const speakers = await speakersOf(db, activity)
  const row = await findActivity(db, activity)
  if (!row) throw new Error(`the demonstration lost ${activity}`)
  const record = { id: activity, lead: row.lead, title: story.title, mayWrite: true }
  for (const [who, text, theme, adoption, reason, answer] of OPINIONS) {
    const said = { speaker: speakers[who]?.id ?? null, text, theme, policy: '' }
    const id = await noteOpinion(surroundings, record, capacities, said)
    if (typeof id !== 'string') throw new Error(`the demonstration: an opinion was refused: ${id.refused}`)
    const input = { adoption, reason, answer }
    must('decide', await doOpinionAct(surroundings, activity, { id, capacities, action: 'decide', input, version: 1 }))
  }
  const promises = bureauPromises(surroundings)
  for (const [what, department, days] of [
    ['公布参展前知识产权自查清单', 'protection', 24],
    ['把海外维权资助怎么申请做成一页说明', 'promotion', 2],
  ] as const) {
    const promised = promiseInput.parse({ what, department, dueOn: stage.at(days, '').slice(0, 10) })
    must(what, await notePromise(surroundings, promises, activity, capacities, promised))
  }
  await tellRecap(stage, story, activity)
}

async function tellRecap(stage: OpenMonthStage, { host, day, title }: ActivityStory, activity: string): Promise<void> {
  const { surroundings } = stage
  const reviewer = demoActor('office-reviewer')
  stage.goTo(day + 2, '15:00')
  const written = {
    title: `${title.split('：')[0] ?? title}：说了什么，办了什么`,
    titleEn: 'Symposium on disputes abroad: what was said and what comes of it',
    lead: '十几家企业和一家协会提了四条意见，两条采纳，一条部分采纳，一条留作参考；会上答应的两件事都定了部门和日期。',
    leadEn:
      'Four opinions were voiced: two adopted, one in part, one kept for reference. Two promises have a department and a day.',
    pictures: [],
  }
  must('the recap', await draftRecap(surroundings, activity, [demoActor('handler', host)], written))
  const item = await findItem(surroundings.db, recapReleasable.kind, activity)
  const details = item?.facts.draft.details as RecapDetails
  const content = recapReleasable.contentOf(activity, details, null)
  const stopping = screenContent(content, screeningOf(surroundings)).filter(({ severity }) => severity === 'block')
  const decisions = stopping.map(({ key }) => ({ key, decision: 'keep', reason: '本人同意公开，或者是示例。' }))
  for (const [action, input] of [
    ['review', { decisions }],
    ['publish', {}],
  ] as const)
    must(action, await actOnItem(surroundings, recaps, { id: activity, capacities: [reviewer], action, input }))
}
