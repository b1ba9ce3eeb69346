import { strToU8, zipSync } from 'fflate'
import { harmless, leaking } from './invented.ts'
import { paragraph, wordFile } from './ooxml.ts'
import { clean, expect, leak, type Recipe } from './recipe.ts'

const AT = { mtime: '2025-01-01T00:00:00' } as const

export const PLAIN_FILES: readonly Recipe[] = [
  leak('personal-data', 'txt', (chance) => {
    const { text, type, secret } = leaking(chance)
    return [strToU8(`${harmless(chance)}\r\n${text}\r\n`), expect(type, secret)]
  }),
  leak('table', 'csv', (chance) => {
    const { type, secret, text } = leaking(chance)
    return [strToU8(`﻿序号,说明\r\n1,${text}\r\n`), expect(type, secret)]
  }),
  leak('document-inside', 'zip', (chance) => {
    const { text, type, secret } = leaking(chance)
    return [zipSync({ 'a/notice.docx': wordFile(paragraph(text)) }, AT), expect(type, secret)]
  }),
  leak('packed-a-thousandfold', 'zip', () => [
    zipSync({ 'zero.bin': new Uint8Array(48 * 1024 * 1024) }, AT),
    expect('BOMB'),
  ]),
  leak('program-as-picture', 'png', () => [
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 1)]),
    { types: ['WRONG_TYPE', 'UNREADABLE'] },
  ]),
  clean('notice', 'txt', (chance) => strToU8(`${harmless(chance)}\n服务热线：12345\n`)),
  clean('table', 'csv', (chance) => strToU8(`事项,数量\n${harmless(chance).replace(/，/g, '、')},12\n`)),
  clean('document-inside', 'zip', (chance) => zipSync({ 'notice.docx': wordFile(paragraph(harmless(chance))) }, AT)),
]
