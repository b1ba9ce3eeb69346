import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ExchangeFault } from './fault.ts'
import type { ExchangeFile, ReadExchange } from './file.ts'
import { exchangeFiles } from './testing.ts'
import { readTmx } from './tmx-read.ts'
import { writeTmx } from './tmx-write.ts'
import { readXliff } from './xliff-read.ts'
import { writeXliff } from './xliff-write.ts'

/** What was read, without the lines. */
function fileOf(read: ReadExchange | ExchangeFault): unknown {
  if ('refused' in read) throw new Error(JSON.stringify(read))
  const { about, units, ...rest } = read
  const { document, version } = about ?? {}
  return { document, version, ...rest, units: units.map(({ line: _, ...unit }) => unit) }
}

const FORMATS = [
  ['XLIFF', (file: ExchangeFile) => readXliff(writeXliff(file))],
  ['TMX', (file: ExchangeFile) => readTmx(writeTmx(file), file.language)],
] as const

it.each(FORMATS)('%s gives back all that was written: ids, notes, states, every character and space', (_, around) => {
  fc.assert(
    fc.property(exchangeFiles, (file) => {
      expect(fileOf(around(file))).toEqual(file)
    }),
    { numRuns: 200 },
  )
})

it.each(FORMATS)('%s takes a document of 300 pages', (_, around) => {
  const unit = (at: number) => ({
    clause: `c${at}`,
    label: `第${at}条`,
    source: `当事人应当自收到通知之日起三十日内提交材料。`.repeat(10),
    target: 'The party shall submit the documents within thirty days. '.repeat(10),
    state: 'translated' as const,
    machine: false,
    notes: [],
  })
  const units = Array.from({ length: 1500 }, (__, at) => unit(at))
  const file = { document: 'long', version: 1, language: 'en', notes: [], units }
  expect(fileOf(around(file))).toEqual(file)
})
