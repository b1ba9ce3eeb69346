import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PIECE_REFUSALS, PIECE_SENTENCES } from '../src/index.ts'

const folder = join(import.meta.dirname, '../src/actions')

it('lists every code with which a piece says no, and no other', () => {
  const said = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\brefuse\('([a-z-]+)'/g)].map((found) => found[1]),
  )
  expect([...new Set(said)].sort()).toEqual([...PIECE_REFUSALS])
})

it.each(PIECE_REFUSALS)('%s is a whole sentence in either language', (code) => {
  const { zh, en } = PIECE_SENTENCES[code]
  expect(zh).toMatch(/^(?:[\u4e00-\u9fff{]).*。$/)
  expect(zh.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/)
  expect(en).toMatch(/^[A-Z{].*\.$/)
  expect(en).not.toMatch(/[\u4e00-\u9fff]/)
  const facts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  expect(facts(zh)).toEqual(facts(en))
})
