import { harmless } from './invented.ts'
import { paragraph, wordFile, wordPart } from './ooxml.ts'
import { bookFile, row, slideFile, textShape } from './ooxml-tables.ts'
import { photograph } from './pictures.ts'
import { clean, type Recipe } from './recipe.ts'

function cell(text: string, fill: string, colour: string): string {
  return `<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>${paragraph(text, `<w:color w:val="${colour}"/>`)}</w:tc>`
}

const WORD: readonly Recipe[] = [
  clean('coloured-table-head', 'docx', (chance) => {
    const head = `<w:tr>${cell('序号', '1F4E79', 'FFFFFF')}${cell('措施', '1F4E79', 'FFFFFF')}</w:tr>`
    const line = `<w:tr>${cell('1', 'FFFFFF', '000000')}${cell(harmless(chance), 'FFFFFF', '000000')}</w:tr>`
    return wordFile(`<w:tbl>${head}${line}</w:tbl>${paragraph(harmless(chance))}`)
  }),
  clean('white-on-shaded-run', 'docx', (chance) =>
    wordFile(
      paragraph('提示', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="C00000"/>') +
        paragraph(harmless(chance)),
    ),
  ),
  clean('header-and-footnote', 'docx', (chance) =>
    wordFile(paragraph(harmless(chance)), {
      more: {
        'word/header1.xml': wordPart('hdr', paragraph('工作简报')),
        'word/footnotes.xml': wordPart(
          'footnotes',
          `<w:footnote w:id="1">${paragraph('数据截至上年末。')}</w:footnote>`,
        ),
      },
      links: [
        ['header', 'header1.xml'],
        ['footnotes', 'footnotes.xml'],
      ],
      section: '<w:headerReference w:type="default" r:id="r1"/>',
    }),
  ),
  clean('coloured-and-struck', 'docx', (chance) =>
    wordFile(paragraph(harmless(chance), '<w:color w:val="7F7F7F"/>') + paragraph(harmless(chance), '<w:strike/>')),
  ),
  clean('program-as-author', 'docx', (chance) =>
    wordFile(paragraph(harmless(chance)), {
      author: chance.of(['WPS Office', 'Microsoft Office User', 'python-docx']),
    }),
  ),
  clean('photograph-of-a-camera', 'docx', (chance) =>
    wordFile(paragraph(harmless(chance)), {
      more: { 'word/media/image1.jpg': photograph({ camera: true }) },
      links: [['image', 'media/image1.jpg']],
    }),
  ),
  clean('field-of-page-number', 'docx', (chance) => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    return wordFile(paragraph(harmless(chance)) + field)
  }),
]

const BOOKS: readonly Recipe[] = [
  clean('white-on-blue-head', 'xlsx', (chance) =>
    bookFile([
      { name: '清单', rows: row(1, ['事项', '时限'], { style: 2 }) + row(2, [harmless(chance), '二十个工作日']) },
    ]),
  ),
  clean('filter-and-frozen-head', 'xlsx', (chance) =>
    bookFile([
      {
        name: '清单',
        before:
          '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
        rows: row(1, ['事项', '区域']) + row(2, [harmless(chance), '徐汇']),
        after: '<autoFilter ref="A1:B2"/>',
      },
    ]),
  ),
  clean('grouped-and-open', 'xlsx', (chance) =>
    bookFile([
      {
        name: '分组',
        before: '<cols><col min="2" max="3" width="12" outlineLevel="1"/></cols>',
        rows:
          row(1, ['合计', '一季度', '二季度']) +
          row(2, [harmless(chance), '12', '15'], { attributes: 'outlineLevel="1"' }),
      },
    ]),
  ),
  clean('hidden-but-empty-column', 'xlsx', (chance) =>
    bookFile([
      {
        name: '清单',
        before: '<cols><col min="9" max="16384" width="9" hidden="1"/></cols>',
        rows: row(1, [harmless(chance)]),
      },
    ]),
  ),
  clean('several-sheets', 'xlsx', (chance) =>
    bookFile([
      { name: '一季度', rows: row(1, [harmless(chance), '1024', '3.5%']) },
      { name: '二季度', rows: row(1, [harmless(chance), '2048', '4.1%']) },
    ]),
  ),
]

const SLIDES: readonly Recipe[] = [
  clean('plain-slides', 'pptx', (chance) =>
    slideFile([{ shapes: textShape(harmless(chance)) }, { shapes: textShape(harmless(chance), 900_000, 2_000_000) }]),
  ),
  clean('shape-over-the-edge', 'pptx', (chance) =>
    slideFile([{ shapes: textShape(harmless(chance), 8_000_000, 500_000) }]),
  ),
]

export const OFFICE_CLEAN: readonly Recipe[] = [...WORD, ...BOOKS, ...SLIDES]
