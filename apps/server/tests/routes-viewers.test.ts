import type { Route } from '@gongkai/contract-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleDescriptions } from '../src/modules/index.ts'
import { bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'
import { FILE_ROWS, FORWARDED_ROWS } from './routes-of-files.ts'
import { NOBODY, SIGN_IN, VIEWERS, type Row, type Scene, type Viewer } from './routes-row.ts'

const code = ({ message }: Scene, viewer: Viewer) => (viewer === 'writer' ? message.code : 'AAAAAAAAAA')
const bad = { board: 'x' }
/** Route × viewer → status. A route of any module that is missing here fails the test below. */
const TABLE: Record<string, Row> = {
  'notices.subscription': {
    path: ({ message }) => `/api/messages/${message.receipt}/subscription`,
    body: (scene, viewer) => ({ code: code(scene, viewer) }),
    all: 404,
    but: { writer: 200 },
  },
  'notices.token': { path: () => '/api/subscriptions/look-up', body: () => ({ token: 'x' }), all: 404 },
  'notices.confirm': { path: () => '/api/subscriptions/confirm', body: () => ({ token: 'x' }), all: 404 },
  'notices.cancel': { path: () => '/api/subscriptions/cancel', body: () => ({ token: 'x' }), all: 404 },
  'notices.oneClick': { path: () => '/api/subscriptions/one-click?t=x', body: () => ({}), all: 404 },
  'notices.notices': { path: () => '/api/desk/notices', all: 200, but: NOBODY },
  'notices.read': { path: () => '/api/desk/notices/read', body: () => ({}), all: 200, but: NOBODY },
  'notices.deliveries': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/deliveries`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'figures.statistics': { path: () => '/api/message-statistics', all: 200 },
  'figures.report': { path: () => '/api/desk/message-report', all: 200, but: NOBODY },
  'figures.reportFile': { path: () => '/api/desk/message-report/file?format=xlsx', all: 200, but: NOBODY },
  ...FILE_ROWS,
  ...FORWARDED_ROWS,
  'common-issues.suggestions': { path: () => '/api/suggestions?q=patents', all: 200 },
  'common-issues.faq': { path: () => '/api/faq', all: 200 },
  'common-issues.faqEntry': { path: () => '/api/faq/none', all: 404 },
  'common-issues.rateFaq': { path: () => '/api/faq/none/ratings', body: () => ({ helped: true }), all: 404 },
  'common-issues.deskIssues': { path: () => '/api/desk/common-issues', all: 200, but: NOBODY },
  'common-issues.deskIssue': { path: () => '/api/desk/common-issues/none', all: 404, but: NOBODY },
  'common-issues.openIssue': {
    path: () => '/api/desk/common-issues',
    body: () => ({ cluster: 'none', title: '标题', reason: '理由' }),
    all: 404,
    but: NOBODY,
  },
  'common-issues.actOnIssue': {
    path: () => '/api/desk/common-issues/none/actions/close',
    body: () => ({ version: 1 }),
    all: 404,
    but: NOBODY,
  },
  'common-issues.draftFaq': {
    path: () => '/api/desk/common-issues/none/faq',
    body: () => ({ question: '问', answer: '答' }),
    all: 404,
    but: NOBODY,
  },
  'common-issues.deskFaq': { path: () => '/api/desk/faq/none', all: 404, but: NOBODY },
  'common-issues.actOnFaq': {
    path: () => '/api/desk/faq/none/actions/publish',
    body: () => ({ version: 1 }),
    all: 404,
    but: NOBODY,
  },
  'session.session': { path: () => '/api/session', all: 200 },
  'session.signIn': {
    path: () => '/api/session',
    body: (_, viewer) => ({ signIn: `not-${viewer}`, password: 'x' }),
    all: 401,
  },
  'session.signOut': { path: () => '/api/session', all: 200 },
  'departments.departments': { path: () => '/api/departments', all: 200 },
  'departments.registry': { path: () => '/api/desk/registry', all: 200, but: NOBODY },
  'departments.registryVersions': { path: () => '/api/desk/registry/versions', all: 200, but: NOBODY },
  'departments.registryData': { path: () => '/api/desk/registry/data', all: 403, but: { ...NOBODY, admin: 200 } },
  'departments.registryExport': {
    path: () => '/api/desk/registry/export?format=csv',
    all: 403,
    but: { ...NOBODY, admin: 200 },
  },
  'departments.registryChange': {
    path: () => '/api/desk/registry',
    body: () => ({ version: 99, data: {} }),
    all: 403,
    but: { ...NOBODY, admin: 409 },
  },
  'departments.registryPreview': {
    path: () => '/api/desk/registry/preview',
    body: () => ({ fileName: 'a.pdf', content: 'eA==' }),
    all: 403,
    but: { ...NOBODY, admin: 400 },
  },
  'departments.registryImport': {
    path: () => '/api/desk/registry/import',
    body: () => ({ fileName: 'a.pdf', content: 'eA==', version: 1 }),
    all: 403,
    but: { ...NOBODY, admin: 400 },
  },
  'plan.plan': { path: () => '/api/desk/plan', all: 200, but: NOBODY },
  'plan.planDepartments': { path: () => '/api/desk/plan/departments', all: 200, but: NOBODY },
  'plan.planDepartment': { path: () => '/api/desk/plan/departments/protection', all: 200, but: NOBODY },
  'plan.planPreview': {
    path: () => '/api/desk/plan/preview',
    body: () => ({ fileName: 'a.txt', content: 'eA==' }),
    all: 403,
    but: { ...NOBODY, office: 400, admin: 400 },
  },
  'plan.planImport': {
    path: () => '/api/desk/plan/import',
    body: () => ({ fileName: 'a.txt', content: 'eA==' }),
    all: 403,
    but: { ...NOBODY, office: 400, admin: 400 },
  },
  'messages.challenge': { path: () => '/api/challenge', all: 200 },
  'messages.submit': { path: () => '/api/messages', body: () => bad, all: 400 },
  'messages.status': {
    path: (scene, viewer) => `/api/messages/${scene.message.receipt}?code=${code(scene, viewer)}`,
    all: 404,
    but: { writer: 200 },
  },
  'messages.lookUp': {
    path: ({ message }) => `/api/messages/${message.receipt}/look-up`,
    body: (scene, viewer) => ({ code: code(scene, viewer) }),
    all: 404,
    but: { writer: 200 },
  },
  'messages.rate': {
    path: ({ message }) => `/api/messages/${message.receipt}/rating`,
    body: (scene, viewer) => ({ code: code(scene, viewer), version: 3, score: 5 }),
    all: 404,
    but: { writer: 409 },
  },
  'messages.supplement': {
    path: ({ message }) => `/api/messages/${message.receipt}/supplement`,
    body: (scene, viewer) => ({ code: code(scene, viewer), version: 3, text: '补充' }),
    all: 404,
    but: { writer: 409 },
  },
  'messages.withdraw': {
    path: ({ message }) => `/api/messages/${message.receipt}/withdrawal`,
    body: (scene, viewer) => ({ code: code(scene, viewer), version: 99 }),
    all: 404,
    but: { writer: 409 },
  },
  'messages.reopen': {
    path: ({ message }) => `/api/messages/${message.receipt}/reopening`,
    body: (scene, viewer) => ({ code: code(scene, viewer), version: 3, reason: '没有答复我的问题' }),
    all: 404,
    but: { writer: 409 },
  },
  'messages.boards': { path: () => '/api/boards', all: 200 },
  'messages.publishedAll': { path: () => '/api/messages/published', all: 200 },
  'messages.published': { path: () => '/api/boards/administrative-ruling/messages', all: 200 },
  'messages.publication': {
    path: ({ publication }) => `/api/boards/administrative-ruling/messages/${publication}`,
    all: 200,
  },
  'messages.deskFigures': { path: () => '/api/desk/message-figures', all: 200, but: NOBODY },
  'messages.deskList': { path: () => '/api/desk/messages', all: 200, but: NOBODY },
  'messages.deskMessage': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'triage.deskTriage': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/triage`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'messages.deskColleagues': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/colleagues`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'messages.deskContact': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/contact`,
    body: () => ({ reason: '核实' }),
    all: 403,
    but: { ...NOBODY, 'handler-elsewhere': 404, handler: 200, head: 200, office: 200 },
  },
  'messages.deskAct': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/actions/accept`,
    body: () => ({ version: 3 }),
    all: 403,
    but: { ...NOBODY, 'handler-elsewhere': 404, office: 409 },
  },
  'messages.bulk': {
    path: () => '/api/desk/messages/bulk',
    body: ({ message }) => ({ action: 'urge', receipts: [{ receipt: message.receipt, version: 99 }] }),
    all: 200,
    but: NOBODY,
  },
  'messages.exportList': { path: () => '/api/desk/message-export', all: 200, but: NOBODY },
  'messages.savedViews': { path: () => '/api/desk/message-views', all: 200, but: NOBODY },
  'messages.saveView': {
    path: () => '/api/desk/message-views',
    body: () => ({ name: '共享', query: {}, shared: true }),
    all: 403,
    but: { ...NOBODY, office: 201, 'office-reviewer': 409 },
  },
  'messages.changeView': {
    path: () => '/api/desk/message-views/01980000-0000-7000-8000-000000000000',
    body: () => ({ name: '共享' }),
    all: 404,
    but: NOBODY,
  },
  'messages.removeView': {
    path: () => '/api/desk/message-views/01980000-0000-7000-8000-000000000000',
    all: 404,
    but: NOBODY,
  },
  'replies.checkReply': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/reply-check`,
    body: () => ({ mode: 'full', reply: '' }),
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'replies.pastAnswers': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/past-answers`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'replies.messageTemplates': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/reply-templates`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'replies.policies': { path: () => '/api/desk/policies', all: 200, but: NOBODY },
  'replies.checkLink': {
    path: () => '/api/desk/policies/01980000-0000-7000-8000-000000000000/link-check',
    body: () => ({}),
    all: 404,
    but: NOBODY,
  },
  'replies.templates': {
    path: () => '/api/desk/reply-templates',
    all: 403,
    but: { ...NOBODY, office: 200, 'office-reviewer': 200, admin: 200 },
  },
  'replies.templateHistory': {
    path: () => '/api/desk/reply-templates/01980000-0000-7000-8000-000000000000',
    all: 403,
    but: { ...NOBODY, office: 404, 'office-reviewer': 404, admin: 404 },
  },
  'replies.addTemplate': {
    path: () => '/api/desk/reply-templates',
    body: () => ({}),
    all: 403,
    but: { ...NOBODY, office: 400, 'office-reviewer': 400 },
  },
  'replies.changeTemplate': {
    path: () => '/api/desk/reply-templates/01980000-0000-7000-8000-000000000000/versions',
    body: () => ({ name: 'x', lang: 'zh', text: 'x', version: 1 }),
    all: 403,
    but: { ...NOBODY, office: 404, 'office-reviewer': 404 },
  },
  'replies.retireTemplate': {
    path: () => '/api/desk/reply-templates/01980000-0000-7000-8000-000000000000/retirement',
    body: () => ({ version: 1 }),
    all: 403,
    but: { ...NOBODY, office: 404, 'office-reviewer': 404 },
  },
  'screening.rulings': {
    path: () => '/api/desk/rulings',
    all: 403,
    but: { ...NOBODY, 'office-reviewer': 200 },
  },
  'screening.revokeRuling': {
    path: () => '/api/desk/rulings/01980000-0000-7000-8000-000000000000/revocation',
    body: () => ({ reason: '不再适用' }),
    all: 403,
    but: { ...NOBODY, 'office-reviewer': 404 },
  },
  'releases.widgets': { path: () => '/api/widgets', all: 200 },
  'releases.embedCheck': { path: () => '/api/embed/check', body: () => ({}), all: 400 },
  'messages.deskScreen': { path: () => '/api/desk/screening', body: () => ({ text: 'x' }), all: 200, but: NOBODY },
}

const ROUTES = moduleDescriptions.flatMap(({ name, contract }) =>
  Object.entries(contract).map(([route, value]) => ({ name: `${name}.${route}`, route: value as Route })),
)

describe('every route for every kind of viewer', () => {
  let r: Rig
  let scene: Scene
  const callers = new Map<Viewer, Call>()
  beforeAll(async () => {
    r = await rig()
    const desk = await deskOf(r)
    const message = await submit(r)
    await bring(desk, message.receipt, 'assign')
    const answered = await submit(r)
    await bring(desk, answered.receipt, 'answer')
    const [item] = (await r.call('GET', '/api/boards/administrative-ruling/messages')).body.items
    scene = { message, answered, publication: item.id }
    for (const viewer of VIEWERS) {
      const signIn = SIGN_IN[viewer]
      callers.set(viewer, signIn ? await r.as(signIn) : r.call)
    }
  })
  afterAll(() => r.close())

  it('stands in the table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(ROUTES.map((one) => one.name).sort())
  })

  for (const { name, route } of ROUTES) {
    const row = TABLE[name]
    if (!row || name === 'session.signOut') continue
    it.each(VIEWERS)(`${name} for %s`, async (viewer) => {
      const call = callers.get(viewer)
      const answer = await call?.(route.at[0], row.path(scene, viewer), row.body?.(scene, viewer))
      expect(answer?.status).toBe(row.but?.[viewer] ?? row.all)
      if (route.audience === 'public') return
      const secret = answer?.status === 200 ? [] : ['王建国', '13800000101', '厨房', '外观设计']
      for (const text of secret) expect(JSON.stringify(answer?.body)).not.toContain(text)
    })
  }

  it('lists for a handler only what their department leads or supports', async () => {
    const elsewhere = (await callers.get('handler-elsewhere')?.('GET', '/api/desk/messages'))?.body
    expect(elsewhere).toMatchObject({ items: [], counts: { all: 0, late: 0, mine: 0, review: 0 } })
    expect((await callers.get('handler')?.('GET', '/api/desk/messages'))?.body.items).toHaveLength(2)
    const closed = await callers.get('handler-elsewhere')?.('GET', '/api/desk/messages?q=' + scene.message.receipt)
    expect(closed?.body.items).toEqual([])
  })

  it('answers the public from the publication store only', async () => {
    const { db } = r.surroundings
    const before = await r.call('GET', '/api/boards/administrative-ruling/messages')
    await db.script('alter table message rename to message_away; alter table event rename to event_away')
    try {
      expect((await r.call('GET', '/api/boards')).status).toBe(200)
      expect((await r.call('GET', '/api/boards/administrative-ruling/messages')).body).toEqual(before.body)
      const one = await r.call('GET', `/api/boards/administrative-ruling/messages/${scene.publication}`)
      expect(one.status).toBe(200)
    } finally {
      await db.script('alter table message_away rename to message; alter table event_away rename to event')
    }
  })

  it('signs out the browser that asks, and only that one', async () => {
    const one = await r.as('office')
    const other = await r.as('office')
    expect((await one('GET', '/api/session')).body.person).toMatchObject({
      signIn: 'office',
      departmentName: '办公室（宣传处）',
    })
    expect((await one('DELETE', '/api/session')).body.person).toBeNull()
    expect((await one('GET', '/api/desk/messages')).status).toBe(401)
    expect((await other('GET', '/api/desk/messages')).status).toBe(200)
  })
})
