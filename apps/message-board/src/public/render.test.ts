import { messagesContract } from '@gongkai/messages/contract'
import { SCREEN_WORDS } from '@gongkai/ui'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { render as Render } from './render.ts'

const assets = { styles: ['/a.css'], scripts: { frame: '/f.js', ask: '/k.js', receipt: '/r.js', rate: '/t.js' } }
let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', assets)
  render = (await import('./render.ts')).render
})

const bureau = {
  name: { zh: '某局', en: 'Some Bureau' },
  organiser: { zh: '某局办公室', en: 'Office' },
  phone: { zh: '12345', en: '12345' },
  address: { zh: '某路1号', en: '1 Some Road' },
  marks: [],
}
const board = {
  id: 'grants',
  title: '补贴',
  titleEn: 'Grants',
  policyTitle: '《办法》',
  policyUrl: null,
  clause: null,
  department: 'promotion',
  departmentName: '运用促进处',
  answered: 1,
}
const item = {
  id: 'p1',
  board: 'grants',
  subject: '<script>alert(1)</script>要备案吗',
  excerpt: '合同要不要备案',
  department: 'promotion',
  departmentName: '运用促进处',
  receivedOn: '2026-11-02',
  answeredOn: '2026-11-10',
  redacted: true,
}
const limit = {
  due: '2026-12-01',
  provisional: false,
  range: ['2026-12-01', '2026-12-01'],
  daysLeft: 2,
  light: 'due-soon',
  text: '12月1日（周二）前答复',
  explain: ['第7个工作日'],
}
const status = {
  receipt: 'GK-1',
  state: 'answered',
  stateText: '已答复',
  version: 6,
  board: 'grants',
  subject: '题',
  body: '文',
  mayPublish: true,
  receivedAt: '2026-11-12T03:04:00.000Z',
  limit,
  timeline: [{ at: '2026-11-12T03:04:00.000Z', what: 'received', text: '收到' }],
  reply: { text: '可以', departmentName: '运用促进处', answeredAt: '2026-11-20T08:04:00.000Z', mode: 'full' },
  rating: null,
  mayRate: true,
}

/** Answers as the contract describes them; its own shapes check that they are. */
const answers: Readonly<Record<string, unknown>> = {
  '/api/boards': messagesContract.boards.answer.parse({ items: [board] }),
  '/api/boards/grants/messages': messagesContract.published.answer.parse({ items: [item], next: 'older' }),
  '/api/boards/grants/messages/p1': messagesContract.publication.answer.parse({
    ...item,
    question: '问\n题',
    reply: '答 <b>',
    version: 1,
  }),
  '/api/messages/GK-1': messagesContract.status.answer.parse(status),
}
const asked: string[] = []

function draw(url: string, lang: 'zh' | 'en' = 'zh', fail?: { status: number; code: string }) {
  asked.length = 0
  return render({
    url,
    lang,
    large: false,
    bureau,
    api: async (path) => {
      asked.push(path)
      const { pathname, searchParams } = new URL(path, 'http://api.invalid')
      const wrong = pathname.startsWith('/api/messages/') && searchParams.get('code') !== 'RIGHT'
      const refused = fail ?? (wrong ? { status: 404, code: 'wrong-receipt-or-code' } : undefined)
      const answer = refused
        ? { code: refused.code, message: '回执编号或者查询码不对', facts: {}, requestId: 'r' }
        : answers[pathname]
      if (!answer)
        return { ok: false, status: 404, statusText: '', json: async () => ({ code: 'not-found', message: '' }) }
      return { ok: !refused, status: refused?.status ?? 200, statusText: '', json: async () => answer }
    },
  })
}

describe('pages to read', () => {
  it('show the board with its search, its answers and the way to older ones', async () => {
    const { status: code, html } = await draw('/message-board/boards/grants?q=备案')
    expect(code).toBe(200)
    expect(html).toContain('<mark>备案</mark>')
    expect(html).toContain('href="/message-board/boards/grants?q=%E5%A4%87%E6%A1%88&amp;after=older"')
    expect(html).toContain('method="get"')
    expect(asked).toContain('/api/boards/grants/messages?lang=zh&q=%E5%A4%87%E6%A1%88')
  })

  it('show what citizens wrote as text', async () => {
    for (const url of ['/message-board/boards/grants', '/message-board/boards/grants/messages/p1']) {
      const { html } = await draw(url)
      expect(html).not.toContain('<script>alert')
      expect(html).toContain('&lt;script&gt;alert(1)')
    }
  })

  it('load one small script and carry no inline script, style or handler', async () => {
    const { html } = await draw('/message-board/boards/grants/messages/p1')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toContain('src="/f.js"')
    expect(html).not.toMatch(/ style=|<style| on\w+="/)
  })

  it('speak English and keep doing so in every link of their own', async () => {
    const { html } = await draw('/message-board/boards/grants?lang=en', 'en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('lang="zh-CN"')
    const own = [...html.matchAll(/href="(\/message-board\/[^"]*)"[^>]*>([^<]*)/g)]
    const switching: readonly string[] = [SCREEN_WORDS.language.en]
    const lost = own.filter(([, href, text]) => !href?.includes('lang=en') && !switching.includes(text?.trim() ?? ''))
    expect(lost.map(([, href]) => href)).toEqual(['/message-board/boards/grants'])
  })

  it('are not found where there is no such board, message or page', async () => {
    for (const path of [
      'boards/none',
      'boards/none/ask',
      'boards/grants/messages/none',
      'nothing',
      'boards/%E0%A4%A',
    ]) {
      expect((await draw(`/message-board/${path}`)).status, path).toBe(404)
    }
  })

  it('leave a fault of the server to the host, and show the sentence of a refusal', async () => {
    await expect(draw('/message-board/', 'zh', { status: 500, code: 'fault' })).rejects.toThrow()
    const refused = await draw('/message-board/', 'zh', { status: 429, code: 'too-many' })
    expect([refused.status, refused.html.includes('回执编号或者查询码不对')]).toEqual([429, true])
  })
})

describe('the form', () => {
  it('is there with its state as data, and says what to do without scripts', async () => {
    const { html } = await draw('/message-board/boards/grants/ask')
    expect(html).toContain('src="/k.js"')
    expect(html).toContain('<script type="application/json" id="state">{"board":"grants"')
    expect(html).toContain('某路1号')
    expect(html).toContain('gk-needs-script')
  })
})

describe('the status page', () => {
  it('is kept by nobody, with and without a message', async () => {
    for (const query of ['', '?receipt=GK-1&code=RIGHT', '?receipt=GK-1&code=WRONG']) {
      const { headers, html } = await draw(`/message-board/status${query}`)
      expect(headers).toEqual({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      expect(html).toContain('name="robots" content="noindex"')
    }
  })

  it('shows state, limit, timeline, answer and rating', async () => {
    const { html } = await draw('/message-board/status?receipt=GK-1&code=RIGHT')
    for (const part of ['已答复', '▲', '12月1日（周二）前答复', '2026年11月12日 11:04', '可以', 'id="rating"', '/t.js'])
      expect(html).toContain(part)
    expect(html).toContain('id="state">{"version":6}')
  })

  it('answers a wrong code with the sentence and the receipt as typed, never the code', async () => {
    const { status: code, html } = await draw('/message-board/status?receipt=GK-1&code=WRONG')
    expect(code).toBe(404)
    expect(html).toContain('回执编号或者查询码不对')
    expect(html).toContain('value="GK-1"')
    expect(html.replace(/<a [^>]*>/g, '')).not.toContain('WRONG')
  })

  it('asks nothing of the API until both are given', async () => {
    await draw('/message-board/status?receipt=GK-1')
    expect(asked).toEqual([])
  })
})
