import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, endingOf, fitsEnding, LONGEST_NAME } from './file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['说明.pdf', '说明.pdf'],
    ['  a  b .txt', 'a b.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\王\\证明.docx', '证明.docx'],
    ['a\u0000\u0007b.txt', 'ab.txt'],
    ['报告\u202Efdp.exe', '报告fdp.exe'],
    ['a<b>c|d?.txt', 'a_b_c_d_.txt'],
    ['con.txt', '文件.txt'],
    ['', '文件'],
    ['....', '文件'],
    ['.htaccess', 'htaccess'],
    ['\u0065\u0301.txt', 'é.txt'],
    [`${'𠮷'.repeat(200)}.txt`, `${'𠮷'.repeat(LONGEST_NAME - 4)}.txt`],
  ])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept))

  it('whatever it was: no path, nothing unseen, not too long, and cleaning again changes nothing', () => {
    const anyName = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }))
    fc.assert(
      fc.property(anyName, (given) => {
        const name = cleanFileName(given)
        expect(name).not.toMatch(/[\\/\p{Cc}\p{Cf}]/u)
        expect(name).not.toMatch(/^\.|^$/)
        expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME)
        expect(cleanFileName(name)).toBe(name)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a.JPG', 'jpeg', true],
    ['a.jpeg', 'jpeg', true],
    ['a.pdf', 'jpeg', false],
    ['a', 'text', false],
    ['a.pdf.txt', 'text', true],
  ] as const)('%s is a name for %s: %s', (name, kind, fits) => expect(fitsEnding(name, kind)).toBe(fits))

  it.each([
    ['a.b.C', 'c'],
    ['a', ''],
    ['.a', ''],
  ])('%s ends in %j', (name, ending) => expect(endingOf(name)).toBe(ending))
})
