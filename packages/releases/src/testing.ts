import type * as z from 'zod'
import { type ReleaseFacts, releaseShape } from './release.ts'
import { type LoadedFile, type WidgetRelease, widgetRelease } from './widget-facts.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** 64 base64 letters that depend on every character of the text: as good as a hash for a test, and known beforehand. */
export function sha384Of(text: string): string {
  let state = 2166136261
  const next = (code: number) => (state = Math.imul(state ^ code, 16777619) >>> 0)
  for (const letter of text) next(letter.codePointAt(0) ?? 0)
  return Array.from({ length: 64 }, (_, at) => LETTERS[next(at) >>> 26] ?? 'A').join('')
}

/** A file that a browser loads, with a hash made from its name. */
export function loadedFileOf(file: string): LoadedFile {
  return { file, sri: `sha384-${sha384Of(file)}`, size: 1000 + file.length }
}

/** A list widget of `gk-message-board`'s kind at a version, whose files are named by a hash of it. */
export function widgetOf(
  tag: string,
  version: string,
  more: Partial<z.input<typeof widgetRelease>> = {},
): WidgetRelease {
  const name = (part: string) => {
    const hash = sha384Of(`${tag} ${part} ${version}`).slice(0, 43).replaceAll('+', '-').replaceAll('/', '_')
    return loadedFileOf(`${tag}-${part}-${hash}.js`)
  }
  return widgetRelease.parse({
    tag,
    major: 1,
    title: { zh: '留言板', en: 'Message board' },
    summary: { zh: '已公开的留言和答复。', en: 'Published messages and their answers.' },
    attributes: {
      board: { kind: 'text', required: true, example: 'fee-reduction', about: { zh: '留言板', en: 'The board' } },
      'page-size': { kind: 'count', least: 1, most: 50, default: 5, about: { zh: '每页条数', en: 'Items a page' } },
      theme: { kind: 'choice', values: ['auto', 'dark'], default: 'auto', about: { zh: '外观', en: 'Look' } },
      'no-form': { kind: 'flag', about: { zh: '不显示表单', en: 'Without the form' } },
    },
    calls: [
      { method: 'GET', path: '/api/boards/{board}/messages', about: { zh: '读取留言', en: 'Reads the messages' } },
    ],
    height: { wide: 820, narrow: 960 },
    first: '/api/boards/{board}/messages?size={page-size|5}&lang={lang}',
    page: '/message-board/{board}',
    version,
    view: { zh: name('zh'), en: name('en') },
    single: { zh: name('single-zh'), en: name('single-en') },
    ...more,
  })
}

/** What a release says about itself: an app with one page, one style sheet and the widgets given. */
export function releaseOf(
  name: string,
  version: string,
  more: Partial<z.input<typeof releaseShape>> = {},
): ReleaseFacts {
  return releaseShape.parse({
    name,
    version,
    mount: `/${name}/`,
    title: { zh: name, en: name },
    render: 'server/render.js',
    client: 'client/',
    ...more,
  })
}
