import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { idCard } from '../../seeded/invented.ts'
import { paragraph, wordFile } from '../../seeded/ooxml.ts'
import { bookFile, row, slideFile, textShape } from '../../seeded/ooxml-tables.ts'
import { latin, onePage, words } from '../../seeded/pdf-syntax.ts'
import { scan } from '../../seeded/pdf-leaks.ts'
import { photograph } from '../../seeded/pictures.ts'
import { chanceOf } from '../../seeded/random.ts'
import { seededFiles } from '../../seeded/set.ts'
import { openZip } from '../archive/unpacking.ts'
import { openBudget } from '../limits.ts'
import { readObjects } from '../pdf/objects/object-file.ts'
import { dataOf } from '../pdf/objects/stream-data.ts'
import { latin1, PdfStream } from '../pdf/objects/value.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { redactFile } from './redact-file.ts'

const ID = idCard(chanceOf(5))
const MOBILE = '13800138000'

async function done(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const result = await redactFile({ name, bytes })
  if (!result.done) throw new Error(result.why)
  return result.bytes
}

/** Everything that can be unpacked out of a file, as one string. */
function unpacked(bytes: Uint8Array): string {
  const budget = openBudget()
  if (latin1(bytes.subarray(0, 2)) === 'PK') {
    const zip = openZip(bytes, budget)
    return zip.entries.map((entry) => Buffer.from(zip.unpack(entry)).toString('utf8')).join('\n')
  }
  const streams = [...readObjects(bytes, budget).objects.values()].flatMap((value) =>
    value instanceof PdfStream ? [latin1(dataOf(value, budget) ?? value.raw)] : [],
  )
  return [Buffer.from(bytes).toString('latin1'), ...streams].join('\n')
}

describe('redaction of a PDF file', () => {
  it('cuts the characters out and leaves their neighbours', async () => {
    const source = onePage(latin(`Tel ${MOBILE} open 9-17`, 72, 600) + words('办公时间不变', 72, 500))
    const before = Buffer.from(source)
    const bytes = await done('a.pdf', source)
    const { parts } = await readPdf({ bytes, within: [] }, openBudget())
    const text = parts.map((part) => part.text).join('\n')
    expect(text).toContain('open 9-17')
    expect(text).toContain('办公时间不变')
    expect(unpacked(bytes)).not.toContain(MOBILE)
    expect(Buffer.from(source).equals(before)).toBe(true)
  })

  it('takes what a black box covers out of the text below it', async () => {
    const bytes = await done('a.pdf', onePage(`${latin(MOBILE, 72, 600)}0 g 60 590 200 24 re f`))
    expect(unpacked(bytes)).not.toContain('138001')
  })

  it('makes a scan into a picture with the place black in its pixels', async () => {
    const layer = `BT 3 Tr /H 14 Tf 60 420 Td (${MOBILE}) Tj ET`
    const bytes = await done('a.pdf', onePage(`q 595 0 0 842 0 0 cm /Im Do Q ${layer}`, scan(chanceOf(1))))
    const { parts } = await readPdf({ bytes, within: [] }, openBudget())
    expect(parts).toEqual([])
    expect(unpacked(bytes)).not.toContain(MOBILE)
  })
})

describe('redaction of office files', () => {
  it('masks an identifier across the runs it is split over', async () => {
    const runs = [ID.slice(0, 6), ID.slice(6, 14), ID.slice(14)].map((piece) => `<w:r><w:t>${piece}</w:t></w:r>`)
    const text = unpacked(await done('a.docx', wordFile(`<w:p><w:r><w:t>身份证</w:t></w:r>${runs.join('')}</w:p>`)))
    expect(text).toContain('身份证')
    for (const piece of [ID.slice(6, 14), ID.slice(0, 6), ID]) expect(text).not.toContain(piece)
  })

  it('accepts changes: what was struck is gone, what was added stays', async () => {
    const change = `<w:p><w:del w:id="1" w:author="甲"><w:r><w:delText>旧句子</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲"><w:r><w:t>新句子</w:t></w:r></w:ins></w:p>`
    const text = unpacked(
      await done('a.docx', wordFile(change + paragraph('隐藏的话', '<w:vanish/>'), { author: '沈佳颖' })),
    )
    expect(text).toContain('新句子')
    for (const gone of ['旧句子', 'w:author', '隐藏的话', '沈佳颖']) expect(text).not.toContain(gone)
  })

  it('reads a part in the encoding it declares, and writes it in UTF-8', async () => {
    const national = [0xca, 0xd6, 0xbb, 0xfa]
    const source = wordFile(paragraph(`@@${MOBILE}`))
    const parts = unzipSync(source)
    const body = latin1(parts['word/document.xml'] ?? new Uint8Array()).replace(
      /encoding="UTF-8"/,
      'encoding="GB18030"',
    )
    const bytes = zipSync({
      ...parts,
      'word/document.xml': Buffer.from(body.replace('@@', String.fromCharCode(...national)), 'latin1'),
    })
    expect(body).toContain('GB18030')
    const text = unpacked(await done('a.docx', bytes))
    expect(text).toContain('手机138****8000')
    expect(text).not.toContain('GB18030')
  })

  it('empties hidden sheets, rows and what no cell shows, and keeps the rest', async () => {
    const rows =
      row(1, ['单位', '电话']) + row(2, ['甲所', MOBILE]) + row(3, ['藏起的行'], { attributes: 'hidden="1"' })
    const book = bookFile([
      { name: '清单', rows },
      { name: '底稿', state: 'hidden', rows: row(1, ['底稿内容']) },
    ])
    const text = unpacked(await done('a.xlsx', book))
    expect(text).toContain('甲所')
    for (const gone of [MOBILE, '藏起的行', '底稿']) expect(text).not.toContain(gone)
  })

  it('takes hidden slides and notes out of a show', async () => {
    const show = slideFile([
      { shapes: textShape('公开的一页'), notes: '备注里的话' },
      { shapes: textShape('藏起的一页'), hidden: true },
    ])
    const text = unpacked(await done('a.pptx', show))
    expect(text).toContain('公开的一页')
    for (const gone of ['备注里的话', '藏起的一页', 'slide2']) expect(text).not.toContain(gone)
  })
})

describe('redaction of other files', () => {
  it('takes out of a photograph all but the picture', async () => {
    const bytes = await done('a.jpg', photograph({ position: true, artist: 'Chen Wenbo' }))
    expect(Buffer.from(bytes).equals(Buffer.from(photograph(null)))).toBe(true)
  })

  it('masks a text', async () => {
    const bytes = await done('a.txt', Buffer.from(`手机${MOBILE}，其余照旧`))
    expect(Buffer.from(bytes).toString()).toBe('手机138****8000，其余照旧')
  })

  it.each([
    ['a secrecy mark', 'a.pdf', onePage(words('机密★10年', 72, 700)), /secrecy mark/],
    ['an empty text', 'a.txt', Buffer.alloc(0), /the file is empty/],
    ['an archive', 'a.zip', zipSync({ 'a.txt': Buffer.from('甲') }), /no way here/],
    ['a damaged file', 'a.pdf', Buffer.from('%PDF-1.4 nothing'), /cannot be read/],
  ])('refuses %s with a sentence', async (_, name, bytes, why) => {
    const result = await redactFile({ name, bytes })
    expect(result).toMatchObject({ done: false, why: expect.stringMatching(why) })
  })

  it('leaves nothing blocking in any leaking file of the seeded set that it says is done', async () => {
    const refused: string[] = []
    for (const { file, bytes, clean } of seededFiles(62)) {
      if (clean || !/\.(?:pdf|docx|xlsx|pptx)$/.test(file)) continue
      const result = await redactFile({ name: file, bytes })
      if (!result.done) refused.push(file.slice(4))
      else expect(result.left.verdict, file).not.toBe('block')
    }
    expect(refused.sort()).toEqual(['broken.pdf', 'locked.pdf', 'packed-a-thousandfold.pdf', 'secrecy-mark.pdf'])
  }, 60_000)
})
