import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { screenBytes } from '../screening/file-screening.ts'
import { buildJpeg, buildPng, buildZip } from '../testing.ts'

async function told(name: string, bytes: Uint8Array) {
  const { findings } = await screenBytes({ name, bytes })
  return findings.map(({ type, rule, text }) => `${type} ${rule} ${text}`)
}

test('a plain picture has nothing to tell, and says that its writing was not read', async () => {
  const { verdict, unread } = await screenBytes({ name: '现场.jpg', bytes: buildJpeg() })
  expect(verdict).toBe('clear')
  expect(unread).toEqual([{ within: ['现场.jpg'], note: 'the writing inside the picture is not read' }])
  expect(await told('图.png', buildPng({ Software: 'Paint' }))).toEqual([])
})

test('the position where it was taken and the one who took it are told', async () => {
  const found = await told('现场.jpg', buildJpeg({ position: { north: 31, east: 121 }, artist: '柳如眉' }))
  expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['POSITION gps-position', 'AUTHOR artist'])
  expect(found[0]).toMatch(/31\.2\d+, 121\.4\d+/)
  expect(await told('现场.jpg', buildJpeg({ artist: '上海市知识产权局' }))).toEqual([])
})

test('words kept in the file are screened', async () => {
  expect(await told('a.jpg', buildJpeg({ comment: '联系13912345678' }))).toEqual(['MOBILE mobile-11 13912345678'])
  expect(await told('a.png', buildPng({ Author: '柳如眉', Comment: '机密★3年' }))).toEqual([
    expect.stringMatching(/^SECRECY .* 机密★3年$/),
    'AUTHOR author 柳如眉',
  ])
})

test('an archive behind the end of a picture is an embedded file and is opened', async () => {
  const behind = buildZip({ 'a.txt': '手机13912345678' })
  expect(await told('a.jpg', buildJpeg({ behind }))).toEqual([
    'EMBEDDED_FILE embedded-file bytes behind the picture (zip)',
    'MOBILE mobile-11 13912345678',
  ])
  expect(await told('a.jpg', buildJpeg({ behind: strToU8('\0\0\0\0\0\0\0\0\0') }))).toEqual([])
})

test('a picture of giant measures is not decoded', async () => {
  expect(await told('a.png', buildPng({}, 90_000, 90_000))).toEqual([
    'BOMB too-large a picture of 90000 × 90000 points',
  ])
})
