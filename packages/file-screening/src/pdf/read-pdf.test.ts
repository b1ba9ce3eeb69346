import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appended, latin, onePage, onePageFile, type PdfFile, unicode, words } from '../../seeded/pdf-syntax.ts'
import { openBudget } from '../limits.ts'
import { CannotRead, TooLarge, type FileReading } from '../reading.ts'
import { readPdf } from './read-pdf.ts'

const read = (bytes: Uint8Array): Promise<FileReading> => readPdf({ bytes, within: ['a.pdf'] }, openBudget())
const traced = async (bytes: Uint8Array) =>
  (await read(bytes)).traces.map(({ type, rule, text }) => `${type} ${rule} ${text}`)
const textOf = async (bytes: Uint8Array) => (await read(bytes)).parts.map(({ text }) => text).join('\n')

describe('the text of a page', () => {
  it('is read with its page, Chinese by a font that is not in the file', async () => {
    const { parts } = await read(onePage(words('关于申报的通知', 72, 700) + latin('2026', 72, 660)))
    expect(parts).toEqual([{ where: { within: ['a.pdf'], part: 'page', page: 1 }, text: '关于申报的通知\n2026' }])
  })

  it('puts a number together that is written in pieces', async () => {
    const pieces = 'BT /H 12 Tf 72 600 Td (1380) Tj [(013) -15 (80)] TJ (00) Tj ET'
    expect(await textOf(onePage(pieces))).toBe('13800138000')
  })

  it('joins a full line of prose to the next, and no rows of a table', async () => {
    const prose = words('上述事项由申请人自行承担责任并应当提供身份证明文件', 72, 700) + words('复印件一份。', 72, 682)
    expect(await textOf(onePage(prose))).not.toContain('\n')
    const rows = [700, 682].map((y) => latin('No 1', 72, y) + latin('021-12345', 400, y)).join('')
    expect((await textOf(onePage(rows))).split('\n')).toHaveLength(2)
  })

  it('reads a number spaced out in boxes as one, and a line of words as words', async () => {
    const boxes = [...'13800138000'].map((digit, index) => latin(digit, 72 + index * 14, 600)).join('')
    expect(await textOf(onePage(boxes))).toBe('13800138000')
    expect(await textOf(onePage(latin('a b c', 72, 600)))).toBe('a b c')
  })

  it('reads upright writing as one line', async () => {
    const upright = ['局', '长', '信', '箱'].map((char, index) => words(char, 72, 700 - index * 13)).join('')
    expect(await textOf(onePage(upright))).toBe('局长信箱')
  })
})

describe('what no reader sees', () => {
  const secret = latin('13800138000', 72, 600)
  it.each([
    ['under a box drawn later', `${secret}0 g 60 590 200 24 re f`, 'COVERED_TEXT under-box 13800138000'],
    ['under a nearly opaque box', `${secret}/A gs 0 g 60 590 200 24 re f`, 'COVERED_TEXT under-box 13800138000'],
    ['white on white', `1 g ${secret}`, 'HIDDEN_TEXT same-colour 13800138000'],
    ['in render mode 3', `3 Tr ${secret}`, 'HIDDEN_TEXT invisible-mode 13800138000'],
    ['clipped away', `q 0 0 5 5 re W n ${secret}Q`, 'HIDDEN_TEXT clipped 13800138000'],
    ['under a line as thick as writing', `${secret}20 w 60 604 m 260 604 l S`, 'COVERED_TEXT under-box 13800138000'],
    ['beside the sheet', latin('13800138000', 900, 600), 'HIDDEN_TEXT outside-page 13800138000'],
    ['too small, of a font that is not in the file', words('内部口径', 72, 600, 0.4), 'HIDDEN_TEXT tiny-text 内部口径'],
    ['too small to read', latin('13800138000', 72, 600, 0.4), 'HIDDEN_TEXT tiny-text 13800138000'],
  ])('%s', async (_, content, trace) => {
    const build = () => ({ resources: '/ExtGState<</A<</ca 0.97>>>>' })
    expect(await traced(onePage(words('正文', 72, 700) + content, build))).toEqual([trace])
  })

  it.each([
    ['a box drawn before', `0 g 60 590 200 24 re f 1 g ${secret}`],
    ['a translucent one', `${secret}/A gs 1 1 0 rg 60 590 200 24 re f`],
    ['a frame', `${secret}0 g 60 590 200 24 re S`],
    ['a thin line', `${secret}1 w 60 600 m 260 600 l S`],
    ['letters that clip what is painted through them', `q 7 Tr ${secret}0 g 60 590 200 24 re f Q`],
  ])('is not what lies at %s', async (_, content) => {
    const build = () => ({ resources: '/ExtGState<</A<</ca 0.4>>>>' })
    expect(await traced(onePage(content, build))).toEqual([])
  })
})

describe('what stands beside the pages', () => {
  it('names an earlier version by what it said and the last one does not', async () => {
    const first = onePageFile(latin('Old words', 72, 600) + latin('Same words', 72, 500))
    const content = latin('New words', 72, 600) + latin('Same words', 72, 500)
    const next = { [first.content]: `<</Length ${content.length}>>\nstream\n${content}\nendstream` }
    expect(await traced(appended(first.bytes, next, first.root, first.size))).toEqual([
      'HIDDEN_TEXT earlier-revision Old words',
    ])
  })

  it('reads objects packed into streams', async () => {
    const objects = `<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents${unicode('先压一压')}>>`
    const bytes = onePage(words('正文', 72, 700), (file: PdfFile) => {
      file.stream('/Type/ObjStm/N 1/First 5', `90 0 ${objects}`, true)
      return { page: '/Annots[90 0 R]' }
    })
    expect(await traced(bytes)).toEqual(['COMMENT text-note 先压一压'])
  })
})

describe('a file that is not in order', () => {
  it('says what it cannot read', async () => {
    await expect(read(Buffer.from('%PDF-1.7\nnothing'))).rejects.toThrow(CannotRead)
  })

  it('stops at too many pages', async () => {
    const budget = { ...openBudget(), pages: 0 }
    await expect(readPdf({ bytes: onePage(''), within: [] }, budget)).rejects.toThrow(TooLarge)
  })

  it('neither falls nor hangs on any cut or changed byte', async () => {
    const whole = onePage(words('正文内容', 72, 700) + latin('13800138000', 72, 600), (file) => {
      const note = file.add(`<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(a)>>`)
      return { page: `/Annots[${note} 0 R]` }
    })
    const place = fc.nat(whole.length - 1)
    await fc.assert(
      fc.asyncProperty(place, fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 12 }), async (cut, changes) => {
        const bytes = Uint8Array.from(cut % 3 === 0 ? whole.slice(0, cut) : whole)
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        const outcome = await read(bytes).catch((error: unknown) => error)
        const expected = outcome instanceof CannotRead || outcome instanceof TooLarge || !(outcome instanceof Error)
        expect(expected, String(outcome)).toBe(true)
      }),
      { numRuns: 80 },
    )
  }, 30_000)
})
