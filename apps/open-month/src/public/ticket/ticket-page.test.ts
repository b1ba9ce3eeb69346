import { registrationContract } from '@gongkai/events/registration/contract'
import { beforeAll, expect, it, vi } from 'vitest'
import { SAMPLE_BUREAU as bureau, sampleApi } from '../../../tests/sample-api.ts'
import { ACTIVITY, ID } from '../../../tests/sample-programme.ts'
import type { render as Render } from '../render.ts'

let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', {
    styles: ['/s.css'],
    scripts: new Proxy({}, { get: (_, name) => `/${String(name)}.js` }),
  })
  render = (await import('../render.ts')).render
})

const QUESTION = { id: 'why', kind: 'text', label: '为什么来', labelEn: 'Why', required: true, of: 'party' } as const
const TICKET = {
  activity: ID,
  number: 'WY15-0GVK',
  publicCode: 'AB12CD34',
  state: 'waiting',
  stateText: '候补中',
  reason: { code: 'full', text: '名额已满。' },
  position: 1,
  participants: 'resident',
  party: { kind: 'alone', size: 1 },
  members: [],
  name: '孙阿姨',
  phone: '13911110002',
  email: null,
  organisation: null,
  answers: [],
  answersUntil: '2026-11-24T17:00:00+08:00',
  enteredAt: '2026-11-22T10:00:00+08:00',
  offeredUntil: null,
  startsAt: '2026-11-25T14:00:00+08:00',
  endsAt: '2026-11-25T16:30:00+08:00',
  qr: null,
  lottery: null,
  acts: ['leave', 'answers'],
  changes: [],
}

/** The page of a ticket as its holder reads it; `sent` is a form whose answers the server refuses. */
async function read(more: object = {}, lang: 'zh' | 'en' = 'zh', sent?: string) {
  const signUp = ACTIVITY.details.signUp && { ...ACTIVITY.details.signUp, questions: [QUESTION] }
  const known = sampleApi([], null, {
    '/api/tickets/look-up': registrationContract.lookUpTicket.answer.parse({ ...TICKET, ...more }),
    '/api/tickets/questionnaires/look-up': { items: [] },
    [`/api/activities/${ID}`]: { ...ACTIVITY, details: { ...ACTIVITY.details, signUp } },
  })
  const refused = {
    ok: false,
    status: 400,
    statusText: '',
    json: async () => ({
      code: 'answers-not-right',
      message: '有的问题还没有答好。',
      fields: [{ path: 'answers.why/party', message: '请回答。' }],
    }),
  }
  const api = async (path: string) => (path.startsWith('/api/tickets/answers') ? refused : known(path))
  const url = '/open-month/ticket?t=secret'
  const { html } = await render({ url, lang, large: false, bureau, api, ...(sent === undefined ? {} : { sent }) })
  return html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '')
}

it('tells whoever waits what comes next, and that nothing is to be done now', async () => {
  expect(await read()).toContain('轮到您时会发通知')
  expect(await read({ state: 'applied', acts: ['leave'] })).toContain('结果会发到您留的手机或者邮箱')
  expect(await read({ state: 'confirmed', acts: ['cancel'] })).not.toContain('轮到您时')
})

it('names one person as one, and says whose clock the times are on', async () => {
  const text = await read({ name: 'Anna' }, 'en')
  expect(text).toContain('Anna (a resident)')
  expect(text).toContain('What happened (Beijing time, UTC+8)')
})

it('answers that were not taken are said at the top, not only where they stand', async () => {
  const text = await read({}, 'zh', 'act=answers&su-q-why=')
  expect(text.indexOf('有的问题还没有答好。')).toBeGreaterThan(0)
  expect(text.indexOf('有的问题还没有答好。')).toBeLessThan(text.indexOf('候补中'))
  expect(text).toContain('请回答。')
})
