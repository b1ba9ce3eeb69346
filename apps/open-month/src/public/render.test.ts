import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAMPLE_BUREAU as bureau, sampleApi } from '../../tests/sample-api.ts'
import { ACTIVITY, ID } from '../../tests/sample-programme.ts'
import type { render as Render } from './render.ts'

let render: typeof Render
const scripts = new Proxy({}, { get: (_, name) => `/${String(name)}.js` })
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', { styles: ['/s.css'], scripts })
  render = (await import('./render.ts')).render
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T10:00:00+08:00') }))

const asked: string[] = []
const draw = (path: string, lang: 'zh' | 'en' = 'zh', api = sampleApi(asked)) => {
  asked.length = 0
  return render({ url: `/open-month/${path}`, lang, large: false, bureau, api })
}
/** What a reader reads: no markup. */
const read = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the programme', () => {
  it('stands under its days with how signing up stands', async () => {
    const { status, html } = await draw('programme')
    expect(status).toBe(200)
    const text = read(html)
    expect(text).toContain('11月25日（周三）')
    expect(text).toMatch(/14:00–16:30.*走进专利审查.*▲ 正在报名，还有4个名额/)
    expect(text).toContain('名额已满，可以候补（3组在等）')
    expect(text).toContain('11月25日（周三）09:00开始报名')
    expect(text).toContain('已取消')
    expect(text).toContain('不用报名')
    expect(asked).toContain('/api/activities?lang=zh&from=2026-11-22')
  })

  it('shows what organisers wrote as text', async () => {
    for (const view of ['programme', 'programme?view=calendar&month=2026-12', `activities/${ID}`]) {
      const { html } = await draw(
        view,
        'zh',
        sampleApi([], null, {
          [`/api/activities/${ID}`]: {
            ...ACTIVITY,
            details: { ...ACTIVITY.details, title: '</script><script>alert(1)</script>' },
          },
        }),
      )
      expect(html).not.toContain('<script>alert')
      expect(html.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(1)
    }
  })

  it('keeps the choices in every link, and takes one away alone', async () => {
    const { html } = await draw('programme?series=season-2026&form=online&q=商标&large=1')
    expect(asked[1]).toContain(
      '/api/activities?lang=zh&series=season-2026&form=online&q=%E5%95%86%E6%A0%87&from=2026-11-22',
    )
    expect(html).toContain('href="/open-month/programme?series=season-2026&amp;q=%E5%95%86%E6%A0%87"')
    expect(html).toContain('href="/open-month/programme?series=season-2026&amp;form=online"')
    expect(html).toMatch(/<input type="hidden" name="series" value="season-2026"/)
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  it('leaves out what is full when only places left are wanted', async () => {
    const text = read((await draw('programme?left=1')).html)
    expect(text).toContain('走进专利审查')
    expect(text).not.toContain('商标抢注怎么办')
    expect(text).not.toContain('企业开放日')
  })

  it('is a table of a month with its weekdays', async () => {
    const { html } = await draw('programme?view=calendar&month=2026-12')
    expect(asked[1]).toContain('from=2026-12-01&to=2026-12-31')
    expect(html.match(/<th scope="col">/g)).toHaveLength(7)
    expect(html).toContain('month=2027-01')
  })

  it('stands under its districts, online at the end', async () => {
    const text = read((await draw('programme?view=districts')).html)
    expect(text.indexOf('徐汇区')).toBeLessThan(text.indexOf('浦东新区'))
    expect(text).toMatch(/线上 共1场活动.*商标抢注怎么办/)
  })

  it('says what to do where nothing fits, and where nothing is on', async () => {
    const empty = { '/api/activities': { items: [] } }
    expect(read((await draw('programme?q=x', 'zh', sampleApi([], null, empty))).html)).toContain('没有符合条件的活动')
    const { html } = await draw('programme', 'zh', sampleApi([], null, empty))
    expect(html).toContain('眼下没有活动')
    expect(html).toContain('href="/open-month/programme?past=1"')
  })

  it('is there without the live places', async () => {
    const { status, html } = await draw('programme', 'zh', sampleApi([], '/api/activities/places'))
    expect(status).toBe(200)
    expect(read(html)).toContain('● 正在报名')
  })

  it('does not know a series that is none', async () => {
    expect((await draw('programme?series=none')).status).toBe(404)
  })
})

describe('one activity', () => {
  it('says what it is, how to get in, and what to do now', async () => {
    const { html } = await draw(`activities/${ID}`)
    const text = read(html)
    for (const part of [
      '2026年11月25日（周三）14:00–16:30',
      '北京时间',
      '暂定',
      '地铁2号线',
      '没有助听环路',
      '预留10个',
      '最多15个',
      '团体（最多6人）',
      '运用促进处',
      '还有4个名额',
      '还有7个（共10个）',
    ])
      expect(text).toContain(part)
    expect(html).toContain(`href="/open-month/activities/${ID}/sign-up"`)
    expect(html).toContain(`/api/activities/${ID}/pictures/`)
    expect(html).toContain(`href="/open-month/activities/${ID}/questions"`)
  })

  it('says what changed, what stood before and what stands now', async () => {
    const text = read((await draw(`activities/${ID}`)).html)
    expect(text).toContain('11月20日（周五）有变动：时间、地点')
    expect(text).toMatch(/第2版.*换到大一点的场地.*原来： 二楼会议室 现在： 上海知识产权保护中心三楼/)
  })

  it('is an Event to search engines', async () => {
    const { html } = await draw(`activities/${ID}`)
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')
    expect(data).toMatchObject({
      '@type': 'Event',
      startDate: '2026-11-25T14:00+08:00',
      eventStatus: 'https://schema.org/EventRescheduled',
    })
  })

  it('in English marks what is written in Chinese', async () => {
    const { html } = await draw(`activities/${ID}?lang=en`, 'en')
    expect(html).toContain('<h1>Inside patent examination</h1>')
    expect(html).toContain('<span lang="zh-CN">浦东新区某路100号</span>')
    expect(read(html)).toContain('Wednesday 25 November 2026, 14:00–16:30')
    expect(html).toMatch(/hreflang="zh-CN" href="\/open-month\/activities\/[^?"]*"/)
  })

  it('that is cancelled says so and offers no sign-up', async () => {
    const cancelled = { ...ACTIVITY, phase: 'cancelled', cancelled: { because: 'weather', on: '2026-11-21' } }
    const { html } = await draw(`activities/${ID}`, 'zh', sampleApi([], null, { [`/api/activities/${ID}`]: cancelled }))
    expect(read(html)).toContain('11月21日（周六）取消，因天气原因。')
    expect(html).not.toContain('/sign-up"')
    expect(html).toContain('EventCancelled')
  })

  it('of an earlier version says so, and offers nothing to do', async () => {
    const { html } = await draw(
      `activities/${ID}?version=1`,
      'zh',
      sampleApi(asked, null, { [`/api/activities/${ID}`]: { ...ACTIVITY, version: 1, current: false } }),
    )
    expect(asked[0]).toBe(`/api/activities/${ID}?lang=zh&version=1`)
    expect(html).toContain('这是以前的版本')
    expect(html).not.toContain('/sign-up"')
  })

  it('that is no id is not there', async () => {
    expect((await draw('activities/..%2F..%2Fdesk')).status).toBe(404)
    expect((await draw('activities/%E0%A4%A')).status).toBe(404)
  })
})

it.each(['zh', 'en'] as const)('the first page says what is on, what opens and what closes, in %s', async (lang) => {
  const { html } = await draw('', lang)
  const text = read(html)
  expect(text).toContain(lang === 'zh' ? '即将截止报名' : 'Sign-up closes soon')
  expect(text).toContain(lang === 'zh' ? '即将开始报名' : 'Sign-up opens soon')
  expect(text).toContain(lang === 'zh' ? '共5场，还有4场未举办' : '5 activities, 4 still to come')
})

it('the recap shows every opinion with what became of it', async () => {
  const text = read((await draw(`activities/${ID}/recap`)).html)
  expect(text).toMatch(/希望多办夜场.*● 采纳.*明年增加两场/)
  expect(text).toMatch(/希望免费.*■ 未采纳.*本来就不收费/)
  expect(text).toMatch(/到场 28 报名 30/)
  expect(text).toMatch(/增加两场晚间活动.*2027年3月31日（周三）.*待办/)
})

it('a recap that is not published yet says when it comes, and leads back', async () => {
  const { status, html } = await draw('activities/00000000-0000-4000-8000-000000000002/recap')
  expect(status).toBe(404)
  expect(read(html)).toContain('回顾还没有发布')
  expect(html).toContain('href="/open-month/activities/00000000-0000-4000-8000-000000000002"')
})

it('a page that is not there is said with 404, in the same frame', async () => {
  const { status, html } = await draw('nothing')
  expect(status).toBe(404)
  expect(html).toContain('政务公开·政府开放活动')
})
