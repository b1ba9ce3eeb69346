import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { buildDocx, buildJpeg, buildPng, buildPptx, buildXlsx, buildZip, paragraph, run, shape } from '../testing.ts'
import { screenBytes } from './file-screening.ts'

const files: readonly (readonly [string, Uint8Array])[] = [
  ['a.docx', buildDocx({ body: paragraph(run('正文'), run('暗文', '<w:vanish/>')) })],
  ['a.xlsx', buildXlsx({ sheets: [{ name: '表', rows: [['姓名', 1]] }] })],
  ['a.pptx', buildPptx({ slides: [{ shapes: [shape('正文', [1, 1, 5, 5])] }] })],
  ['a.jpg', buildJpeg({ position: { north: 31, east: 121 }, artist: '柳如眉', comment: '说明' })],
  ['a.png', buildPng({ Comment: '说明' })],
  ['a.zip', buildZip({ 'a.txt': '正文', 'b/c.txt': '正文' })],
  ['a.html', strToU8('<!doctype html><p style="display:none">暗文</p><!-- 说明 -->')],
  ['a.svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg"><text opacity="0">暗文</text></svg>')],
]

/** A file with some bytes changed, taken out or doubled, and perhaps cut off. */
const damaged = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([[name, bytes], changes, cut]): readonly [string, Uint8Array] => {
    const changed = bytes.slice(0, cut === null ? bytes.length : Math.floor(bytes.length * cut))
    for (const [place, value] of changes) changed[Math.floor(place * changed.length)] = value
    return [name, changed]
  })

test('whatever was done to a file, it is screened or said to be unreadable, and never passed by a crash', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ([name, bytes]) => {
      const { verdict, findings } = await screenBytes({ name, bytes })
      expect(verdict === 'clear').toBe(!findings.some(({ severity }) => severity !== 'info'))
      for (const { rule, type } of findings) if (type === 'UNREADABLE') expect(rule).not.toBe('damaged')
    }),
    { numRuns: 1500 },
  )
})

test.each(['constructor', 'toString', '__proto__'])(
  'a file that is full of the word %s is a file like others',
  async (word) => {
    const parts = { 'docProps/app.xml': `<Properties><${word}>甲</${word}></Properties>` }
    const properties = `<w:highlight w:val="${word}"/><w:color w:val="${word}"/>`
    const links = [{ type: word, target: `${word}.xml` }]
    const body = paragraph(run('正文', properties)) + `<w:${word} w:val="1"/>`
    for (const [name, bytes] of [
      [`a.${word}`, strToU8('正文')],
      ['a.docx', buildDocx({ body, links, parts: { ...parts, [`word/${word}.xml`]: '<a/>' } })],
      ['a.zip', buildZip({ mimetype: word, 'a.txt': '正文' })],
    ] as const)
      expect(await screenBytes({ name, bytes })).toMatchObject({ verdict: 'clear' })
  },
)
