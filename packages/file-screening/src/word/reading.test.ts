import { expect, test } from 'vitest'
import { screenBytes } from '../screening/file-screening.ts'
import { buildDocx, paragraph, run, type DocxContent } from '../testing.ts'
import { wordPart } from '../testing/docx.ts'

async function told(content: DocxContent, name = '通知.docx') {
  const { findings } = await screenBytes({ name, bytes: buildDocx(content) })
  return findings.map(({ type, rule, text }) => `${type} ${rule} ${text}`)
}

async function rulesOf(content: DocxContent) {
  const { findings } = await screenBytes({ name: '通知.docx', bytes: buildDocx(content) })
  return findings.map(({ type, rule }) => `${type} ${rule}`)
}

const notice = paragraph(run('请各单位于月底前报送专利转化情况。'))

test('a plain notice has nothing to tell', async () => {
  expect(
    await told({ body: notice, core: { creator: 'Microsoft Office User', lastModifiedBy: 'WPS Office' } }),
  ).toEqual([])
  expect(
    await told({ body: notice, core: { creator: '市场监督管理局办公室', lastModifiedBy: 'python-docx' } }),
  ).toEqual([])
})

test('a paragraph in a frame off the page is hidden', async () => {
  const framed = (frame: string) => `<w:p><w:pPr><w:framePr ${frame}/></w:pPr>${run('拟不予受理')}</w:p>`
  expect(await told({ body: framed('w:x="-9000" w:hAnchor="page"') })).toEqual([
    'HIDDEN_TEXT text-off-the-page 拟不予受理',
  ])
  expect(await told({ body: framed('w:x="900" w:y="-200" w:hAnchor="page"') })).toEqual([])
})

test('a cell of a form is read with its label, a label is no value', async () => {
  const form = (...rows: string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => `<w:tc>${paragraph(run(one))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  expect(await told({ body: form(['姓名', '陈静怡', '职务', '科员']) })).toEqual([
    expect.stringMatching(/^NAME .* 陈静怡$/),
  ])
  expect(await told({ body: form(['姓名', '', '性别', ''], ['单位', '', '职务', '']) })).toEqual([])
})

test('words of numbering, tips and bookmarks are screened', async () => {
  const numbering = wordPart(
    'numbering',
    '<w:abstractNum><w:lvl><w:lvlText w:val="电话13912345678"/></w:lvl></w:abstractNum>',
  )
  const body = `${notice}<w:p><w:bookmarkStart w:id="1" w:name="tel_13812345678"/><w:hyperlink w:anchor="x" w:tooltip="经办13712345678">${run('详情')}</w:hyperlink></w:p>`
  const found = await told({
    body,
    parts: { 'word/numbering.xml': numbering },
    links: [{ type: 'numbering', target: 'numbering.xml' }],
  })
  expect(found.sort()).toEqual(['13712345678', '13812345678', '13912345678'].map((one) => `MOBILE mobile-11 ${one}`))
})

test('a number split over runs is one number', async () => {
  expect(await told({ body: paragraph(run('联系电话1391'), run('234', '<w:b/>'), run('5678')) })).toEqual([
    'MOBILE mobile-11 13912345678',
  ])
})

test.each([
  ['<w:vanish/>', 'HIDDEN_TEXT vanished-run'],
  ['<w:color w:val="FFFFFF"/>', 'HIDDEN_TEXT text-on-its-own-colour'],
  ['<w:color w:val="FEFEFE"/>', 'HIDDEN_TEXT text-on-its-own-colour'],
  ['<w:color w:val="FFFFFF" w:themeColor="background1"/>', 'HIDDEN_TEXT text-on-its-own-colour'],
  ['<w:sz w:val="2"/>', 'HIDDEN_TEXT tiny-text'],
  ['<w:w w:val="1"/>', 'HIDDEN_TEXT squeezed-text'],
  ['<w:highlight w:val="black"/>', 'COVERED_TEXT text-on-its-own-colour'],
  [
    '<w:shd w:val="clear" w:color="auto" w:fill="000000"/><w:color w:val="000000"/>',
    'COVERED_TEXT text-on-its-own-colour',
  ],
  ['<w:rStyle w:val="Derived"/>', 'HIDDEN_TEXT vanished-run'],
  ['<w:webHidden/>', 'HIDDEN_TEXT web-hidden-run'],
  ['<w14:textFill><w14:noFill/></w14:textFill>', 'HIDDEN_TEXT transparent-text'],
])('a run with %s is hidden', async (properties, expected) => {
  const styles =
    '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Derived"><w:basedOn w:val="Base"/></w:style>'
  expect(await rulesOf({ styles, body: paragraph(run('正文。'), run('底线是三个点', properties)) })).toEqual([expected])
})

test.each([
  ['<w:vanish w:val="0"/>'],
  ['<w:color w:val="auto"/>'],
  ['<w:highlight w:val="yellow"/>'],
  ['<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F4E79"/>'],
  ['<w:color w:val="7F7F7F" w:themeColor="background1" w:themeShade="80"/>'],
  ['<w:sz w:val="12"/>'],
])('a run with %s is seen', async (properties) => {
  expect(await told({ body: paragraph(run('表头说明', properties)) })).toEqual([])
})

test('white words in a dark cell, in a dark shape and page numbers of a table of contents are no traces', async () => {
  const white = run('序号', '<w:color w:val="FFFFFF"/>')
  const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="2E74B5"/></w:tcPr>${paragraph(white)}</w:tc></w:tr></w:tbl>`
  const contents = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:hyperlink w:anchor="_Toc1">${run('一、总则')}${run('3', '<w:webHidden/>')}</w:hyperlink></w:p>`
  const dark = '<wps:spPr><a:solidFill><a:srgbClr val="203864"/></a:solidFill></wps:spPr>'
  const shape = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wps:wsp>${dark}<wps:txbx><w:txbxContent>${paragraph(white)}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`
  expect(await told({ body: cell + contents + shape })).toEqual([])
})

test('tracked changes are told with their author, and words struck out are screened', async () => {
  const change = (kind: string, inside: string) =>
    `<w:${kind} w:id="1" w:author="蒋文" w:date="2026-01-05T09:00:00Z">${inside}</w:${kind}>`
  const body = paragraph(
    run('经研究，'),
    change('del', '<w:r><w:delText>请联系13912345678，</w:delText></w:r>'),
    change('ins', run('同意')),
    run('。'),
  )
  expect(await told({ body })).toEqual([
    'MOBILE mobile-11 13912345678',
    'TRACKED_CHANGE deleted-text 蒋文: 请联系13912345678，',
    'TRACKED_CHANGE inserted-text 蒋文: 同意',
  ])
})

test('comments, notes, headers and document variables are read', async () => {
  const found = await told({
    body: notice,
    links: [
      { type: 'comments', target: 'comments.xml' },
      { type: 'header', target: 'header1.xml' },
      { type: 'settings', target: 'settings.xml' },
    ],
    parts: {
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0" w:author="何科">${paragraph(run('这句再斟酌'))}</w:comment>`,
      ),
      'word/header1.xml': wordPart('hdr', paragraph(run('机密★5年'))),
      'word/settings.xml': wordPart(
        'settings',
        '<w:docVars><w:docVar w:name="底稿" w:val="原定罚款数额"/><w:docVar w:name="commondata" w:val="eyJoZGlkIjoi"/></w:docVars>',
      ),
    },
  })
  expect(found).toContain('COMMENT comment 何科: 这句再斟酌')
  expect(found.some((line) => line.startsWith('SECRECY') && line.endsWith('机密★5年'))).toBe(true)
  expect(found).toContain('HIDDEN_TEXT document-variable 原定罚款数额')
  expect(found).toHaveLength(3)
})

test('authors, paths of a computer, macros and embedded files are told', async () => {
  const found = await told({
    body: notice,
    core: { creator: '陆晓岚', lastModifiedBy: 'Administrator' },
    links: [
      { type: 'attachedTemplate', target: 'file:///C:\\Users\\lu.xiaolan\\AppData\\Normal.dotm', external: true },
      { type: 'hyperlink', target: 'https://www.gov.cn/', external: true },
      { type: 'oleObject', target: 'embeddings/oleObject1.bin' },
      { type: 'vbaProject', target: 'vbaProject.bin' },
    ],
    parts: { 'word/embeddings/oleObject1.bin': '附表原文', 'word/vbaProject.bin': 'code' },
  })
  expect(found).toEqual([
    'AUTHOR creator 陆晓岚',
    'AUTHOR template-path file:///C:\\Users\\lu.xiaolan\\AppData\\Normal.dotm',
    'MACRO vba-project word/vbaProject.bin',
    'EMBEDDED_FILE embedded-file word/embeddings/oleObject1.bin',
  ])
})

test('a document with macros under the name of one without is a wrong type', async () => {
  expect(await rulesOf({ body: notice, macros: true })).toEqual(['WRONG_TYPE ending-and-content-differ'])
})

test('a name in a table is found by the head of its column', async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`
  const found = await told({ body: `<w:tbl>${row('序号', '姓名')}${row('1', '尉迟明远')}</w:tbl>` })
  expect(found.map((line) => line.split(' ')[0])).toEqual(['NAME'])
})
