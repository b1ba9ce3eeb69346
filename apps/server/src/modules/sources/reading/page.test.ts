import { describe, expect, it } from 'vitest'
import { linesOfPage } from './page.ts'

const TEXT = '<h1>收费办法</h1><p>第一条　请求费每件500元。</p>'
const LINES = ['收费办法', '第一条 请求费每件500元。']
const linesOf = (source: string) => linesOfPage(source).lines.map((line) => line.replace('\u3000', ' '))

describe('a page', () => {
  it.each([
    ['with nothing around it', TEXT],
    [
      'with a menu, a search form and a foot',
      `<nav>首页</nav><form>搜索</form><main>${TEXT}</main><footer>版权</footer>`,
    ],
    [
      'that its server put into a form',
      `<body><form id="aspnetForm"><nav>首页</nav>${TEXT}<form>搜索</form></form></body>`,
    ],
    ['marked inside of what is marked', `<article>${TEXT}<div class="TRS_Editor"><p></p></div></article>`],
  ])('%s gives its text', (_, source) => {
    expect(linesOf(source)).toEqual(LINES)
  })

  it.each(['<article>', '<div class="zoom">', '<article></article>', '<form>', '<nav>', '<table><tr><td>'])(
    'of 100,000 %s is read in a moment',
    (tag) => {
      const begun = process.threadCpuUsage()
      linesOfPage(tag.repeat(100_000) + TEXT)
      expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(5000)
    },
  )
})
