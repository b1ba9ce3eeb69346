import type { QuestionnaireInput } from '@gongkai/events/questionnaires'
import { satisfactionSection } from '@gongkai/events/questionnaires'
import { signIn } from '@gongkai/testing'

/** The usual questions, and one that is asked only of some. */
export const SECTIONS: QuestionnaireInput['sections'] = [
  {
    id: 'about',
    title: '活动',
    titleEn: 'The activity',
    questions: [
      {
        id: 'came-by',
        kind: 'single',
        label: '您从哪里知道这次活动？',
        labelEn: 'How did you hear of it?',
        required: true,
        options: [
          { id: 'site', label: '网站', labelEn: 'Website' },
          { id: 'other', label: '其他', labelEn: 'Otherwise' },
        ],
      },
      {
        id: 'where',
        kind: 'text',
        label: '从哪里？',
        labelEn: 'Where?',
        showIf: { question: 'came-by', options: ['other'] },
      },
      {
        id: 'next',
        kind: 'multiple',
        label: '下次想听什么？',
        labelEn: 'What next?',
        most: 2,
        options: [
          { id: 'patents', label: '专利', labelEn: 'Patents' },
          { id: 'marks', label: '商标', labelEn: 'Trade marks' },
          { id: 'secrets', label: '商业秘密', labelEn: 'Trade secrets' },
        ],
      },
    ],
  },
  satisfactionSection(),
]

/** The people who write and publish a questionnaire, over HTTP. */
export async function openQuestionnaires(origin: string) {
  const [handler, reviewer] = await Promise.all(['protection', 'reviewer'].map((account) => signIn(origin, account)))
  if (!handler || !reviewer) throw new Error('somebody is missing')
  const release = async (who: typeof handler, id: string, action: string, input: object) => {
    const path = `/api/desk/releases/questionnaire/${id}`
    const { version } = await handler.get(path)
    await who.post(`${path}/${action}`, { version, input })
  }
  return {
    handler,
    async publish(activity: string, more: Partial<QuestionnaireInput> = {}): Promise<string> {
      const id = String((await handler.post('/api/desk/questionnaires', { activity, from: 'empty' }))['id'])
      const { details } = (await handler.get(`/api/desk/releases/questionnaire/${id}`)) as { details: object }
      const wanted = { details: { ...details, answering: 'open', sections: SECTIONS, ...more }, note: null }
      await release(handler, id, 'revise', wanted)
      await release(reviewer, id, 'review', { decisions: [] })
      await release(reviewer, id, 'publish', {})
      return id
    },
  }
}
