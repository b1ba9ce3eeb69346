import { bankCard, harmless, idCard, leaking, mobile, person } from './invented.ts'
import { paragraph, wordFile, wordPart } from './ooxml.ts'
import { bookFile, row, slideFile, textShape } from './ooxml-tables.ts'
import { photograph } from './pictures.ts'
import type { Chance } from './random.ts'
import { expect, leak, type Recipe } from './recipe.ts'

function text(chance: Chance): string {
  return paragraph(harmless(chance)) + paragraph(harmless(chance))
}

const WORD: readonly Recipe[] = [
  leak('vanished', 'docx', (chance) => {
    const id = idCard(chance)
    return [
      wordFile(text(chance) + paragraph(`证件 ${id}`, '<w:vanish/>')),
      expect('HIDDEN_TEXT', id),
      expect('ID_CARD', id),
    ]
  }),
  leak('white-letters', 'docx', (chance) => {
    const id = idCard(chance)
    return [wordFile(text(chance) + paragraph(id, '<w:color w:val="FFFFFF"/>')), expect('HIDDEN_TEXT', id)]
  }),
  leak('deleted-on-the-record', 'docx', (chance) => {
    const id = idCard(chance)
    const change = `<w:p><w:del w:id="1" w:author="${person(chance)}" w:date="2026-01-05T10:00:00Z"><w:r><w:delText>${id}</w:delText></w:r></w:del><w:r><w:t>已删除</w:t></w:r></w:p>`
    return [wordFile(text(chance) + change), expect('TRACKED_CHANGE', id), expect('ID_CARD', id)]
  }),
  leak('inserted-on-the-record', 'docx', (chance) => {
    const change = `<w:p><w:ins w:id="1" w:author="${person(chance)}" w:date="2026-01-05T10:00:00Z"><w:r><w:t>新增一句待核</w:t></w:r></w:ins></w:p>`
    return [wordFile(text(chance) + change), expect('TRACKED_CHANGE')]
  }),
  leak('comment', 'docx', (chance) => {
    const author = person(chance)
    const note = '此处数据请业务处再核一遍'
    const comments = wordPart('comments', `<w:comment w:id="0" w:author="${author}">${paragraph(note)}</w:comment>`)
    return [
      wordFile(text(chance), { more: { 'word/comments.xml': comments }, links: [['comments', 'comments.xml']] }),
      expect('COMMENT', note),
      { types: ['AUTHOR', 'COMMENT'], text: author },
    ]
  }),
  leak('author', 'docx', (chance) => {
    const author = person(chance)
    return [wordFile(text(chance), { author }), expect('AUTHOR', author)]
  }),
  leak('secret-head', 'docx', (chance) => {
    const header = wordPart('hdr', paragraph('机密★15年'))
    return [
      wordFile(text(chance), {
        more: { 'word/header1.xml': header },
        links: [['header', 'header1.xml']],
        section: '<w:headerReference w:type="default" r:id="r1"/>',
      }),
      expect('SECRECY'),
    ]
  }),
  leak('macro', 'docm', (chance) => [
    wordFile(text(chance), {
      more: {
        'word/vbaProject.bin': Uint8Array.of(
          0xd0,
          0xcf,
          0x11,
          0xe0,
          0xa1,
          0xb1,
          0x1a,
          0xe1,
          ...Array<number>(504).fill(0),
        ),
      },
      links: [['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin']],
    }),
    expect('MACRO'),
  ]),
  leak('embedded-book', 'docx', (chance) => {
    const id = idCard(chance)
    const book = bookFile([{ name: '名单', rows: row(1, ['姓名', '证件']) + row(2, [person(chance), id]) }])
    return [
      wordFile(text(chance), {
        more: { 'word/embeddings/book1.xlsx': book },
        links: [['package', 'embeddings/book1.xlsx']],
      }),
      expect('EMBEDDED_FILE'),
      expect('ID_CARD', id),
    ]
  }),
  leak('photograph-with-position', 'docx', (chance) => [
    wordFile(text(chance), {
      more: { 'word/media/image1.jpg': photograph({ position: true }) },
      links: [['image', 'media/image1.jpg']],
    }),
    expect('POSITION'),
  ]),
  leak('footnote', 'docx', (chance) => {
    const { text: said, type, secret } = leaking(chance)
    const notes = wordPart('footnotes', `<w:footnote w:id="1">${paragraph(said)}</w:footnote>`)
    return [
      wordFile(text(chance), { more: { 'word/footnotes.xml': notes }, links: [['footnotes', 'footnotes.xml']] }),
      expect(type, secret),
    ]
  }),
  leak('split-over-runs', 'docx', (chance) => {
    const id = idCard(chance)
    const runs = [id.slice(0, 4), id.slice(4, 11), id.slice(11)].map((piece) => `<w:r><w:t>${piece}</w:t></w:r>`)
    return [wordFile(`${text(chance)}<w:p><w:r><w:t>身份证</w:t></w:r>${runs.join('')}</w:p>`), expect('ID_CARD', id)]
  }),
  leak('book-as-document', 'docx', (chance) => [
    bookFile([{ name: 'Sheet1', rows: row(1, [harmless(chance)]) }]),
    expect('WRONG_TYPE'),
  ]),
]

const BOOKS: readonly Recipe[] = [
  ...(['hidden', 'veryHidden'] as const).map((state) =>
    leak(`${state}-sheet`, 'xlsx', (chance) => {
      const number = mobile(chance)
      return [
        bookFile([
          { name: '汇总', rows: row(1, [harmless(chance)]) },
          { name: '底稿', state, rows: row(1, ['联系电话', number]) },
        ]),
        expect('HIDDEN_SHEET'),
        expect('MOBILE', number),
      ]
    }),
  ),
  leak('hidden-row', 'xlsx', (chance) => {
    const id = idCard(chance)
    const rows = row(1, ['项目', '证件']) + row(2, ['甲', id], { attributes: 'hidden="1"' }) + row(3, ['乙', '无'])
    return [bookFile([{ name: '表一', rows }]), expect('HIDDEN_TEXT'), expect('ID_CARD', id)]
  }),
  leak('hidden-column', 'xlsx', (chance) => {
    const id = idCard(chance)
    const before = '<cols><col min="2" max="2" width="9" hidden="1"/></cols>'
    return [
      bookFile([{ name: '表一', before, rows: row(1, ['甲', id]) }]),
      expect('HIDDEN_TEXT'),
      expect('ID_CARD', id),
    ]
  }),
  leak('white-letters', 'xlsx', (chance) => {
    const card = bankCard(chance)
    const rows = row(1, [harmless(chance)]) + row(2, [card], { style: 1 })
    return [bookFile([{ name: '表一', rows }]), expect('HIDDEN_TEXT'), expect('BANK_CARD', card)]
  }),
  leak('shown-as-nothing', 'xlsx', (chance) => {
    const rows = row(1, [harmless(chance)]) + row(2, ['内部测算值'], { style: 3 })
    return [bookFile([{ name: '表一', rows }]), expect('HIDDEN_TEXT')]
  }),
  leak('comment', 'xlsx', (chance) => {
    const author = person(chance)
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>口径待统一</t></text></comment></commentList></comments>`
    return [
      bookFile([{ name: '表一', rows: row(1, [harmless(chance)]) }], {
        more: { 'xl/comments1.xml': comments },
        sheetLinks: [['comments', '../comments1.xml']],
      }),
      expect('COMMENT', '口径待统一'),
      { types: ['AUTHOR', 'COMMENT'], text: author },
    ]
  }),
  leak('author', 'xlsx', (chance) => {
    const author = person(chance)
    return [bookFile([{ name: '表一', rows: row(1, [harmless(chance)]) }], { author }), expect('AUTHOR', author)]
  }),
  leak('column-of-numbers', 'xlsx', (chance) => {
    const number = mobile(chance)
    const rows = row(1, ['单位', '联系手机']) + row(2, ['某事务所', number])
    return [bookFile([{ name: '通讯录', rows }]), expect('MOBILE', number)]
  }),
]

const SLIDES: readonly Recipe[] = [
  leak('hidden-slide', 'pptx', (chance) => {
    const id = idCard(chance)
    return [
      slideFile([{ shapes: textShape(harmless(chance)) }, { shapes: textShape(`证件 ${id}`), hidden: true }]),
      { types: ['HIDDEN_TEXT', 'HIDDEN_SHEET'] },
      expect('ID_CARD', id),
    ]
  }),
  leak('speaker-notes', 'pptx', (chance) => {
    const { text: said, type, secret } = leaking(chance)
    return [
      slideFile([{ shapes: textShape(harmless(chance)), notes: said }]),
      { types: ['COMMENT', 'HIDDEN_TEXT'] },
      expect(type, secret),
    ]
  }),
  leak('beside-the-slide', 'pptx', (chance) => {
    const id = idCard(chance)
    return [
      slideFile([{ shapes: textShape(harmless(chance)) + textShape(id, 14_000_000) }]),
      expect('HIDDEN_TEXT'),
      expect('ID_CARD', id),
    ]
  }),
  leak('author', 'pptx', (chance) => {
    const author = person(chance)
    return [slideFile([{ shapes: textShape(harmless(chance)) }], author), expect('AUTHOR', author)]
  }),
  leak('plain-personal-data', 'pptx', (chance) => {
    const { text: said, type, secret } = leaking(chance)
    return [slideFile([{ shapes: textShape(said) }]), expect(type, secret)]
  }),
]

export const OFFICE_LEAKS: readonly Recipe[] = [...WORD, ...BOOKS, ...SLIDES]
