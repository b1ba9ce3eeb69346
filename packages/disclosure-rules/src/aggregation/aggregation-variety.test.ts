import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAggregation } from './aggregation-check.ts'
import type { DataTable } from './data-table.ts'
import { tableFromCsv, tablesFromJson } from './table-reading.ts'

function csv(item: string, text: string): DataTable {
  const table = tableFromCsv(text, item)
  if ('unreadable' in table) throw new Error(table.unreadable)
  return table
}
const shown = (release: DataTable, published: readonly DataTable[] = []) =>
  checkAggregation([release], published).map(
    ({ risk, severity, computed, reveals }) => `${severity} ${risk} ${computed} ${reveals}`,
  )

describe('as tables are really written', () => {
  it.each<[string, string, string, string]>([
    ['English headings', 'district,disease,count\nA,HIV,2\nA,flu,120', '', 'block small-cell 2 < 5 A、HIV'],
    ['a number with its unit', '街道,人数\n甲街道,3人\n乙街道,"1,204人"', '', 'block small-cell 3 < 5 甲街道'],
    ['full-width figures', '街道,人数\n甲街道,３\n乙街道,４０', '', 'block small-cell 3 < 5 甲街道'],
    [
      'a row that says what it counts',
      '指标,数值\n登记失业人员（人）,3\n开放场次（场）,2',
      '',
      'block small-cell 3 < 5 登记失业人员（人）',
    ],
    [
      'fewer than written out',
      '区,病例数\n甲区,20\n乙区,5以下\n合计,23',
      '',
      'block recoverable-cell 23 − 20 = 3 乙区：病例数',
    ],
    ['merged rows', '区,性别,人数\n甲区,男,30\n,女,2\n乙区,男,40\n,女,50', '', 'block small-cell 2 < 5 甲区、女'],
    [
      'a total at the top',
      '区,人数\n全市,60\n甲区,35\n乙区,*',
      '',
      'block recoverable-cell 60 − 35 = 25 乙区：人数'.replace('block', 'review'),
    ],
    [
      'months and one more',
      '期间,感染人数\n2024年1-6月,88',
      '期间,感染人数\n2024年1-5月,86',
      'block band-difference 88 − 86 = 2 2024年6月',
    ],
    [
      'days and one more',
      '期间,感染人数\n2024-03-01至2024-03-10,88',
      '期间,感染人数\n2024年3月1日至3月9日,86',
      'block band-difference 88 − 86 = 2 2024年3月10日',
    ],
    [
      'ages and one more',
      'age_group,patients\n18-65,420',
      'age_group,patients\n18-64,418',
      'block band-difference 420 − 418 = 2 65岁',
    ],
    [
      'ages from the other end',
      '年龄,低保人数\n60岁以上,420',
      '年龄,低保人数\n65岁及以上,417',
      'block band-difference 420 − 417 = 3 60–64岁',
    ],
    [
      'all residents and most',
      '街道,户籍人口\n甲街道,1200\n乙街道,800\n丙街道,950',
      '街道,汉族人口\n甲街道,1197\n乙街道,800\n丙街道,950',
      'review difference 1200 − 1197 = 3 甲街道',
    ],
    [
      'firms and all but foreign ones',
      '区,企业数（家）\n甲,97\n乙,80\n丙,60',
      '区,企业数（家）\n甲,97\n乙,80\n丙,58',
      'review difference 60 − 58 = 2 丙',
    ],
    [
      'the whole and all parts but one',
      '区,学生人数\n合计,350',
      '区,学生人数\n甲区,120\n乙区,95\n丙区,133',
      'block remainder 350 − 120 − 95 − 133 = 2 合计：其余',
    ],
  ])('%s', (_, release, published, expected) => {
    expect(shown(csv('新.csv', release), published ? [csv('旧.csv', published)] : [])).toContain(expected)
  })
  it('as JSON: objects, lists, typed columns', () => {
    const read = (value: unknown) => {
      const tables = tablesFromJson(value, 't.json')
      if ('unreadable' in tables) return tables.unreadable
      return tables.flatMap((table) => shown(table))
    }
    const expected = ['block small-cell 2 < 5 甲区']
    expect(
      read([
        { 区: '甲区', 人数: 2 },
        { 区: '乙区', 人数: 40 },
      ]),
    ).toEqual(expected)
    expect(
      read({
        name: '一',
        columns: ['区', '人数'],
        rows: [
          ['甲区', 2],
          ['乙区', 40],
        ],
      }),
    ).toEqual(expected)
    expect(read({ tables: [{ header: ['区', '人数'], rows: [['甲区', '2']] }] })).toEqual(expected)
    const roles = [
      { name: '甲列', role: 'dimension' },
      { name: '患者', role: 'measure' },
    ]
    expect(read({ columns: roles, rows: [['甲区', 2]] })).toEqual(expected)
    expect(read({ rows: [] })).toBe('it names no columns')
    expect(read('x')).toBe('it holds no table')
  })
})

describe('properties', () => {
  const large = fc.integer({ min: 30, max: 900 })
  const districts = ['甲区', '乙区', '丙区', '丁区', '戊区', '己区']

  it('one withheld cell under a total comes back exactly, and is named', () => {
    fc.assert(
      fc.property(
        fc.array(large, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        (values, hidden, at) => {
          const where = at % values.length
          const all = values.map((value, index) => (index === where ? hidden : value))
          const rows = all.map((value, index) => `${districts[index] ?? ''},${index === where ? '*' : value}`)
          const total = all.reduce((sum, one) => sum + one, 0)
          const [finding] = checkAggregation([csv('新', `区,患者人数\n${rows.join('\n')}\n合计,${total}`)], [])
          expect(finding).toMatchObject({
            risk: 'recoverable-cell',
            value: hidden,
            severity: hidden < 5 ? 'block' : 'review',
          })
          expect(finding?.sources.some(({ row }) => row === where + 1)).toBe(true)
        },
      ),
    )
  })
  it('two withheld cells are only told apart by nobody', () => {
    fc.assert(
      fc.property(fc.array(large, { minLength: 3, maxLength: 6 }), (values) => {
        const rows = values.map((value, index) => `${districts[index] ?? ''},${index < 2 ? '*' : value}`)
        const total = values.reduce((sum, one) => sum + one, 0)
        expect(checkAggregation([csv('新', `区,患者人数\n${rows.join('\n')}\n合计,${total}`)], [])).toEqual([])
      }),
    )
  })
  it('all less all but one is found exactly when it is small', () => {
    fc.assert(
      fc.property(
        fc.array(large, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 2, max: 10 }),
        (values, left, k) => {
          const rows = values.map((value, index) => `${districts[index] ?? ''},${value}`)
          const total = values.reduce((sum, one) => sum + one, left)
          const published = csv('旧', `区,患者人数\n${rows.join('\n')}`)
          const found = checkAggregation([csv('新', `区,患者人数\n合计,${total}`)], [published], { k })
          expect(found.map(({ value, sources }) => [value, new Set(sources.map(({ item }) => item)).size])).toEqual(
            left > 0 && left < k ? [[left, 2]] : [],
          )
        },
      ),
    )
  })
  it('bands of two tables give exactly the small stretches between their ends', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 })
    const people = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 60, maxLength: 200 })
    fc.assert(
      fc.property(people, cuts, cuts, (ages, mine, theirs) => {
        const count = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length
        const bandsOf = (list: readonly number[]) => {
          const ends = [0, ...[...list].sort((one, other) => one - other), 91]
          return ends.slice(1).map((to, index) => [ends[index] ?? 0, to] as const)
        }
        const table = (item: string, list: readonly number[]) =>
          csv(
            item,
            `年龄,患者人数\n${bandsOf(list)
              .map(([from, to]) => `${from}-${to - 1}岁,${count(from, to)}`)
              .join('\n')}`,
          )
        const found = checkAggregation([table('新', mine)], [table('旧', theirs)])
        const published = new Set([...bandsOf(mine), ...bandsOf(theirs)].map(String))
        const ends = [...new Set([0, 91, ...mine, ...theirs])].sort((one, other) => one - other)
        const expected = ends.slice(1).flatMap((to, index) => {
          const from = ends[index] ?? 0
          const held = count(from, to)
          return held > 0 && held < 5 && !published.has(String([from, to])) ? [held] : []
        })
        const derived = found.filter(({ risk }) => risk === 'band-difference').map(({ value }) => value)
        expect(derived.sort()).toEqual(expected.sort())
      }),
    )
  })
  it('tables about other things are never subtracted', () => {
    const subjects = ['就业培训人数', '低保人数', '参保人数', '志愿者人数', '献血人数']
    const table = (subject: string, values: readonly number[]) =>
      csv(
        `${subject}.csv`,
        `区,${subject}\n${values.map((value, index) => `${districts[index] ?? ''},${value}`).join('\n')}`,
      )
    const values = fc.array(large, { minLength: 4, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(subjects, { minLength: 2 }),
        fc.array(values, { minLength: 5, maxLength: 5 }),
        (names, figures) => {
          const [own, ...others] = names.map((name, index) => table(name, figures[index] ?? []))
          const found = own ? checkAggregation([own], others) : []
          for (const { sources } of found) expect(sources.every(({ isPublic }) => !isPublic)).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
  it('whatever a file holds, it is read or said to be none', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('合计', '*', '12', '区', '人数', '"', '姓名', '2024年', '年龄', '1-3'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), fc.jsonValue(), (rows, value) => {
        const table = tableFromCsv(rows.map((row) => row.join(',')).join('\n'), 'x')
        if (!('unreadable' in table)) checkAggregation([table], [table])
        const tables = tablesFromJson(value, 'x')
        if (!('unreadable' in tables)) checkAggregation(tables, tables)
      }),
      { numRuns: 150 },
    )
  })
})
