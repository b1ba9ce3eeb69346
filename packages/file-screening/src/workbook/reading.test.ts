import { expect, test } from 'vitest'
import { screenBytes } from '../screening/file-screening.ts'
import { buildXlsx, type XlsxContent } from '../testing.ts'

async function told(content: XlsxContent) {
  const { findings } = await screenBytes({ name: '汇总.xlsx', bytes: buildXlsx(content) })
  return findings.map(({ type, rule, text, where }) =>
    [type, rule, text, where.sheet, where.cell].filter(Boolean).join(' '),
  )
}

const plain = {
  name: '汇总',
  rows: [
    ['区', '件数'],
    ['闵行', 31],
    ['青浦', 8],
  ],
}
const cell = (at: string, text: string, style = 0) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`

test('a plain table has nothing to tell', async () => {
  expect(await told({ sheets: [plain, { name: 'Sheet2' }], core: { creator: 'openpyxl' } })).toEqual([])
  const names =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">汇总!$A$1:$B$3</definedName></definedNames>'
  expect(await told({ sheets: [plain], names })).toEqual([])
})

test('a sheet that hides its unused rows shows those that are used', async () => {
  const xml = `<sheetFormatPr zeroHeight="1"/><sheetData><row r="1">${cell('A1', '区')}</row></sheetData>`
  expect(await told({ sheets: [{ name: '汇总', xml }] })).toEqual([])
})

test('a mobile kept as a number and a name under its head are found at their cells', async () => {
  const rows = [
    ['姓名', '手机'],
    ['尉迟明远', 13912345678],
  ]
  const found = await told({ sheets: [{ name: '名单', rows }] })
  expect(found.filter((line) => line.startsWith('MOBILE'))).toEqual(['MOBILE mobile-11 13912345678 名单 B2'])
  expect(found.some((line) => /^NAME .* 尉迟明远 名单 A2$/.test(line))).toBe(true)
})

test('an amount of eleven digits is an amount', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>'
  const xml = '<sheetData><row r="1"><c r="A1" s="1"><v>13912345678</v></c></row></sheetData>'
  expect(await told({ sheets: [{ name: '预算', xml }], styles })).toEqual([])
})

test.each([
  ['hidden', 'hidden-sheet'],
  ['veryHidden', 'very-hidden-sheet'],
] as const)('a sheet that is %s is told once', async (state, rule) => {
  expect(await told({ sheets: [plain, { name: '底稿', state, rows: [['内控数', 5]] }] })).toEqual([
    `HIDDEN_SHEET ${rule} 底稿 内控数 5 底稿`,
  ])
})

test('an empty hidden sheet and the one WPS keeps for pictures are no traces', async () => {
  const rows = [['图片', 'ID_1']]
  expect(await told({ sheets: [plain, { name: 'Sheet3', state: 'hidden' }] })).toEqual([])
  expect(await told({ sheets: [plain, { name: 'WpsReserved_CellImgList', state: 'veryHidden', rows }] })).toEqual([])
})

test('hidden, squeezed and filtered rows and columns are told by stretches', async () => {
  const row = (at: number, attributes: string) => `<row r="${at}"${attributes}>${cell(`A${at}`, `第${at}行`)}</row>`
  const xml = `<cols><col min="4" max="4" width="0.1" customWidth="1"/></cols><sheetData><row r="1">${cell('A1', '区')}${cell('D1', '备注')}</row>${row(2, ' hidden="1"')}${row(3, ' ht="0.5"')}${row(5, ' hidden="1"')}</sheetData>`
  expect(await told({ sheets: [{ name: '表', xml }] })).toEqual([
    'HIDDEN_TEXT hidden-row 第2行 第3行 表 A2',
    'HIDDEN_TEXT hidden-row 第5行 表 A5',
    'HIDDEN_TEXT hidden-column 备注 表 D1',
  ])
  const filtered = `<sheetData>${row(1, '')}${row(2, ' hidden="1"')}</sheetData><autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>`
  expect(await told({ sheets: [{ name: '表', xml: filtered }] })).toEqual(['HIDDEN_TEXT filtered-row 第2行 表 A2'])
})

test('cells whose words cannot be seen are told; white words on a dark fill can', async () => {
  const styles = `<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts>
    <fonts><font/><font><color rgb="FFFFFFFF"/></font><font><sz val="1"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>
    <cellXfs><xf/><xf fontId="1"/><xf fontId="1" fillId="1"/><xf fontId="2"/><xf numFmtId="170"/></cellXfs>`
  const xml = `<sheetData><row r="1">${cell('A1', '标题', 2)}${cell('B1', '白字', 1)}${cell('C1', '常见')}${cell('D1', '小字', 3)}${cell('E1', '空格式', 4)}</row></sheetData>`
  expect(await told({ sheets: [{ name: '表', xml }], styles })).toEqual([
    'HIDDEN_TEXT text-on-its-own-colour 白字 表 B1',
    'HIDDEN_TEXT tiny-text 小字 表 D1',
    'HIDDEN_TEXT empty-number-format 空格式 表 E1',
  ])
})

test('comments, strings no cell uses, values of other files and pivot caches are told', async () => {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const found = await told({
    sheets: [{ ...plain, links: [{ type: 'comments', target: '../comments1.xml' }] }],
    sharedStrings: ['已经删去的一句'],
    links: [
      { type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
      { type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
    ],
    parts: {
      'xl/comments1.xml': `<comments ${ns}><authors><author>严科</author></authors><commentList><comment ref="B2" authorId="0"><text><t>口径不一致</t></text></comment></commentList></comments>`,
      'xl/externalLinks/externalLink1.xml': `<externalLink ${ns}><externalBook><sheetDataSet><sheetData><row><cell><v>未公布的奖补名单</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition ${ns}><cacheFields><cacheField><sharedItems><s v="闵行"/><s v="某企业内部评级"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    },
  })
  expect(found).toEqual([
    'COMMENT comment 严科: 口径不一致 汇总 B2',
    'HIDDEN_TEXT unused-shared-string 已经删去的一句',
    'HIDDEN_TEXT values-of-another-file 未公布的奖补名单',
    'HIDDEN_TEXT pivot-cache 某企业内部评级',
  ])
})
