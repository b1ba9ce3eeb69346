import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { marksOfDocx } from './docx-marks.ts'
import { readDocx } from './docx.ts'
import { decodeText } from '../text-file.ts'
import { linesOfFile } from '../plan/file.ts'
import { chineseNumber } from './numbering.ts'

const NUMBERING = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
</w:numbering>`

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, text] of Object.entries(more)) files[name] = strToU8(text)
  return zipSync(files)
}

const p = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const listed = (level: number) => `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr></w:pPr>`

describe('a Word document', () => {
  it('gives its paragraphs in order, runs joined, entities resolved', () => {
    const body = p('一、总体要求') + '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:t>乙 &amp; &#x4E19;</w:t></w:r></w:p><w:p/>'
    expect(readDocx(docx(body))).toEqual(['一、总体要求', '甲乙 & 丙', ''])
  })

  it('reads tables row by row and text boxes, once', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('左')}</w:tc><w:tc>${p('右')}</w:tc></w:tr></w:tbl>`
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>外</w:t></w:r></w:p>`
    expect(readDocx(docx(table + box))).toEqual(['左\t右', '框', '外'])
  })

  it('repeats a merged cell in every row it covers, and runs the paragraphs of a cell on', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const table = [
      row(cell(p('甲类'), '<w:vMerge w:val="restart"/>'), cell(p('办好一')), cell(p('保护处') + p('办公室'))),
      row(cell('<w:p/>', '<w:vMerge/>'), cell(p('办好二')), cell(p('保护处、') + p('办公室'))),
      row(cell(p('二、乙类'), '<w:gridSpan w:val="3"/>')),
      row(cell(p('丙')), cell(p('合并'), '<w:gridSpan w:val="2"/>')),
    ].join('')
    expect(readDocx(docx(`<w:tbl>${table}</w:tbl>`))).toEqual([
      '甲类\t办好一\t保护处 办公室',
      '甲类\t办好二\t保护处、办公室',
      '二、乙类',
      '丙\t合并\t',
    ])
  })

  it('reads a table inside a cell, and leaves out what is hidden', () => {
    const inner = `<w:tbl><w:tr><w:tc>${p('内')}</w:tc></w:tr></w:tbl>`
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>显</w:t></w:r></w:p>'
    const body = `<w:tbl><w:tr><w:tc>${p('左')}${inner}</w:tc><w:tc>${hidden}</w:tc></w:tr></w:tbl>`
    expect(readDocx(docx(body))).toEqual(['左 内\t显'])
  })

  it('starts a list anew where the document says so', () => {
    const numbering = NUMBERING.replace(
      '</w:numbering>',
      '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    )
    const other = listed(2).replace('w:numId w:val="3"', 'w:numId w:val="4"')
    const body = p('甲', listed(2)) + p('乙', listed(2)) + p('丙', other) + p('丁', other)
    expect(readDocx(docx(body, { 'word/numbering.xml': numbering }))).toEqual(['1.甲', '2.乙', '1.丙', '2.丁'])
  })

  it('leaves out deleted text and field codes, keeps inserted text, tabs and line breaks', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>后</w:t><w:br/><w:t>行</w:t></w:r></w:p>'
    expect(readDocx(docx(body))).toEqual(['新\t后', '行'])
  })

  it('tells settings of a paragraph from what it says', () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr>'
    const shown = '<w:p><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>显</w:t></w:r></w:p>'
    expect(readDocx(docx(p('甲', stops) + shown))).toEqual(['甲', '显'])
  })

  it('numbers a paragraph by its list of today, not by the one before a tracked change', () => {
    const change =
      '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>'
    const properties = listed(1).replace('</w:pPr>', `${change}</w:pPr>`)
    expect(readDocx(docx(p('甲', properties), { 'word/numbering.xml': NUMBERING }))).toEqual(['（一）甲'])
  })

  it('prints automatic numbers as the page shows them', () => {
    const body =
      p('甲', listed(0)) +
      p('乙', listed(1)) +
      p('丙', listed(2)) +
      p('丁', listed(2)) +
      p('戊', listed(1)) +
      p('己', listed(2))
    expect(readDocx(docx(body, { 'word/numbering.xml': NUMBERING }))).toEqual([
      '一、甲',
      '（一）乙',
      '1.丙',
      '2.丁',
      '（二）戊',
      '1.己',
    ])
  })

  it('prints numbers that come from a paragraph style', () => {
    const styles =
      '<w:styles><w:style w:styleId="T1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>'
    const styled = '<w:pPr><w:pStyle w:val="T1"/></w:pPr>'
    const read = readDocx(
      docx(p('甲', styled) + p('乙', styled), { 'word/numbering.xml': NUMBERING, 'word/styles.xml': styles }),
    )
    expect(read).toEqual(['一、甲', '二、乙'])
  })

  it('refuses what is no Word document, a damaged one, and one with declared entities', () => {
    expect(readDocx(strToU8('PK but not a zip'))).toBeNull()
    expect(readDocx(zipSync({ 'a.txt': strToU8('x') }))).toBeNull()
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>'
    expect(readDocx(zipSync({ 'word/document.xml': strToU8(bomb) }))).toBeNull()
  })

  it('counts in Chinese as headings do', () => {
    expect([1, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九'])
  })
})

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="王芳" w:date="2026-01-01T00:00:00Z"'
  const ins = (text: string) => `<w:ins ${by}><w:r><w:t>${text}</w:t></w:r></w:ins>`
  const del = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const para = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
  const end = (mark: 'ins' | 'del') => `<w:pPr><w:rPr><w:${mark} ${by}/></w:rPr></w:pPr>`

  it('are read as accepted, or as rejected', () => {
    const file = docx(para(plain('期限为'), del('十'), ins('二十'), plain('日')))
    expect(readDocx(file)).toEqual(['期限为二十日'])
    expect(readDocx(file, 'reject')).toEqual(['期限为十日'])
  })

  it('join or part paragraphs by the marks at their ends', () => {
    const joined = docx(para(end('del'), plain('前半，')) + para(plain('后半。')))
    expect(readDocx(joined)).toEqual(['前半，后半。'])
    expect(readDocx(joined, 'reject')).toEqual(['前半，', '后半。'])
    const parted = docx(para(end('ins'), plain('前句。')) + para(plain('后句。')))
    expect(readDocx(parted)).toEqual(['前句。', '后句。'])
    expect(readDocx(parted, 'reject')).toEqual(['前句。后句。'])
  })

  it('take out whole paragraphs and rows', () => {
    const row = (text: string, mark = '') =>
      `<w:tr>${mark && `<w:trPr><w:${mark} ${by}/></w:trPr>`}<w:tc>${p(text)}</w:tc><w:tc>${p('格')}</w:tc></w:tr>`
    const file = docx(
      para(end('del'), del('删去的段。')) +
        para(plain('留下。')) +
        `<w:tbl>${row('甲')}${row('乙', 'del')}${row('丙', 'ins')}</w:tbl>`,
    )
    expect(readDocx(file)).toEqual(['留下。', '甲\t格', '丙\t格'])
    expect(readDocx(file, 'reject')).toEqual(['删去的段。', '留下。', '甲\t格', '乙\t格'])
  })

  it('give a paragraph the number it had', () => {
    const change = `<w:pPrChange ${by}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>`
    const file = docx(p('甲', listed(1).replace('</w:pPr>', `${change}</w:pPr>`)), { 'word/numbering.xml': NUMBERING })
    expect(readDocx(file, 'reject')).toEqual(['一、甲'])
  })

  it('are counted with who made them, and so are comments', () => {
    const comments =
      '<w:comments><w:comment w:id="0" w:author="李强"><w:p/></w:comment><w:comment w:id="1" w:author="李强"/></w:comments>'
    const footer = `<w:ftr>${p('第1页')}</w:ftr>`
    const file = docx(para(end('ins'), ins('甲'), plain('乙'), del('丙'), ins('丁')), {
      'word/comments.xml': comments,
      'word/footer1.xml': footer,
    })
    expect(marksOfDocx(file)).toMatchObject({
      ...{ insertions: 2, deletions: 1, moves: 0, settings: 0, changedBy: ['王芳'] },
      ...{ comments: 2, commentedBy: ['李强'], headers: false, hiddenText: false, pictures: false, footnotes: false },
    })
  })

  it('are none in a plain document; what else is left out is told', () => {
    const hidden =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:footnoteReference w:id="2"/><w:drawing><pic:pic/></w:drawing></w:r></w:p>'
    const file = docx(hidden, { 'word/header1.xml': `<w:hdr>${p('内部资料')}</w:hdr>` })
    expect(marksOfDocx(file)).toMatchObject({
      ...{ insertions: 0, deletions: 0, comments: 0, changedBy: [] },
      ...{ headers: true, hiddenText: true, pictures: true, footnotes: true },
    })
    expect(marksOfDocx(strToU8('no zip'))).toBeNull()
  })
})

describe('a text file', () => {
  it('is read as UTF-8, UTF-16 or GB18030', () => {
    expect(decodeText(strToU8('保护处'))).toBe('保护处')
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('处')]))).toBe('处')
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x04, 0x59]))).toBe('处')
    expect(decodeText(new Uint8Array([0xb1, 0xa3, 0xbb, 0xa4, 0xb4, 0xa6]))).toBe('保护处')
  })

  it('is refused when it is binary, empty or of another kind', () => {
    expect(linesOfFile('a.txt', new Uint8Array())).toMatchObject({
      refused: 'unreadable-file',
      facts: { reason: 'empty' },
    })
    expect(linesOfFile('a.pdf', strToU8('%PDF-1.7'))).toMatchObject({ facts: { reason: 'kind' } })
    expect(linesOfFile('a.docx', strToU8('no zip'))).toMatchObject({ facts: { reason: 'damaged-docx' } })
    expect(linesOfFile('a.txt', new Uint8Array([65, 0, 66]))).toMatchObject({ facts: { reason: 'encoding' } })
    expect(linesOfFile('a.txt', strToU8('甲\r\n乙'))).toEqual(['甲', '乙'])
  })
})
