import { describe, expect, it } from 'vitest'
import { fitting, megabytes } from './chosen.ts'
import { readKeptFiles } from './kept-file.ts'

const file = (name: string, size = 1) => ({ name, size })

const limits = { most: 3, mostBytes: 10 * 1024 * 1024 }

describe('files that fit', () => {
  it('are three in all; what is left over is named', () => {
    const { taken, left } = fitting([file('a')], [file('b'), file('c'), file('d')], limits)
    expect([taken, left].map((files) => files.map(({ name }) => name))).toEqual([['b', 'c'], ['d']])
  })

  it('are as many as the board takes', () => {
    expect(fitting([], [file('a'), file('b')], { ...limits, most: 1 }).left).toEqual([file('b')])
    expect(fitting([], [file('a')], { ...limits, most: 0 }).taken).toEqual([])
    expect(megabytes({ most: 1, mostBytes: 25 * 1024 * 1024 })).toBe(25)
  })

  it('do not count a file that is there already', () => {
    expect(fitting([file('a', 5)], [file('a', 5)], limits)).toEqual({ taken: [], left: [] })
    expect(fitting([file('a', 5)], [file('a', 6)], limits).taken).toHaveLength(1)
  })
})

it('what the tab kept is read back, and what is no file is not', () => {
  const kept = { token: 't', name: '证明.pdf', size: 9, notes: ['第 1 页有手机号'] }
  expect(readKeptFiles([kept, null, { token: 1 }, 'x'])).toEqual([kept])
  expect(readKeptFiles({ length: 2 })).toEqual([])
})
