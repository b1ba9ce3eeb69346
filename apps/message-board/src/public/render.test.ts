import { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import { messagesContract } from '@gongkai/messages/contract'
import { figuresContract } from '@gongkai/messages/figures/contract'
import { SCREEN_WORDS } from '@gongkai/ui'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { render as Render } from './render.ts'
import { corrected, full, item, withdrawn } from './sample-publications.ts'

const assets = {
  styles: ['/a.css'],
  scripts: {
    frame: '/f.js',
    ask: '/k.js',
    receipt: '/r.js',
    acting: '/t.js',
    helped: '/h.js',
    subscription: '/s.js',
  },
}
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
  kind: 'policy',
  listed: true,
  files: { most: 2, mostBytes: 5 * 1024 * 1024 },
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
  reply: {
    text: '可以',
    departmentName: '运用促进处',
    answeredAt: '2026-11-20T08:04:00.000Z',
    mode: 'full',
    translated: null,
  },
  rating: null,
  mayRate: true,
  mayWithdraw: false,
  mayReopen: false,
  reopenUntil: null,
  limits: [],
  asked: null,
  supplements: [],
  answers: [],
  promises: [],
  retracted: null,
  referred: null,
  attachments: [],
  forwarded: false,
  language: 'zh',
  about: null,
}
const question = {
  id: 'q1',
  board: 'grants',
  question: '要备案吗',
  answer: '要备案。',
  policies: [{ title: '办法', number: '沪知规〔2026〕1号', article: '第三条', url: null }],
  department: 'promotion',
  departmentName: '运用促进处',
  publishedOn: '2026-11-10',
  version: 1,
}
const counts = { received: 7, answered: 5, onTime: { numerator: 4, denominator: 6 } }

/** Answers as the contract describes them; its own shapes check that they are. */
const answers: Record<string, unknown> = {
  '/api/boards': messagesContract.boards.answer.parse({ items: [board] }),
  '/api/boards/grants/messages': messagesContract.published.answer.parse({ items: [item], next: 'older' }),
  '/api/boards/grants/messages/p1': messagesContract.publication.answer.parse(full),
  '/api/boards/grants/messages/p2': messagesContract.publication.answer.parse(withdrawn),
  '/api/boards/grants/messages/p3': messagesContract.publication.answer.parse(corrected),
  '/api/messages/published': messagesContract.publishedAll.answer.parse({ items: [item], next: null }),
  '/api/faq': commonIssuesContract.faq.answer.parse({ items: [question] }),
  '/api/faq/q1': commonIssuesContract.faqEntry.answer.parse({
    ...question,
    note: null,
    ratings: { helped: 3, notHelped: 1 },
  }),
  '/api/message-statistics': figuresContract.statistics.answer.parse({
    from: '2026-10-01',
    to: '2026-11-22',
    asOf: '2026-11-22',
    notes: ['撤回的不计入'],
    total: counts,
    months: [{ month: '2026-10', ...counts }],
    classes: [],
    departments: [{ id: null, name: '其他', ...counts }],
  }),
  '/api/messages/GK-1': messagesContract.status.answer.parse(status),
}
const asked: string[] = []

function draw(url: string, lang: 'zh' | 'en' = 'zh', fail?: { status: number; code: string; only?: string }) {
  asked.length = 0
  return render({
    url,
    lang,
    large: false,
    bureau,
    api: async (path) => {
      asked.push(path)
      const { pathname, searchParams } = new URL(path, 'http://api.invalid')
      const wrong = pathname === '/api/messages/GK-1' && searchParams.get('code') !== 'RIGHT'
      const failing = fail && (!fail.only || fail.only === pathname) ? fail : undefined
      const refused = failing ?? (wrong ? { status: 404, code: 'wrong-receipt-or-code' } : undefined)
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

  it('show the questions asked often above the answers of their board, and by themselves', async () => {
    for (const path of ['boards/grants', 'faq', 'faq/q1']) {
      const { status: code, html } = await draw(`/message-board/${path}`)
      expect([code, html.includes('要备案。'), html.includes('沪知规〔2026〕1号')], path).toEqual([200, true, true])
    }
    expect((await draw('/message-board/faq/q1')).html).toContain('4人评价，3人说有帮助')
  })

  it('stay readable where the questions cannot be had', async () => {
    const { status: code, html } = await draw('/message-board/boards/grants', 'zh', {
      status: 500,
      code: 'fault',
      only: '/api/faq',
    })
    expect([code, html.includes('要备案吗'), html.includes('id="faq"')]).toEqual([200, true, false])
  })

  it('search all boards, narrowed as asked, with what was found marked', async () => {
    const { html } = await draw('/message-board/search?q=备案&board=grants&department=')
    expect(asked).toContain('/api/messages/published?lang=zh&q=%E5%A4%87%E6%A1%88&board=grants')
    expect(html).toContain('<mark>备案</mark>')
    expect(html).toMatch(/<option value="grants" selected[^>]*>补贴/)
  })

  it('tell of a correction what changed and what stood before', async () => {
    const { html } = await draw('/message-board/boards/grants/messages/p3')
    for (const part of ['这份答复更正于', '金额写错了', '更正以前的答复', '原来的答复']) expect(html).toContain(part)
  })

  it('explain an answer that was withdrawn where it stood', async () => {
    const { status: code, html } = await draw('/message-board/boards/grants/messages/p2')
    expect(code).toBe(200)
    for (const part of ['这份答复已经撤下', '政策已经调整', '2026年11月20日', 'noindex']) expect(html).toContain(part)
    expect(html).not.toContain('答 &lt;b&gt;')
  })

  it('show figures as counts, with their table as a file', async () => {
    const { html } = await draw('/message-board/statistics')
    for (const part of ['4/6件', '66.6%', '2026年10月', '撤回的不计入', 'href="data:text/csv'])
      expect(html).toContain(part)
    expect(html).not.toMatch(/ style=/)
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

  it('says how many files the board takes and how large, and asks for none where it takes none', async () => {
    const before = answers['/api/boards']
    expect((await draw('/message-board/boards/grants/ask')).html).toContain('最多2个，每个不超过5 MB')
    answers['/api/boards'] = { items: [{ ...board, files: { most: 0, mostBytes: 1 } }] }
    try {
      expect((await draw('/message-board/boards/grants/ask')).html).not.toContain('附件')
    } finally {
      answers['/api/boards'] = before
    }
  })
})

describe('the page of mail links', () => {
  it('does nothing by being opened, and is kept by nobody', async () => {
    const { html, headers } = await draw('/message-board/subscription?t=TOKEN')
    expect(asked).toEqual([])
    expect(html).toContain('src="/s.js"')
    expect(headers).toMatchObject({ 'cache-control': 'no-store' })
    expect((await draw('/message-board/subscription')).html).toContain('这个网址里没有通知链接')
  })
})

/** The status page of a message that differs from the plain one. */
async function drawStatus(more: object) {
  const plain = answers['/api/messages/GK-1']
  answers['/api/messages/GK-1'] = messagesContract.status.answer.parse({ ...status, ...more })
  try {
    return await draw('/message-board/status?receipt=GK-1&code=RIGHT')
  } finally {
    answers['/api/messages/GK-1'] = plain
  }
}

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
    for (const part of [
      '已答复',
      '▲',
      '12月1日（周二）前答复',
      '2026年11月12日 11:04',
      '可以',
      'data-act="rate"',
      '/t.js',
    ])
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

  it('asks the writer for what is missing before anything else', async () => {
    const { html } = await drawStatus({
      asked: { question: '请问是哪一年的？', at: '2026-11-13', until: '2026-11-20' },
    })
    expect(html.indexOf('请问是哪一年的？')).toBeLessThan(html.indexOf('答复期限</dt>'))
    expect(html).toContain('data-act="supplement"')
    expect(html).toContain('请在2026年11月20日前补充')
  })

  it('leads to whom it was referred by one press, and explains no date where there is none', async () => {
    const referred = { name: '某区政府', phone: '021-6208 3114转2' }
    const { html } = await drawStatus({ referred, limit: { ...limit, light: 'none', text: '不予受理，不计期限' } })
    expect(html).toContain('href="tel:02162083114"')
    expect(html).not.toContain('这个日期是怎么算的')
  })

  it('says before the answer that it was taken off the public pages', async () => {
    const { html } = await drawStatus({ retracted: { at: '2026-11-20', reason: '办法已经修订' } })
    expect(html.indexOf('办法已经修订')).toBeLessThan(html.indexOf('gk-text'))
  })

  it('offers what may be done, and nothing else', async () => {
    const forms = async (more: object) =>
      [...(await drawStatus(more)).html.matchAll(/data-act="(\w+)"/g)].map(([, name]) => name)
    expect(await forms({ mayRate: false })).toEqual(['subscription'])
    expect(await forms({ mayRate: true, mayWithdraw: true })).toEqual(['rate', 'subscription', 'withdraw'])
    const rating = { score: 1, comment: null }
    expect(await forms({ mayRate: false, mayReopen: true, reopenUntil: '2026-12-04', rating })).toContain('reopen')
    expect(await forms({ mayRate: false, state: 'withdrawn' })).toEqual([])
  })

  it('shows the answer that holds, what was corrected, and what was promised', async () => {
    const answer = {
      text: '旧答复',
      departmentName: '运用促进处',
      answeredAt: '2026-11-18T08:00:00.000Z',
      mode: 'full',
    }
    const { html } = await drawStatus({
      answers: [
        { ...answer, note: null, translated: null },
        { ...answer, text: '可以', note: '更正了金额', translated: null },
      ],
      promises: [{ what: '公布名单', dueOn: '2026-12-01', kept: false }],
    })
    for (const part of ['更正了金额', '旧答复', '公布名单', '还没有做到']) expect(html).toContain(part)
    expect(html.indexOf('可以')).toBeLessThan(html.indexOf('旧答复'))
  })

  it('asks nothing of the API until both are given', async () => {
    await draw('/message-board/status?receipt=GK-1')
    expect(asked).toEqual([])
  })
})
