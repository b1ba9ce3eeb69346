import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { existsOn } from './department.ts'
import { days, registries } from '../tests/generated-registry.ts'
import { heirsOn, nameOn, registryOf } from './registry.ts'
import { resolveName } from './resolve-name.ts'
import { departmentId, inventedRegistry } from './testing.ts'
import { nameThenAndNow } from './then-and-now.ts'
import { timelineOf } from './timeline.ts'

const registry = inventedRegistry()
const between = (id: string, then: string, today: string) => nameThenAndNow(registry, departmentId(id), then, today)

describe('an old record', () => {
  it('keeps the name of its time and shows who answers today', () => {
    expect(between('office', '2015-05-01', '2024-05-01')).toEqual({
      then: '秘书处',
      now: [{ id: 'office', name: '办公室（法规处）' }],
      changed: true,
    })
    expect(between('office', '2021-05-01', '2024-05-01')).toMatchObject({ then: '办公室（法规处）', changed: false })
  })
  it('shows both heirs of a split and the last of a chain of mergers', () => {
    expect(between('service', '2015-05-01', '2024-05-01').now.map(({ name }) => name)).toEqual(['征集处', '利用处'])
    expect(between('copying', '2014-05-01', '2014-12-31')).toMatchObject({ now: [{ id: 'copying' }], changed: false })
    expect(between('copying', '2014-05-01', '2020-05-01').now).toEqual([{ id: 'reading-old', name: '阅览处' }])
    expect(between('copying', '2014-05-01', '2024-05-01').now).toEqual([{ id: 'reading', name: '利用处' }])
  })
  it('names nobody when a department went without an heir', () => {
    const gone = registryOf({
      ...registry.data,
      departments: registry.data.departments.map((one) =>
        one.id === 'museum' ? { ...one, dissolved: '2023-01-01' } : one,
      ),
    })
    expect(nameThenAndNow(gone, departmentId('museum'), '2020-01-01', '2024-01-01')).toEqual({
      then: '档案馆',
      now: [],
      changed: true,
    })
  })
})

describe('over any history', () => {
  it('heirs exist on the day or are yet to be founded, are nobody twice, and a living department is its own', () => {
    fc.assert(
      fc.property(registries, days, (data, on) => {
        const generated = registryOf(data)
        for (const one of data.departments) {
          const heirs = heirsOn(generated, one.id, on)
          expect(new Set(heirs).size).toBe(heirs.length)
          if (one.dissolved === undefined || on < one.dissolved) expect(heirs).toEqual([one.id])
          for (const heir of heirs) {
            const other = generated.byId.get(heir)
            expect(other?.dissolved === undefined || on < other.dissolved).toBe(true)
          }
        }
      }),
    )
  })

  it('heirs of heirs are heirs: asking on a later day from an earlier answer gives the same', () => {
    fc.assert(
      fc.property(registries, days, days, (data, a, b) => {
        const generated = registryOf(data)
        const [earlier, later] = a < b ? [a, b] : [b, a]
        for (const { id } of data.departments) {
          const twice = new Set(heirsOn(generated, id, earlier).flatMap((heir) => heirsOn(generated, heir, later)))
          expect(twice).toEqual(new Set(heirsOn(generated, id, later)))
        }
      }),
    )
  })

  it('the full name of a department that exists means it, however it is spaced and bracketed', () => {
    fc.assert(
      fc.property(registries, days, fc.boolean(), (data, on, narrow) => {
        const generated = registryOf(data)
        for (const one of data.departments) {
          const name = one.names.find(({ from, to }) => from <= on && (to === undefined || on <= to))?.name
          if (!existsOn(one, on) || name === undefined) continue
          const printed = narrow ? [...name].join(' ') : name.replace(/[（(]/g, '〔').replace(/[）)]/g, '〕')
          const others = data.departments.filter((other) => other !== one)
          fc.pre(others.every((other) => other.names.every((its) => its.name !== name)))
          expect(resolveName(generated, printed, on)).toEqual({
            kind: 'department',
            id: one.id,
            name: nameOn(generated, one.id, on, 'zh'),
          })
        }
      }),
    )
  })

  it('what is called by a name is never a department that does not exist on the day', () => {
    fc.assert(
      fc.property(registries, days, days, (data, then, on) => {
        const generated = registryOf(data)
        for (const { id } of data.departments) {
          const found = resolveName(generated, nameOn(generated, id, then, 'zh'), on)
          const meant =
            found.kind === 'department' ? [found.id] : found.kind === 'unknown' ? found.candidates : found.members
          for (const one of meant) {
            const department = generated.byId.get(one)
            expect(department && existsOn(department, on)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the timeline of a department', () => {
  it('tells what happened, oldest first', () => {
    const told = (id: string) => timelineOf(registry, departmentId(id)).map(({ on, words }) => `${on} ${words.zh}`)
    expect(told('office')).toEqual(['2020-07-01 “秘书处”更名为“办公室（法规处）”'])
    expect(told('service')).toEqual(['2022-03-01 撤销，拆分为征集处、利用处'])
    expect(told('copying')).toEqual(['2015-01-01 撤销，并入阅览处'])
    expect(told('reading')).toEqual(['2022-03-01 设立', '2022-03-01 承接业务处的职责', '2022-03-01 承接阅览处的职责'])
  })
})
