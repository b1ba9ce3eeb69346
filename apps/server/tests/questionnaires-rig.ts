import type { QuestionnaireInput } from '@gongkai/events/questionnaires'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'
import type { Answer } from './modules-rig.ts'

export const ASKED: QuestionnaireInput['sections'] = [
  {
    id: 'all',
    title: '活动',
    questions: [
      {
        id: 'came-by',
        kind: 'single',
        label: '您从哪里知道这次活动？',
        labelEn: 'How did you hear of it?',
        required: true,
        options: [
          { id: 'site', label: '网站' },
          { id: 'friend', label: '朋友' },
        ],
      },
      {
        id: 'next',
        kind: 'multiple',
        label: '下次想参加哪一场？',
        most: 2,
        options: [
          { id: 'patents', label: '专利', limit: 2 },
          { id: 'marks', label: '商标' },
          { id: 'secrets', label: '商业秘密' },
        ],
      },
      { id: 'satisfied-overall', kind: 'scale', label: '满意吗？', from: 1, to: 5 },
      {
        id: 'parts',
        kind: 'matrix',
        label: '各方面怎么样？',
        required: true,
        rows: [
          { id: 'talk', label: '讲课' },
          { id: 'place', label: '场地' },
        ],
        columns: [
          { id: 'good', label: '好' },
          { id: 'poor', label: '不好' },
        ],
      },
      { id: 'better', kind: 'text', label: '哪里可以做得更好？', most: 100 },
    ],
  },
]

/** Answers that leave nothing required out. */
export const FILLED = { 'came-by': 'site', parts: { talk: 'good', place: 'poor' } }

export interface QuestionnairesRig extends ActivitiesRig {
  /** A published activity that is open for sign-up, and today is a day of it. */
  openActivity(): Promise<string>
  /** Signs somebody up and gives the ticket's token. */
  signUp(activity: string, person: string, participants: string, size?: number): Promise<string>
  /** Begins a questionnaire and writes its draft. */
  begin(activity: string, more?: Partial<QuestionnaireInput>): Promise<string>
  /** Revises the draft and publishes it; a later version says what it changes. */
  publishQuestionnaire(id: string, more?: Partial<QuestionnaireInput>, note?: string | null): Promise<void>
  answer(id: string, answers: object, more?: object): Promise<Answer>
}

export async function questionnairesRig(): Promise<QuestionnairesRig> {
  const r = await activitiesRig()
  const must = (answer: Answer): Answer['body'] => {
    if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const actRelease = async (who: typeof r.office, id: string, action: string, input: object) => {
    const { version } = must(await who('GET', `/api/desk/releases/questionnaire/${id}`))
    return must(await who('POST', `/api/desk/releases/questionnaire/${id}/${action}`, { version, input }))
  }
  const publishQuestionnaire: QuestionnairesRig['publishQuestionnaire'] = async (id, more = {}, note = null) => {
    const { details } = must(await r.handler('GET', `/api/desk/releases/questionnaire/${id}`))
    await actRelease(r.handler, id, 'revise', { details: { ...details, ...more }, note })
    await actRelease(r.reviewer, id, 'review', { decisions: [] })
    await actRelease(r.reviewer, id, 'publish', {})
  }
  return {
    ...r,
    publishQuestionnaire,
    async openActivity() {
      const id = await r.plan({ participants: ['firm', 'resident', 'student'] })
      await r.publish(id)
      r.clock.set(Date.parse('2026-07-21T10:00:00+08:00'))
      return id
    },
    async signUp(activity, person, participants, size = 1) {
      const contact = { name: `测试${person}`, email: `${person}@example.com` }
      const party = { kind: size === 1 ? 'alone' : 'group', size }
      const body = { contact, participants, party, challenge: await r.challenge() }
      return must(await r.call('POST', `/api/activities/${activity}/registrations`, body)).token
    },
    async begin(activity, more = {}) {
      const begun = must(await r.handler('POST', '/api/desk/questionnaires', { activity, from: 'empty' }))
      await publishQuestionnaire(begun.id, { sections: ASKED, ...more })
      return begun.id
    },
    async answer(id, answers, more = {}) {
      return r.call('POST', `/api/questionnaires/${id}/answers`, { version: 1, answers, ...more })
    },
  }
}
