import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { checkEmbedding } from './policy/check.ts'
import { readPolicies } from './policy/policy.ts'
import { embedSnippet, fallbackAddress, widgetPage } from './snippet.ts'
import { widgetOf } from './testing.ts'
import { EMBED_FORMS } from './values.ts'

const W = 'https://w.test'
const widget = widgetOf('gk-message-board', '1.2.0')
const wishes = { widget, platform: W, lang: 'zh', attributes: { board: 'fee-reduction' } } as const

/** Every element of a piece of HTML in order, as a parser reads it. */
function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push({ name, attributes: { ...attributes } }),
  })
  parser.end(html)
  return elements
}
const elementOf = (html: string, name: string) => elementsOf(html).find((one) => one.name === name)?.attributes

test('the loader form, as it is pasted', () => {
  expect(embedSnippet('loader', wishes)).toEqual({
    html: [
      '<!-- 一个页面写一次，放在任何位置都可以 -->',
      '<script async crossorigin data-cfasync="false" src="https://w.test/widgets/v1/loader.js"></script>',
      '<!-- 里面的链接在组件没有出现时显示 -->',
      '<gk-message-board board="fee-reduction">',
      '  <p><a href="https://w.test/message-board/fee-reduction">留言板</a></p>',
      '</gk-message-board>',
    ].join('\n'),
    div: [
      '<!-- 一个页面写一次，放在任何位置都可以 -->',
      '<script async crossorigin data-cfasync="false" src="https://w.test/widgets/v1/loader.js"></script>',
      '<!-- 里面的链接在组件没有出现时显示 -->',
      '<div class="gk-widget" data-gk="message-board" data-board="fee-reduction">',
      '  <p><a href="https://w.test/message-board/fee-reduction">留言板</a></p>',
      '</div>',
    ].join('\n'),
    reserve: [
      'gk-message-board:not([data-gk-state]), .gk-widget[data-gk="message-board"] { display: block; min-height: 820px }',
      '@media (max-width: 600px) { gk-message-board:not([data-gk-state]), .gk-widget[data-gk="message-board"] { min-height: 960px } }',
    ].join('\n'),
    policy: 'script-src https://w.test; connect-src https://w.test',
  })
})

test('the single file is the one of the language, with its hash', () => {
  const zh = embedSnippet('single', wishes)
  expect(elementOf(zh.html, 'script')).toEqual({
    type: 'module',
    crossorigin: '',
    integrity: widget.single.zh.sri,
    src: `${W}/widgets/v1/${widget.single.zh.file}`,
  })
  const en = embedSnippet('single', { ...wishes, attributes: { board: 'a', lang: 'en-GB' } })
  expect(elementOf(en.html, 'script')).toMatchObject({ integrity: widget.single.en.sri })
  expect(en.html).toContain('>Message board</a>')
  expect(elementOf(embedSnippet('single', { ...wishes, lang: 'en' }).html, 'script')).toMatchObject({
    integrity: widget.single.en.sri,
  })
})

test('the frame has a title, its attributes in the address, and an optional script', () => {
  const attributes = { board: 'a&b', api: 'https://x.test', loading: 'eager', 'no-form': '' }
  const { html, div } = embedSnippet('frame', { ...wishes, lang: 'en', attributes })
  expect(elementOf(html, 'iframe')).toEqual({
    title: 'Message board',
    src: `${W}/widgets/v1/frame/gk-message-board?board=a%26b&no-form=&lang=en`,
    width: '100%',
    height: '820',
    loading: 'lazy',
  })
  expect(elementsOf(html).map(({ name }) => name)).toEqual(['iframe', 'script'])
  expect(html).toContain('<!-- Optional: ')
  expect(div).toBeNull()
})

test('the fallback leads to the page of what was chosen, else of the default or the example', () => {
  const address = (attributes: Record<string, string>, page = widget.page) =>
    fallbackAddress({ widget: { ...widget, page }, platform: W, attributes })
  expect(address({ board: 'a/b?c' })).toBe(`${W}/message-board/a%2Fb%3Fc`)
  expect(address({})).toBe(`${W}/message-board/fee-reduction`)
  expect(address({}, '/x/{kind|all}')).toBe(`${W}/x/all`)
  expect(address({}, '/x')).toBe(`${W}/x`)
  expect(address({ board: 'a\ud800' })).toBe(`${W}/message-board/a%EF%BF%BD`)
})

test.each<[string, Record<string, string>, string]>([
  ['/boards/{board}', { board: 'a b' }, '/boards/a%20b'],
  ['/boards/{board}', {}, '/boards/'],
  ['/boards/{board}/ask', { board: '' }, '/boards/'],
  ['/boards/{board}/{kind|all}', { board: 'a' }, '/boards/a/all'],
  ['/boards/{board}/{kind|all}/x', { board: 'a', kind: 'b' }, '/boards/a/b/x'],
  ['/status', { board: 'a' }, '/status'],
])('the page %s with %j is %s', (page, attributes, path) => {
  expect(widgetPage({ page }, attributes)).toBe(path)
})

test('the policy that is told lets its own form in, and no other line is needed', () => {
  for (const form of EMBED_FORMS) {
    const { policy } = embedSnippet(form, wishes)
    const policies = readPolicies([{ from: 'header', text: `default-src 'none'; ${policy}` }])
    const { faults } = checkEmbedding({
      policies,
      page: 'https://a.test',
      platform: W,
      form,
      widgets: [widget],
      lang: 'zh',
    })
    const needed = faults.filter(({ en }) => !en.includes('optional'))
    expect(needed, form).toEqual([])
  }
})

test('nothing that was pasted in as a value becomes anything but that value', () => {
  const letter = fc.constantFrom(
    '"',
    "'",
    '<',
    '>',
    '&',
    '=',
    '/',
    ' ',
    '\n',
    '\r',
    '\t',
    '-',
    '!',
    'a',
    '公',
    '😀',
    '\u2028',
    '\u00a0',
    ';',
    '#',
  )
  const text = fc.oneof(
    fc.string({ unit: letter, maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      '-->',
      '</gk-message-board>',
      '&quot;&lt;',
      '&amp;amp;',
      '&#34;',
      "' onload='x",
    ),
  )
  const held = (value: string) => value.replaceAll('\0', '')
  fc.assert(
    fc.property(text, text, fc.constantFrom(...EMBED_FORMS), (board, theme, form) => {
      const snippet = embedSnippet(form, { ...wishes, attributes: { board, theme, 'no-form': '' } })
      const names = elementsOf(snippet.html).map(({ name }) => name)
      if (form === 'frame') {
        expect(names).toEqual(['iframe', 'script'])
        const [, query = ''] = (elementOf(snippet.html, 'iframe')?.['src'] ?? '').split('?')
        const pairs = Object.fromEntries(query.split('&').map((pair) => pair.split('=').map(decodeURIComponent)))
        expect(pairs).toEqual({ board: board.toWellFormed(), theme: theme.toWellFormed(), 'no-form': '', lang: 'zh' })
        return
      }
      expect(names).toEqual(['script', 'gk-message-board', 'p', 'a'])
      expect(elementOf(snippet.html, 'gk-message-board')).toEqual({
        board: held(board),
        theme: held(theme),
        'no-form': '',
      })
      if (snippet.div === null) return
      expect(elementsOf(snippet.div).map(({ name }) => name)).toEqual(['script', 'div', 'p', 'a'])
      expect(elementOf(snippet.div, 'div')).toEqual({
        class: 'gk-widget',
        'data-gk': 'message-board',
        'data-board': held(board),
        'data-theme': held(theme),
        'data-no-form': '',
      })
    }),
    { numRuns: 300 },
  )
})
