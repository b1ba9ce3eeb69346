import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { releasesContract } from './contract.ts'
import { RELEASE_SENTENCES, releaseSentence } from './sentences.ts'
import { type loadedFileOf, releaseOf, widgetOf } from './testing.ts'
import { EMBED_REFUSALS, RELEASE_REFUSALS } from './values.ts'

test('the contract can be described, with every shape under one name', () => {
  const api = describeApi({ releases: releasesContract }, { title: 'T', version: '1.1.0' }) as {
    components: { schemas: Record<string, unknown> }
  }
  expect(Object.keys(api.components.schemas)).toEqual([
    'EmbedCheck',
    'EmbedCheckRequest',
    'EmbedFault',
    'EmbedNote',
    'EmbeddableWidget',
    'EmbeddableWidgets',
    'Refusal',
    'WidgetFile',
  ])
})

test('a widget of a release with its addresses is an answer, compiled too', () => {
  const address = (file: ReturnType<typeof loadedFileOf>) => ({
    ...file,
    address: `https://w.test/widgets/v1/${file.file}`,
  })
  const widget = widgetOf('gk-message-board', '1.2.0')
  const item = {
    ...widget,
    app: 'message-board',
    changelog: '',
    view: { zh: address(widget.view.zh), en: address(widget.view.en) },
    single: { zh: address(widget.single.zh), en: address(widget.single.en) },
    deps: [],
    later: [],
    loader: 'https://w.test/widgets/v1/loader.js',
    frame: 'https://w.test/widgets/v1/frame/gk-message-board',
    resize: 'https://w.test/widgets/v1/resize.js',
    off: false,
  }
  const answer = { platform: 'https://w.test', items: [item] }
  expect(z.compile(releasesContract.widgets.answer).parse(answer)).toEqual(answer)
})

test('every refusal has a sentence in both languages that leaves no fact unfilled', () => {
  const facts = {
    app: 'desk',
    version: '1.0.0',
    needs: '2.0.0',
    speaks: '1.1.0',
    path: 'client/a.js',
    fault: 'hash',
    more: 2,
    as: 'canary',
    known: ['1.0.0'],
    mount: '/desk/',
    otherApp: 'open-month',
    otherVersion: '1.0.0',
    tag: 'gk-x',
    origin: 'https://a.test',
    given: 'a.test',
    before: '1.0.0',
    breaks: ['attribute board'],
  }
  expect(Object.keys(RELEASE_SENTENCES).sort()).toEqual([...RELEASE_REFUSALS, ...EMBED_REFUSALS].sort())
  for (const refused of [...RELEASE_REFUSALS, ...EMBED_REFUSALS]) {
    for (const lang of ['zh', 'en'] as const) {
      const sentence = releaseSentence({ refused, facts }, lang)
      expect(sentence, refused).not.toMatch(/[{}]|undefined/)
      expect(sentence.endsWith(lang === 'zh' ? '。' : '.'), sentence).toBe(true)
    }
  }
})

test('the builders make releases that fit the shape', () => {
  expect(releaseOf('desk', '1.0.0', { widgets: [widgetOf('gk-x', '1.0.0')] })).toMatchObject({
    name: 'desk',
    mount: '/desk/',
    api: '1.0.0',
    widgets: [{ tag: 'gk-x', version: '1.0.0', deps: [] }],
  })
})
