import fc from 'fast-check'
import { DEPARTMENT_KINDS } from '../src/department.ts'
import { POST_ROLES } from '../src/person.ts'
import { registryData, type RegistryData, type RegistryInput } from '../src/registry.ts'

/** Registries of any shape for property tests: renamed, merged and split departments, people who move, odd texts in every cell. */

const odd = fc
  .string({ unit: fc.constantFrom(...'处室科办局法规（）()「」“”"\',=+-@＝×*5.、 A㐂𠮷'), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const year = fc.integer({ min: 2000, max: 2029 })
const firstOf = (y: number) => `${y}-01-01`
const lastOf = (y: number) => `${y}-12-31`
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const term = fc.tuple(year, maybe(fc.nat(9))).map(([from, length]) => ({
  from: firstOf(from),
  ...(length === undefined ? {} : { to: lastOf(from + length) }),
}))

const life = fc.record({
  kind: fc.constantFrom(...DEPARTMENT_KINDS),
  texts: fc.array(fc.tuple(odd, odd, fc.array(odd, { maxLength: 2 })), { minLength: 1, maxLength: 3 }),
  start: fc.integer({ min: 2000, max: 2010 }),
  /** The years after which a name gives way to the next. */
  lengths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
  isFounded: fc.boolean(),
  ends: maybe(fc.integer({ min: 2018, max: 2028 })),
  heirs: fc.array(fc.nat(9), { maxLength: 3 }),
  aliases: fc.array(fc.tuple(odd, term), { maxLength: 2 }),
  duties: fc.array(fc.tuple(odd, fc.array(fc.tuple(odd, fc.constantFrom(1, 2, 0.5, 7.25)), { maxLength: 2 })), {
    maxLength: 2,
  }),
  phone: maybe(fc.constantFrom('021-00000000', '+86 21 0000 0000')),
})
type Life = ReturnType<typeof life.generate>['value']

function departmentOf(one: Life, at: number, all: readonly Life[]): RegistryInput['departments'][number] {
  let from = one.start
  const names = one.texts.map(([name, nameEn, short], index) => {
    const starts = from
    from += one.lengths[index] ?? 1
    const to = index < one.texts.length - 1 ? { to: lastOf(from - 1) } : {}
    return { name: `${name}${at}${'甲乙丙'[index]}`, nameEn, short, from: firstOf(starts), ...to }
  })
  const heirs = [...new Set(one.heirs.map((heir) => at + 1 + heir))].filter((heir) => {
    const other = all[heir]
    return other !== undefined && one.ends !== undefined && (other.ends === undefined || other.ends >= one.ends)
  })
  return {
    id: `d-${at}`,
    kind: one.kind,
    names,
    aliases: one.aliases.map(([name, days]) => ({ name, ...days })),
    duties: one.duties.map(([text, phrases]) => ({
      text,
      phrases: phrases.map(([phrase, weight]) => ({ phrase, weight })),
    })),
    ...(one.isFounded ? { founded: firstOf(one.start) } : {}),
    ...(one.ends === undefined ? {} : { dissolved: firstOf(one.ends) }),
    ...(heirs.length > 0 ? { heirs: heirs.map((heir) => `d-${heir}`) } : {}),
    ...(one.phone === undefined ? {} : { phone: one.phone }),
  }
}

const staff = fc.array(
  fc.record({
    name: odd,
    nameEn: maybe(odd),
    hasAccount: fc.boolean(),
    posts: fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...POST_ROLES), term), { maxLength: 3 }),
    standIn: maybe(fc.tuple(fc.nat(5), fc.subarray([...POST_ROLES], { maxLength: 2 }), year, maybe(odd))),
  }),
  { maxLength: 5 },
)

export const registries: fc.Arbitrary<RegistryData> = fc
  .record({
    name: odd,
    nameEn: odd,
    prefixes: fc.array(odd, { maxLength: 2 }),
    lives: fc.array(life, { minLength: 1, maxLength: 5 }),
    staff,
  })
  .map(({ name, nameEn, prefixes, lives, staff: people }): RegistryInput => {
    const place = (at: number) => `d-${at % lives.length}`
    return {
      bureau: { name, nameEn },
      prefixes,
      departments: lives.map(departmentOf),
      groups: [{ id: 'own-all', printed: ['各片组'], nameEn: 'Teams', members: [place(0)] }],
      people: people.map((one, at) => ({
        id: `p-${at}`,
        name: one.name,
        ...(one.nameEn === undefined ? {} : { nameEn: one.nameEn }),
        ...(one.hasAccount ? { account: `user${at}` } : {}),
        posts: one.posts.map(([unit, role, days]) => ({ department: place(unit), role, ...days })),
      })),
      standIns: people.flatMap(({ standIn }, at) => {
        if (standIn === undefined) return []
        const [to, roles, from, reason] = standIn
        const by = at + 1 + to
        if (by >= people.length) return []
        const days = { from: firstOf(from), to: lastOf(from) }
        return [{ of: `p-${at}`, by: `p-${by}`, roles, ...days, ...(reason === undefined ? {} : { reason }) }]
      }),
    }
  })
  .map((input) => registryData.safeParse(input))
  .filter((read) => read.success)
  .map((read) => read.data)

/** A day in the years that the registries speak of. */
export const days: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1999, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
