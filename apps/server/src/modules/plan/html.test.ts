import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { linesOfFile } from './file.ts'
import { linesOfHtml } from '../document-lines/html.ts'

describe('a page', () => {
  it('gives its blocks as lines, without what nobody sees', () => {
    const page =
      '<!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body><h1>工作&nbsp;要点</h1><p>一、<b>任务</b><br>（一）甲 &amp; 乙</p><script>var a = "<p>"</script><div style="display: none">藏<div>深</div></div><!-- <p>注</p> --><p>完</body></html>'
    expect(linesOfHtml(page)).toEqual(['工作\u00a0要点', '一、任务', '（一）甲 & 乙', '完'])
  })

  it('numbers its lists and reads its tables row by row, merged cells in each', () => {
    const page =
      '<ol><li>甲<li>乙</ol><ul><li>丙</ul><table><tr><th>类<th>事<th>科室<tr><td rowspan="2">一</td><td>子</td><td><p>办公室、</p><p>财务科</p></td></tr><tr><td>丑</td><td>信息科</td></tr><tr><td colspan="3">二、下一组</td></tr></table>尾'
    expect(linesOfHtml(page)).toEqual([
      '1. 甲',
      '2. 乙',
      '丙',
      '类\t事\t科室',
      '一\t子\t办公室、财务科',
      '一\t丑\t信息科',
      '二、下一组',
      '尾',
    ])
  })

  it('is known by its name or its beginning', () => {
    const page = strToU8('<html><body><p>甲</p></body></html>')
    expect(linesOfFile('a.html', page)).toEqual(['甲'])
    expect(linesOfFile('a.txt', page)).toEqual(['甲'])
    expect(linesOfFile('a.md', strToU8('# 甲'))).toEqual(['# 甲'])
  })

  it('is read without a throw, whatever is in it', () => {
    const tags = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<ol>',
      '<li>',
      '</ol>',
      '<p',
      '<!--',
      '>',
      '&#x',
      '<script>',
      '甲',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string({ unit: 'binary' }))), (pieces) => {
        expect(Array.isArray(linesOfHtml(pieces.join('')))).toBe(true)
      }),
    )
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.docx', 'a.html', 'b'),
        (bytes, name) => {
          const read = linesOfFile(name, bytes)
          expect(Array.isArray(read) || read.refused === 'unreadable-file').toBe(true)
        },
      ),
    )
  })
})
