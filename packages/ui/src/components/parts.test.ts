import { describe, expect, it } from 'vitest'
import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import GkButton from './GkButton.vue'
import GkEmpty from './GkEmpty.vue'
import GkErrorSummary from './GkErrorSummary.vue'
import GkField from './GkField.vue'
import GkFrame from './GkFrame.vue'
import GkLimit from './GkLimit.vue'
import GkPager from './GkPager.vue'

type Slots = Record<string, (given: Record<string, unknown>) => unknown>
const draw = (component: Component, props: Record<string, unknown>, slots: Slots = {}) =>
  renderToString(createSSRApp({ render: () => h(component, props, slots) }))

describe('GkField', () => {
  const field = (props: Record<string, unknown>) =>
    draw(
      GkField,
      { id: 'name', label: '姓名', ...props },
      {
        default: ({ attributes }) => h('input', attributes as Record<string, unknown>),
      },
    )

  it('ties hint, error and count to the control', async () => {
    const html = await field({ hint: '提示', error: '请写姓名', limit: 10, length: 12 })
    expect(html).toContain('<label for="name">')
    expect(html).toContain('aria-describedby="name-hint name-error name-count"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('超出2字')
  })

  it('is quiet when all is well', async () => {
    const html = await field({})
    expect(html).not.toContain('aria-')
  })
})

describe('GkLimit', () => {
  it('does not say the same twice', async () => {
    const html = await draw(GkLimit, { light: 'met', text: '已按期答复' })
    expect(html.match(/按期答复/g)).toHaveLength(1)
  })

  it('says by shape and word what its colour says', async () => {
    const html = await draw(GkLimit, { light: 'late', text: '已超过2个工作日' })
    for (const part of ['■', '已逾期', '已超过2个工作日']) expect(html).toContain(part)
    expect(html).not.toContain('◌')
  })

  it('marks a date that may move, once, and only while it can', async () => {
    expect(await draw(GkLimit, { light: 'due-soon', provisional: true })).toContain('暂定')
    const said = await draw(GkLimit, { light: 'on-time', provisional: true, text: '暂定：3月4日前答复' })
    expect(said).toContain('◌')
    expect(said.match(/暂定/g)).toHaveLength(1)
    expect(await draw(GkLimit, { light: 'met', provisional: true, text: '已按期答复' })).not.toContain('◌')
  })
})

describe('GkErrorSummary', () => {
  it('leads to each field and can take the focus; it is not there without errors', async () => {
    const html = await draw(GkErrorSummary, { errors: [{ field: 'a', message: '甲' }, { message: '<b>' }] })
    expect(html).toContain('href="#a"')
    expect(html).toContain('tabindex="-1"')
    expect(html).toContain('&lt;b&gt;')
    expect(await draw(GkErrorSummary, { errors: [] })).not.toContain('gk-summary')
  })
})

describe('GkPager and GkEmpty', () => {
  it('show only what there is', async () => {
    expect(await draw(GkPager, {})).not.toContain('<nav')
    expect(await draw(GkPager, { older: '/x' })).toContain('rel="next"')
    expect(await draw(GkEmpty, { title: '空' })).not.toContain('gk-actions')
  })
})

describe('GkButton', () => {
  it('is a link with an address, and stays in the tab order while busy', async () => {
    expect(await draw(GkButton, { href: '/x' })).toMatch(/^<a /)
    const busy = await draw(GkButton, { busy: true })
    expect(busy).toContain('aria-disabled="true"')
    expect(busy).not.toContain(' disabled')
  })
})

describe('GkFrame', () => {
  const bureau = {
    name: { zh: '某局', en: 'Some Bureau' },
    organiser: { zh: '某局办公室', en: 'Office' },
    phone: { zh: '12345', en: '12345' },
    marks: [{ text: '沪ICP备00000000号' }],
  }
  const frame = (props: Record<string, unknown>) =>
    draw(GkFrame, {
      lang: 'zh',
      large: false,
      bureau,
      service: '留言板',
      home: '/',
      links: [{ text: '查询', href: '/s', current: true }],
      crumbs: [{ text: '首页', href: '/' }, { text: '这里' }],
      title: '题',
      address: '/b?q=%E4%B8%93&after=1',
      accessibility: '/a',
      ...props,
    })

  it('switches language and size on the same page, keeping the rest of the address', async () => {
    const html = await frame({})
    expect(html).toContain('href="/b?q=%E4%B8%93&amp;after=1&amp;lang=en"')
    expect(html).toContain('href="/b?q=%E4%B8%93&amp;after=1&amp;large=1"')
    const english = await frame({ lang: 'en', large: true, address: '/b?lang=en&large=1' })
    expect(english).toContain('href="/b?large=1"')
    expect(english).toContain('href="/b?lang=en"')
    expect(english).toContain('Some Bureau')
  })

  it('has one main, a skip link, the page’s place, and the organiser and marks in the foot', async () => {
    const html = await frame({})
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html).toContain('href="#main"')
    expect(html).toContain('<span aria-current="page">这里</span>')
    for (const part of ['某局办公室', '12345', '沪ICP备00000000号', '无障碍说明']) expect(html).toContain(part)
  })

  it('carries no inline style or script', async () => {
    expect(await frame({})).not.toMatch(/ style=|<script|<style| on\w+=/)
  })
})
