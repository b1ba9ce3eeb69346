import { describe, expect, it } from 'vitest'
import { judgeUpload } from './judging.ts'

const found = (...types: string[]) => types.map((type) => ({ type }))

describe('a screened file', () => {
  it.each([
    ['a.pdf', 'pdf', [], { outcome: 'taken', kind: 'pdf' }],
    ['a.docx', 'docx', found('MOBILE', 'COMMENT', 'MACRO'), { outcome: 'taken', kind: 'docx' }],
    ['a.exe', 'program', found('SECRECY', 'UNREADABLE'), { outcome: 'quarantined' }],
    ['a.zip', 'zip', found('BOMB', 'SECRECY'), { outcome: 'quarantined' }],
    ['a.docx', 'docx', found('BOMB'), { outcome: 'refused', refused: 'upload-bomb', facts: {} }],
    ['a.doc', 'doc', found('UNREADABLE'), { outcome: 'refused', refused: 'upload-kind', facts: {} }],
    ['a.pdf', 'pdf', found('UNREADABLE'), { outcome: 'refused', refused: 'upload-unreadable', facts: {} }],
    ['a.txt', 'empty', [], { outcome: 'refused', refused: 'upload-empty', facts: {} }],
    ['a.pdf', 'png', [], { outcome: 'refused', refused: 'upload-ending', facts: { ending: 'png' } }],
    ['a.html', 'html', [], { outcome: 'refused', refused: 'upload-kind', facts: {} }],
    ['a.docm', 'docm', found('MACRO'), { outcome: 'refused', refused: 'upload-kind', facts: {} }],
  ])('%s (%s) with %j: %j', (name, kind, findings, judged) =>
    expect(judgeUpload(name, { kind, findings })).toEqual(judged),
  )
})
