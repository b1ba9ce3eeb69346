import { describe, expect, it } from 'vitest'
import { readPage } from './page-reading.ts'

const read = (html: string) => readPage(html, 'https://site.test/a/page', 'https://w.test')
const found = (html: string) => read(html).found.map(({ kind, tag }) => `${kind} ${tag}`)

describe('what of ours a page holds', () => {
  it.each<[string, string[]]>([
    ['<GK-A board=x>', ['element gk-a']],
    ['<gk-a/><gk-b\n>', ['element gk-a', 'element gk-b']],
    ['<div data-gk="a" class="x gk-widget">', ['placeholder gk-a']],
    ['<script src=//w.test/widgets/v1/loader.js></script>', ['loader null']],
    ['<base href="https://w.test/widgets/v1/"><script async src="gk-a.js"></script>', ['widget-file gk-a']],
    ['<iframe src="https://w.test/widgets/v1/frame/gk-a?x=1&amp;y=2">', ['frame gk-a']],
    ['<script src="https://other.test/widgets/v1/loader.js"></script>', []],
    ['<!-- <gk-a> --><!--><gk-b>', ['element gk-b']],
    ['<script>"<gk-a>"</script ><gk-b>', ['element gk-b']],
    ['<TEMPLATE><gk-a></Template><gk-b>', ['element gk-b']],
    ['<style><gk-a>', []],
    ['<gk-a', []],
    ['<gk-a.b><p title="<gk-c>">', []],
  ])('%s: %j', (html, parts) => {
    expect(found(html)).toEqual(parts)
  })

  it('knows its own policies and a nonce of our script', () => {
    const page = read(
      '<meta charset=utf-8><meta http-equiv=content-security-policy content="script-src &#39;self&#39;">' +
        '<script nonce=n src="https://w.test/widgets/v1/loader.js"></script>',
    )
    expect(page.policies).toEqual([{ from: 'meta', text: "script-src 'self'" }])
    expect(page.nonce).toBe(true)
  })
})

describe('a page that is made to keep the server busy', () => {
  const LETTERS = 2_000_000
  const filled = (piece: string) => piece.repeat(LETTERS / piece.length)

  it.each([
    ['comments without an end', filled('<!--')],
    ['scripts without an end', filled('<script>')],
    ['tags without an end', filled('<script')],
    ['a tag of space', `<a${filled(' ')}`],
    ['a tag of space and names', `<a ${filled('x ')}>`],
    ['an end tag of space', `<script></script${filled(' ')}`],
    ['policies without an end', filled('<meta http-equiv=content-security-policy ')],
    ['one policy of space', `<meta http-equiv=content-security-policy content${filled(' ')}>`],
  ])('is read in no time: %s', (_, html) => {
    const begun = process.threadCpuUsage()
    read(html)
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(3000)
  })

  it('gives no more than any page needs', () => {
    expect(read(filled('<gk-a>')).found).toHaveLength(200)
    const many = read(filled('<meta http-equiv=content-security-policy content="script-src x">')).policies
    expect(many.length).toBeGreaterThan(100)
    expect(many.length).toBeLessThan(1_000)
    expect(read(`<meta http-equiv=content-security-policy content="x${filled(' ')}y">`).policies).toEqual([])
  })
})
