import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
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
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))

/** What a reader without scripts reads at a Beijing time, of the sample with another sign-up. */
async function read(at: string, signUp: object = {}, lang: 'zh' | 'en' = 'zh') {
  vi.setSystemTime(`${at}:00+08:00`)
  const details = { ...ACTIVITY.details, signUp: { ...ACTIVITY.details.signUp, ...signUp } }
  const api = sampleApi([], null, { [`/api/activities/${ID}`]: { ...ACTIVITY, details } })
  const { html } = await render({ url: `/open-month/activities/${ID}/sign-up`, lang, large: false, bureau, api })
  return { html, text: html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '') }
}

it('has its form while sign-up is open', async () => {
  const { html, text } = await read('2026-11-22T10:00')
  expect(html).toContain('id="sign-up"')
  expect(text).toContain('名额一样按先后给')
  expect(text).toContain('名额满了就排队候补')
})

it('before it opens it says when, and asks for nothing', async () => {
  const { html, text } = await read('2026-11-16T08:59')
  expect(html).not.toContain('id="sign-up"')
  expect(text).toMatch(/报名还没有开始.*开始报名：.*2026年11月16日（周一）09:00/)
  expect(text).not.toContain('打电话报名')
  expect((await read('2026-11-16T08:59', {}, 'en')).text).toMatch(/Sign-up opens:.*Monday 16 November 2026, 09:00/)
})

it('once it is closed it says so before anybody fills in anything', async () => {
  const { html, text } = await read('2026-11-24T17:00')
  expect(html).not.toContain('id="sign-up"')
  expect(text).toContain('报名已经截止')
  expect(text).not.toContain('报名以后')
})

it('promises no order to those who take part in a draw, and no list where there is none', async () => {
  const lottery = {
    mode: 'lottery',
    lottery: { commitment: 'a'.repeat(64), drawAt: '2026-11-24T18:00', publicSource: '' },
  }
  const { text } = await read('2026-11-22T10:00', { ...lottery, waitingList: true })
  expect(text).not.toContain('按先后')
  expect(text).toContain('和网上报名的一起摇号')
  expect(text).toContain('没有中签的按摇号次序候补')
  expect((await read('2026-11-22T10:00', { ...lottery, waitingList: false })).text).not.toContain('候补')
  expect((await read('2026-11-22T10:00', { waitingList: false })).text).not.toContain('排队候补')
})
