import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../limits.ts'
import { buildDocx, buildJpeg, buildPng, buildXlsx, buildZip, paragraph, run } from '../testing.ts'
import { screenBytes } from './file-screening.ts'
import type { FileScreeningOptions } from './verdict.ts'

async function told(name: string, bytes: Uint8Array | string, options: FileScreeningOptions = {}) {
  const { findings } = await screenBytes({ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes }, options)
  return findings.map(({ type, rule, where }) => [type, rule, ...where.within.slice(1)].join(' '))
}

const document = buildDocx({ body: paragraph(run('公开的通知。')) })

test.each<[string, Uint8Array | string]>([
  ['a.txt', '公开的通知。'],
  ['空白.txt', ''],
  ['a.csv', '区,件数\n闵行,31\n'],
  ['a.json', '{"标题":"通知"}'],
  ['a.md', '# 通知\n\n正文'],
  ['a.html', '<!doctype html><title>通知</title><p>正文</p>'],
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>通知</text></svg>'],
  ['a.docx', document],
  ['a.zip', buildZip({ '附件/通知.docx': document, '附件/图.png': buildPng() })],
])('%s is clear', async (name, bytes) => {
  expect(await told(name, bytes)).toEqual([])
})

test.each<[string, Uint8Array | string, string]>([
  ['a.pdf', '<!doctype html><p>正文</p>', 'ending-and-content-differ'],
  ['a.docx', buildXlsx({ sheets: [{ name: '表' }] }), 'ending-and-content-differ'],
  ['a.zip', document, 'ending-and-content-differ'],
  ['a.png', buildJpeg(), 'another-form-of-picture'],
  ['a.doc', '<html><body>正文</body></html>', 'ending-and-content-differ'],
  ['a.txt', buildPng(), 'ending-and-content-differ'],
  ['通知.docx.exe', document, 'double-ending'],
  ['通知.exe.docx', document, 'double-ending'],
])('%s is not what its name says', async (name, bytes, rule) => {
  expect(await told(name, bytes)).toContain(`WRONG_TYPE ${rule}`)
})

test('a program under the name of a picture is of a wrong type and is not passed', async () => {
  const program = `MZ${'\0'.repeat(58)}\x80\0\0\0 This program cannot be run in DOS mode.`
  expect(await told('照片.jpg', program)).toEqual(['WRONG_TYPE program-in-disguise', 'UNREADABLE cannot-be-read'])
})

test.each<[string, Uint8Array]>([
  [
    '老文件.doc',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(504),
      ...Buffer.from('WordDocument\0', 'utf16le'),
    ]),
  ],
  [
    '加密.docx',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(504),
      ...Buffer.from('EncryptedPackage\0', 'utf16le'),
    ]),
  ],
  ['附件.rar', strToU8('Rar!\x1a\x07\x01\0')],
  ['附件.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])],
  ['断.zip', buildZip({ 'a.txt': '正文' }).slice(0, 60)],
  ['断.docx', document.slice(0, document.length - 40)],
  ['数据.bin', Uint8Array.from({ length: 400 }, (_value, index) => (index * 37 + 129) % 256)],
])('%s cannot be read, is said so and not passed', async (name, bytes) => {
  expect(await told(name, bytes)).toEqual(['UNREADABLE cannot-be-read'])
})

test.each<[string, Uint8Array]>([
  ['a.pdf', Uint8Array.from([...strToU8('%PDF-1.4\n%%EOF\n'), ...buildZip({ 'a.txt': '正文' })])],
  [
    'a.html',
    Uint8Array.from([...strToU8(`<!doctype html><p>${'正文'.repeat(5000)}</p>`), ...buildZip({ 'a.txt': '正文' })]),
  ],
])('%s with an archive behind it is two files in one', async (name, bytes) => {
  expect(await told(name, bytes)).toContain('WRONG_TYPE two-files-in-one')
})

test('a locked entry of an archive is said by its name', async () => {
  const zip = buildZip({ '名单.txt': '正文' })
  const central = zip.findLastIndex((byte, at) => byte === 0x50 && zip[at + 2] === 1 && zip[at + 3] === 2)
  for (const at of [6, central + 8]) zip[at] = (zip[at] ?? 0) | 1
  expect(await told('a.zip', zip)).toEqual(['UNREADABLE entry-unreadable 名单.txt'])
})

test('each file of an archive is screened at its path, and archives in archives', async () => {
  const inside = buildZip({ '名单.txt': '手机13912345678', '内网.txt': '正文' })
  expect(await told('附件.zip', buildZip({ '里层.zip': inside }))).toEqual(['MOBILE mobile-11 里层.zip 名单.txt'])
})

test('bombs are refused before they are unpacked', async () => {
  const zeros = buildZip({ 'a.txt': new Uint8Array(12_000_000) })
  expect(await told('a.zip', zeros)).toEqual(['BOMB archive-bomb a.txt'])
  let nested = buildZip({ 'a.txt': '正文' })
  for (let depth = 0; depth < 8; depth += 1) nested = buildZip({ 'a.zip': nested })
  expect((await told('a.zip', nested)).map((line) => line.split(' ')[0])).toEqual(['BOMB'])
  const many = buildZip(Object.fromEntries(Array.from({ length: 30 }, (_value, index) => [`${index}.txt`, '正文'])))
  expect(await told('a.zip', many, { limits: { ...DEFAULT_LIMITS, entries: 20 } })).toEqual(['BOMB too-large'])
  const large = buildZip({ 'a.txt': '正文'.repeat(100), 'b.txt': '正文'.repeat(100) })
  expect(await told('a.zip', large, { limits: { ...DEFAULT_LIMITS, unpackedBytes: 700 } })).toEqual([
    'BOMB archive-bomb b.txt',
  ])
  const entities = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "哈哈"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
  expect(await told('a.xml', entities)).toEqual(['BOMB too-large'])
  expect(
    await told(
      'a.svg',
      entities.replaceAll('<a>', '<svg>').replaceAll('</a>', '</svg>').replace('DOCTYPE a', 'DOCTYPE svg'),
    ),
  ).toEqual(['BOMB too-large'])
})

test('entries that lie over one another are a bomb', async () => {
  const zip = buildZip({ 'a.txt': '正文正文', 'b.txt': '正文正文' })
  const view = new DataView(zip.buffer)
  const central = zip.findLastIndex(
    (byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2,
  )
  view.setUint32(central + 42, 0, true)
  expect(await told('a.zip', zip)).toEqual(['BOMB too-large'])
})

test('what stands before or behind an archive is told, and names that leave their folder', async () => {
  const zip = buildZip({ '../../a.txt': '正文' })
  expect(await told('a.zip', zip)).toEqual(['FILE_NAME path-leaves-its-folder ../../a.txt'])
  expect(await told('a.zip', Uint8Array.from([...buildZip({ 'a.txt': '正文' }), ...strToU8('a secret')]))).toEqual([
    'EMBEDDED_FILE bytes-outside-the-archive',
  ])
})

test('the name of a file is screened too', async () => {
  expect(await told('13912345678_申请表.docx', document)).toEqual(['FILE_NAME mobile-11'])
  expect((await told('通知（机密★5年）.docx', document)).map((line) => line.split(' ')[0])).toEqual(['FILE_NAME'])
  expect(await told('2024年度政府信息公开工作年度报告.docx', document)).toEqual([])
})

test('texts are read in the encodings of Chinese offices', async () => {
  const words = '联系人手机13912345678'
  const gbk = Uint8Array.from([0xca, 0xd6, 0xbb, 0xfa, ...strToU8('13912345678'), 0xa1, 0xa3])
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(words, 'utf16le')])
  for (const bytes of [strToU8(words), gbk, wide]) expect(await told('a.txt', bytes)).toEqual(['MOBILE mobile-11'])
})

test('pages: what styles hide, comments and pictures written into them', async () => {
  const picture = Buffer.from(buildJpeg({ position: { north: 31, east: 121 } })).toString('base64')
  const page = `<!doctype html><style>.off{display:none}</style><p>正文</p><div style="display: none">暂不公开的条款</div><p class="off">备用</p><!-- 这段话领导没有同意 --><!--[if IE]>x<![endif]--><img src="data:image/jpeg;base64,${picture}">`
  expect(await told('a.html', page)).toEqual([
    'COMMENT markup-comment',
    'HIDDEN_TEXT hidden-element',
    'POSITION gps-position picture 1',
  ])
})

test('a name under its head in a CSV file is found in its column', async () => {
  expect(await told('a.csv', '序号,姓名\n1,尉迟明远\n')).toEqual([expect.stringMatching(/^NAME /)])
})
