import type { Call, Rig } from './modules-rig.ts'

export const QUESTION = {
  board: 'administrative-ruling',
  subject: '外观设计专利被仿冒怎么办',
  body: '我公司的外观设计专利被一家网店仿冒，请问如何请求行政裁决？',
  contact: { name: '王建国', phone: '13800000101', email: 'wjg@example.com' },
  mayPublish: true,
}

export interface Receipt {
  readonly receipt: string
  readonly code: string
}

/** Sends a message as a citizen does, challenge and all. */
export async function submit(r: Rig, changes: Partial<typeof QUESTION> = {}): Promise<Receipt> {
  const answer = await r.call('POST', '/api/messages', { ...QUESTION, ...changes, challenge: await r.challenge() })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

export interface Desk {
  readonly office: Call
  readonly reviewer: Call
  readonly handler: Call
  readonly head: Call
}

/** The four people of the protection division's path. */
export async function deskOf(r: Rig): Promise<Desk> {
  return {
    office: await r.as('office'),
    reviewer: await r.as('reviewer'),
    handler: await r.as('protection'),
    head: await r.as('protection-head'),
  }
}

/** One act on the version that stands; gives the answer. */
export async function act(call: Call, receipt: string, action: string, input: object = {}) {
  const { version } = (await call('GET', `/api/desk/messages/${receipt}`)).body
  return call('POST', `/api/desk/messages/${receipt}/actions/${action}`, { version, ...input })
}

const REPLY = { reply: '您好！可以请求行政裁决。上海市知识产权局保护处', release: { mode: 'full' } }
const STEPS: readonly [who: keyof Desk, action: string, input?: object][] = [
  ['office', 'accept'],
  ['office', 'assign', { lead: ['protection'], support: ['office'] }],
  ['handler', 'draft', REPLY],
  ['head', 'department-review'],
  ['reviewer', 'office-review', { decisions: [] }],
  ['reviewer', 'answer'],
]

/** Brings a message as far as an action of the usual path, the draft as given. */
export async function bring(desk: Desk, receipt: string, until: string, draft: object = REPLY): Promise<void> {
  for (const [who, action, input] of STEPS) {
    const answer = await act(desk[who], receipt, action, action === 'draft' ? draft : input)
    if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`)
    if (action === until) return
  }
}
