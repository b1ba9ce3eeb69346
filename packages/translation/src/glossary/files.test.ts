import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TERM_DOMAINS } from '../terms/values.ts'
import { termOf } from './entry-rules.ts'
import { readTermTable, writeTermTable } from './csv.ts'
import { planFile } from './file-plan.ts'
import { isFileFault, type FileTerm } from './file-term.ts'
import { termEntry } from './inputs.ts'
import { readTbx } from './tbx-read.ts'
import { writeTbx } from './tbx-write.ts'

const odd = fc.constantFrom('=1+1', "'=x", 'a :: b', 'a\\nb', '\\', '"，"', 'نظام (RTL)', ':::', 'x|y;z', '<&>]]>')
const form = fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), odd)
const forms = fc.array(form, { maxLength: 3 })
const why = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('一\n二', ' :: ', ''))
const both = fc.record({ zh: why, en: why })
const day = fc.option(fc.constantFrom('1998-03-10', '2018-08-27', '2024-02-29'))
const entries = fc
  .record({
    zh: form,
    zhAlso: forms,
    en: form,
    inflections: forms,
    alternatives: forms,
    forbidden: fc.array(fc.record({ form, why: both }), { maxLength: 2 }),
    names: fc.array(fc.record({ en: form, from: day, to: day }), { maxLength: 2 }),
    definition: both,
    source: form,
    domain: fc.constantFrom(...TERM_DOMAINS),
  })
  .map((raw) => termEntry.safeParse(raw))
  .filter((parsed) => parsed.success)
  .map(({ data }) => data)
const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/)
const files: fc.Arbitrary<FileTerm[]> = fc
  .uniqueArray(slug, { maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), entry: entries, retired: fc.boolean(), replacedBy: fc.option(slug) }),
      ),
    ),
  )

const whole = (read: ReturnType<typeof readTbx>) => {
  if (isFileFault(read)) throw new Error(JSON.stringify(read))
  return read.map(({ line: _, entry, ...rest }) => ({ ...rest, entry: termEntry.parse(entry) }))
}

describe('the files of a glossary', () => {
  it('give a table back as it was written', () => {
    fc.assert(
      fc.property(files, (terms) => {
        expect(whole(readTermTable(writeTermTable(terms)))).toEqual(terms)
      }),
      { numRuns: 200 },
    )
  })

  it('give TBX back as it was written', () => {
    fc.assert(
      fc.property(files, (terms) => {
        expect(whole(readTbx(writeTbx(terms, '术语库')))).toEqual(terms)
      }),
      { numRuns: 200 },
    )
  })

  it('take a table that a spreadsheet saved again with semicolons and no mark', () => {
    const text = 'zh;en;id;source;domain\r\n专利;patent;patent;专利法;ip\r\n'
    expect(whole(readTermTable(text))).toMatchObject([{ id: 'patent', entry: { zh: '专利', en: 'patent' } }])
  })

  it('say the line of what they cannot read', () => {
    expect(readTermTable('id,zh\nx,"a\nb')).toMatchObject({ line: 2, reason: 'not-closed' })
    expect(readTermTable('id,zh,en\nx,专利,patent')).toMatchObject({
      line: 1,
      reason: 'no-columns',
      detail: 'source, domain',
    })
    expect(
      readTbx('<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<tbx>&b;</tbx>'),
    ).toMatchObject({
      line: 2,
      reason: 'dtd',
    })
    expect(readTbx('<tbx>\n<text><body>\n<conceptEntry></body></text></tbx>')).toMatchObject({
      line: 3,
      reason: 'malformed',
    })
    expect(readTbx('<a/>')).toMatchObject({ line: 1, reason: 'no-tbx' })
    expect(readTbx('<tbx>'.repeat(100_000))).toMatchObject({ reason: 'deep' })
  })
})

const entry = (zh: string, en: string) =>
  termEntry.parse({ zh, en, definition: { zh: '', en: '' }, source: 's', domain: 'ip' })
const row = (line: number, id: string, zh: string, en: string, more: object = {}) => ({
  line,
  id,
  entry: entry(zh, en),
  retired: false,
  replacedBy: null,
  ...more,
})

describe('a file laid beside the glossary', () => {
  const terms = [termOf('patent', entry('专利', 'patent'), 'approved'), termOf('old', entry('旧', 'old'), 'retired')]

  it('tells what is new, changed and the same', () => {
    const plan = planFile(
      [
        row(2, 'patent', '专利', 'patents'),
        row(3, 'trade-mark', '商标', 'trade mark'),
        row(4, 'old', '旧', 'old', { retired: true }),
      ],
      terms,
      'zh',
    )
    expect(plan.faults).toEqual([])
    expect(plan.rows.map(({ standing, differs }) => [standing, differs])).toEqual([
      ['changed', ['en']],
      ['new', []],
      ['same', []],
    ])
  })

  it.each([
    ['an id that stands twice', [row(2, 'a', '甲', 'a'), row(3, 'a', '乙', 'b')], 3, 'glossary-id-twice'],
    ['the same Chinese twice', [row(2, 'a', '甲', 'a'), row(3, 'b', '甲', 'b')], 2, 'glossary-same-chinese'],
    [
      'a Chinese that is approved already',
      [row(2, 'a', '专 利', 'a')].map((one) => ({ ...one, entry: entry('专利', 'a') })),
      2,
      'glossary-same-chinese',
    ],
    [
      'an entry retired by the file',
      [row(5, 'patent', '专利', 'patent', { retired: true })],
      5,
      'glossary-file-retires',
    ],
    [
      'a ring of replacements',
      [
        row(2, 'a', '甲', 'a', { replacedBy: 'b' }),
        row(3, 'b', '乙', 'b', { replacedBy: 'c' }),
        row(4, 'c', '丙', 'c', { replacedBy: 'a' }),
      ],
      2,
      'glossary-replacement-cycle',
    ],
  ])('refuses %s, with its line', (_, read, line, refused) => {
    const [fault] = planFile(read, terms, 'en').faults
    expect(fault).toMatchObject({ line, refusal: { refused } })
  })

  it('names the field of what does not fit', () => {
    const bad = {
      line: 7,
      id: 'No Slug',
      entry: { ...entry('甲', 'a'), domain: 'cooking' },
      retired: false,
      replacedBy: null,
    }
    const { rows, faults } = planFile([bad], terms, 'en')
    expect(rows).toEqual([])
    expect(faults.map((fault) => ('field' in fault ? fault.field : ''))).toEqual(['id', 'entry.domain'])
  })
})
