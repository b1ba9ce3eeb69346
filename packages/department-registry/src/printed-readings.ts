import { plainName } from './printed-name.ts'
import type { RegistryData } from './registry.ts'

/** One way to read what was printed. `former` when it says that the name is a former one (原业务处). */
export interface Reading {
  readonly plain: string
  readonly former: boolean
}

/** What documents put before a division's name when they speak of their own bureau. */
const OWN = ['我局', '本局', '局机关', '局', '机关', '局内']
const FORMER = /^(?:原|原先的?|原来的|前)(?=.{2})/u
/** 利用处（原业务处）: what stands in the brackets says what it was called, not what it is called. */
const FORMERLY = /\((?:原|原名|原为|曾用名)[^()]*\)$/u
/** 保护处室 and 保护处(室) are printed for 保护处 where a list is headed 处室. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/处(?:室|\(室\)|\(科\)|\(科室\)|\(办公?\))$/u, '处'],
  [/室\(处\)$/u, '室'],
]

/**
 * The ways in which a printed name can be read, the most literal first: as it stands; without the bureau's own name or
 * 局 in front; without 原, with the note that it is a former name; without a former name in brackets behind it; with the
 * 处室 of a list's heading taken for 处.
 */
export function readingsOf(data: RegistryData, printed: string): readonly Reading[] {
  const found: Reading[] = []
  const add = (plain: string, former: boolean): void => {
    if (plain !== '' && !found.some((one) => one.plain === plain && one.former === former))
      found.push({ plain, former })
  }
  add(plainName(printed), false)
  const prefixes = prefixesOf(data)
  for (let at = 0; at < found.length && found.length < MOST_READINGS; at++) {
    const { plain, former } = found[at] ?? { plain: '', former: false }
    for (const prefix of prefixes)
      if (plain.startsWith(prefix) && plain.length > prefix.length) add(plain.slice(prefix.length), former)
    if (FORMER.test(plain)) add(plain.replace(FORMER, ''), true)
    if (FORMERLY.test(plain)) add(plain.replace(FORMERLY, ''), former)
    for (const [suffix, short] of SUFFIXES) if (suffix.test(plain)) add(plain.replace(suffix, short), former)
  }
  return found
}

const MOST_READINGS = 60
const kept = new WeakMap<RegistryData, readonly string[]>()

/** The bureau's own names, longest first: 上海市知识产权局, 市知识产权局, 知识产权局, and what its data adds. */
function prefixesOf(data: RegistryData): readonly string[] {
  const before = kept.get(data)
  if (before) return before
  const name = plainName(data.bureau.name)
  const place = /^.{2,10}?(?:省|自治区|市|自治州|州|盟|县|区|旗)(?=.{2})/u.exec(name)?.[0] ?? ''
  const rest = name.slice(place.length)
  const level = place.slice(-1)
  const own = [name, rest, level + rest, `${level}局`].filter((one) => one.length > 1)
  const all = [...new Set([...data.prefixes.map(plainName), ...own, ...OWN])]
  const made = all.sort((a, b) => b.length - a.length)
  kept.set(data, made)
  return made
}
