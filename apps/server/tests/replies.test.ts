import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLink, importPolicies, listPolicies, seedTemplates } from '../src/modules/replies/index.ts'
import { lookAtLink } from '../src/modules/replies/link-look.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let desk: Desk
let site: Server
let origin = ''
let elsewhere: Call

/** A site with a page, one that moved, one that is gone, one that knows no HEAD, and a circle. */
function siteOf(): Server {
  return createServer((request, response) => {
    const page = (title: string) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<html><head><title>${title}_示例局</title></head></html>`)
    }
    if (request.url === '/ok') return page('甲办法')
    if (request.url === '/home') return page('首页')
    if (request.url === '/moved') return response.writeHead(302, { location: '/home' }).end()
    if (request.url === '/to-ok') return response.writeHead(301, { location: '/ok' }).end()
    if (request.url === '/circle') return response.writeHead(302, { location: '/circle' }).end()
    if (request.url === '/out') return response.writeHead(302, { location: 'ftp://example.com/x' }).end()
    if (request.url === '/no-head') {
      if (request.method === 'HEAD') return response.writeHead(405).end()
      return page('甲办法')
    }
    if (request.url === '/slow') return
    response.writeHead(404).end()
  })
}

const csv = (rows: string[][]) => Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))
const HEAD = ['标题', '文号', '发文机关', '日期', '状态', '失效日期', '替代文件', '替代文号', '链接', '正文']

beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
  elsewhere = await r.as('service')
  site = siteOf()
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(async () => {
  site.closeAllConnections()
  await new Promise((done) => site.close(done))
  await r.close()
})

describe('policies for replies', () => {
  const rows = () => [
    HEAD,
    [
      '甲办法',
      '沪示〔2024〕6号',
      '示例局',
      '2024-06-20',
      '现行',
      '',
      '',
      '',
      `${origin}/ok`,
      '第一条 目的\n第二条 外观设计专利的行政裁决由保护处办理',
    ],
    ['乙规定', '沪示〔2018〕1号', '示例局', '2018-01-10', '被替代', '2024-06-20', '甲办法', '沪示〔2024〕6号', '', ''],
    ['坏行', '', '示例局', '昨天', '', '', '', '', '', ''],
  ]
  const imported = (table = rows()) => importPolicies(r.surroundings, { name: 'a.csv', bytes: csv(table) }, 'test')

  it('come in by number; wrong rows are named; a second import changes nothing', async () => {
    expect(await imported()).toMatchObject({ added: 2, changed: 0, same: 0, faults: [{ row: 4, column: '日期' }] })
    expect(await imported()).toMatchObject({ added: 0, changed: 0, same: 2 })
    const changed = rows()
    changed[1] = ['甲办法（修订）', '沪示[2024]6号', ...(changed[1]?.slice(2) ?? [])]
    expect(await imported(changed)).toMatchObject({ added: 0, changed: 1, same: 1 })
    expect(await imported()).toMatchObject({ changed: 1 })
    expect(await importPolicies(r.surroundings, { name: 'a.json', bytes: Buffer.from('{') }, 'test')).toBe('not-json')
  })

  it('are found by title, number and article', async () => {
    const find = async (q: string) =>
      (await desk.handler('GET', `/api/desk/policies?q=${encodeURIComponent(q)}`)).body.items
    expect((await find('甲办法')).map((one: { title: string }) => one.title)).toEqual(['甲办法'])
    expect((await find('沪示〔2018〕1号'))[0]).toMatchObject({ state: 'superseded', supersededBy: { title: '甲办法' } })
    expect((await find('行政裁决'))[0]).toMatchObject({
      citation: '《甲办法》（沪示〔2024〕6号）',
      articles: [{ article: '第二条' }],
      link: { state: 'unchecked' },
    })
    expect(await find('没有这样的词')).toEqual([])
    expect((await desk.handler('GET', '/api/desk/policies')).body.items).toHaveLength(2)
  })

  it('have their addresses looked at, and the result kept', async () => {
    const [, , ...none] = await listPolicies(r.surroundings.db)
    expect(none).toEqual([])
    const row = (await listPolicies(r.surroundings.db)).find(({ title }) => title === '甲办法')
    if (!row) throw new Error('no policy')
    const refused = await desk.handler('POST', `/api/desk/policies/${row.id}/link-check`, {})
    expect(refused.body.link).toMatchObject({ state: 'refused' })
    const allowed = { ...r.surroundings, config: { ...r.surroundings.config, bureau: { linkHosts: ['127.0.0.1'] } } }
    expect(await checkLink(allowed, row)).toMatchObject({ link_state: 'alive', link_status: 200 })
    const other = (await listPolicies(r.surroundings.db)).find(({ url }) => url === null)
    const without = await desk.handler('POST', `/api/desk/policies/${other?.id}/link-check`, {})
    expect(without.body.code).toBe('no-address')
    expect((await desk.handler('POST', '/api/desk/policies/x/link-check', {})).status).toBe(404)
  })
})

describe('the look at a link', () => {
  const settings = { allowed: ['127.0.0.1'], ms: 400 }
  it.each([
    ['/ok', 'alive', 200],
    ['/to-ok', 'alive', 200],
    ['/no-head', 'alive', 200],
    ['/moved', 'moved', 200],
    ['/gone', 'dead', 404],
    ['/circle', 'dead', 302],
    ['/slow', 'dead', null],
    ['/out', 'refused', null],
  ])('%s is %s', async (path, state, status) => {
    expect(await lookAtLink(`${origin}${path}`, '甲办法', settings)).toMatchObject({ state, status })
  })

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://policies.example@127.0.0.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fec0::1]/',
    'file:///etc/passwd',
    'not an address',
  ])('refuses %s', async (address) => {
    expect(await lookAtLink(address, 'x', { allowed: [] })).toMatchObject({ state: 'refused' })
  })

  it('refuses a name that leads inside, and says nothing where the network is away', async () => {
    const to = (address: string) => ({ allowed: [], resolve: async () => [address] })
    expect(await lookAtLink('http://policies.example/', 'x', to('127.0.0.1'))).toMatchObject({ state: 'refused' })
    expect(await lookAtLink('http://policies.example/', 'x', to('::ffff:127.0.0.1'))).toMatchObject({
      state: 'refused',
    })
    const away = { allowed: [], resolve: () => Promise.reject(Object.assign(new Error('away'), { code: 'EAI_AGAIN' })) }
    expect(await lookAtLink('http://policies.example/', 'x', away)).toBeNull()
  })
})

describe('templates', () => {
  const template = {
    name: '外观设计咨询',
    lang: 'zh',
    classes: ['inquiry'],
    board: 'administrative-ruling',
    text: '您好！{subject}，{department}{phone}。{organ}{date}',
  }

  it('are offered filled in, those made for the board first', async () => {
    await seedTemplates(r.surroundings, { person: 'p', name: '公开办' })
    expect(await seedTemplates(r.surroundings, { person: 'p', name: '公开办' })).toBe(false)
    const added = await desk.office('POST', '/api/desk/reply-templates', template)
    expect(added.status).toBe(201)
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const { items } = (await desk.handler('GET', `/api/desk/messages/${receipt}/reply-templates`)).body
    expect(items[0]).toMatchObject({ name: '外观设计咨询', fits: true })
    expect(items[0].text).toContain('外观设计专利被仿冒怎么办')
    expect(items[0].text).toMatch(/上海市知识产权局2026年3月2日$/)
    expect((await elsewhere('GET', `/api/desk/messages/${receipt}/reply-templates`)).status).toBe(404)
  })

  it('are changed by the office with their history, and nobody overwrites anybody', async () => {
    const { id, version } = (await desk.office('POST', '/api/desk/reply-templates', { ...template, name: '改一改' }))
      .body
    const at = `/api/desk/reply-templates/${id}`
    const changed = await desk.office('POST', `${at}/versions`, { ...template, name: '改了', version })
    expect(changed.body).toMatchObject({ name: '改了', version: 2 })
    expect((await desk.reviewer('POST', `${at}/versions`, { ...template, version })).body.code).toBe('stale-template')
    expect((await desk.office('POST', `${at}/retirement`, { version: 2 })).body).toMatchObject({
      retired: true,
      version: 3,
    })
    const history = (await desk.office('GET', at)).body.items
    expect(history.map((one: { version: number }) => one.version)).toEqual([3, 2, 1])
    expect((await desk.handler('POST', '/api/desk/reply-templates', template)).status).toBe(403)
    const unknown = await desk.office('POST', '/api/desk/reply-templates', { ...template, text: '{nobody}' })
    expect(unknown.body).toMatchObject({ code: 'unknown-placeholder' })
    expect((await desk.office('POST', '/api/desk/reply-templates', { ...template, board: 'none' })).body.code).toBe(
      'no-such-board',
    )
  })
})

describe('a draft reply', () => {
  it('is checked by those who may see the message', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const at = `/api/desk/messages/${receipt}/reply-check`
    const draft = {
      mode: 'full',
      reply: '您好！依据《乙规定》，请咨询其他部门，手机13800138000。我局将于本月底前更新指引。',
    }
    const { body, status } = await desk.handler('POST', at, draft)
    expect(status).toBe(200)
    const rules = body.findings.map((one: { rule: string }) => one.rule)
    expect(rules).toEqual(expect.arrayContaining(['policy-superseded', 'mobile-11', 'without-organ', 'without-date']))
    expect(body.promises).toMatchObject([{ dueOn: '2026-03-31' }])
    expect(body.questions).toHaveLength(1)
    const { body: english } = await desk.handler('POST', `${at}?lang=en`, draft)
    expect(english.findings.find((one: { rule: string }) => one.rule === 'policy-superseded').message).toContain(
      'superseded by',
    )
    expect((await elsewhere('POST', at, draft)).status).toBe(404)
    expect((await r.call('POST', at, draft)).status).toBe(401)
    expect((await desk.handler('POST', at, { mode: 'loud', reply: '' })).status).toBe(400)
  })

  it('has past answers beside it: the public ones, and private ones of one’s own department', async () => {
    const before = await submit(r, { subject: '外观专利被抄', body: '外观设计专利被网店抄袭，请问怎样请求行政裁决？' })
    await bring(desk, before.receipt, 'answer', {
      reply: '您好！依据《乙规定》，可以请求行政裁决。上海市知识产权局保护处',
      release: { mode: 'full' },
    })
    const hidden = await submit(r, {
      subject: '外观设计侵权裁决',
      body: '外观设计专利侵权，行政裁决要多久？请不要公开',
      mayPublish: false,
    })
    await bring(desk, hidden.receipt, 'answer', {
      reply: '您好！三个月。上海市知识产权局保护处',
      release: { mode: 'private', reason: '不愿公开' },
    })
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const answer = await desk.handler('GET', `/api/desk/messages/${receipt}/past-answers`)
    const items: { receipt: string; alike: number; published: boolean; policies: object[] }[] = answer.body.items
    expect(items.map((one) => one.receipt)).toEqual(expect.arrayContaining([before.receipt, hidden.receipt]))
    expect(items.map(({ alike }) => alike)).toEqual(items.map(({ alike }) => alike).toSorted((a, b) => b - a))
    expect(items.find((one) => one.receipt === before.receipt)).toMatchObject({
      published: true,
      policies: [{ title: '乙规定', state: 'superseded' }],
    })
    const other = await submit(r, {
      ...{ subject: '外观设计专利裁决', body: '外观设计专利侵权行政裁决怎么办？' },
      board: 'fee-reduction',
    })
    await act(desk.office, other.receipt, 'accept')
    await act(desk.office, other.receipt, 'assign', { lead: ['public-service'], support: [] })
    const seenElsewhere: { receipt: string }[] = (
      await elsewhere('GET', `/api/desk/messages/${other.receipt}/past-answers`)
    ).body.items
    expect(seenElsewhere.map((one) => one.receipt)).toContain(before.receipt)
    expect(seenElsewhere.map((one) => one.receipt)).not.toContain(hidden.receipt)
  })
})
