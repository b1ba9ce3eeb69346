import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsAll, searchQuery, searchVector } from './bigram.ts'
import { readCursor, writeCursor } from './cursor.ts'

describe('search terms', () => {
  it('are the neighbouring pairs of Han characters and whole words', () => {
    expect(searchVector('专利质押ABC 12')).toBe("'专利' '利质' '质押' '押' 'abc' '12'")
    expect(searchQuery('质押')?.literal).toBe("'质押'")
    expect(searchQuery('押')?.literal).toBe("'押':*")
    expect(searchQuery('质押 abc')?.literal).toBe("'质押' & 'abc':*")
    expect(searchQuery('  ，。 ')).toBeNull()
  })

  it('keep rare Han whole, fold full width and case, and quote what is special', () => {
    expect(searchVector('𠮷田')).toBe("'𠮷田' '田'")
    expect(searchQuery('ＰＣＴ')?.literal).toBe("'pct':*")
    expect(searchVector("it's")).toBe("'it' 's'")
  })

  it('a text holds every part of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const query = searchQuery(text)
        return query === null || holdsAll(query, text)
      }),
    )
  })

  it('a row is shown only when it really contains what was typed', () => {
    const query = searchQuery('专利权')
    expect(query && holdsAll(query, '专利权人')).toBe(true)
    expect(query && holdsAll(query, '专利，利权')).toBe(false)
  })
})

describe('a cursor', () => {
  it('is read back as written', () => {
    expect(readCursor(writeCursor([5, 'GK-1']), ['number', 'string'])).toEqual([5, 'GK-1'])
  })

  it.each([
    '',
    'x',
    '!!!',
    writeCursor(['a']),
    writeCursor([1, 2]),
    writeCursor([1.5, 'x']),
    writeCursor([1, '\u0000']),
    Buffer.from('{}').toString('base64url'),
  ])('that is not ours is refused: %s', (text) => expect(readCursor(text, ['number', 'string'])).toBeNull())
})
