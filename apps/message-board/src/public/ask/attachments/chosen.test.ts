import { describe, expect, it } from 'vitest'
import { fitting } from './chosen.ts'
import { readKeptFiles } from './kept-file.ts'

const file = (name: string, size = 1) => ({ name, size })

describe('files that fit', () => {
  it('are three in all; what is left over is named', () => {
    const { taken, left } = fitting([file('a')], [file('b'), file('c'), file('d')])
    expect([taken, left].map((files) => files.map(({ name }) => name))).toEqual([['b', 'c'], ['d']])
  })

  it('do not count a file that is there already', () => {
    expect(fitting([file('a', 5)], [file('a', 5)])).toEqual({ taken: [], left: [] })
    expect(fitting([file('a', 5)], [file('a', 6)]).taken).toHaveLength(1)
  })
})

it('what the tab kept is read back, and what is no file is not', () => {
  const kept = { token: 't', name: '证明.pdf', size: 9, notes: ['第 1 页有手机号'] }
  expect(readKeptFiles([kept, null, { token: 1 }, 'x'])).toEqual([kept])
  expect(readKeptFiles({ length: 2 })).toEqual([])
})
