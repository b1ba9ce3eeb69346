type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The text that holds what is no text: numbers, days, codes, and how everything hangs together. */
export const STRUCTURE_FIELD = 'structure'
const RESERVED = [STRUCTURE_FIELD, 'note']

const step = (key: string) => key.replaceAll('~', '~0').replaceAll('.', '~1')
const under = (path: string, key: string) => (path === '' ? step(key) : `${path}.${step(key)}`)

/**
 * A whole object as texts to be reviewed: each of its texts by its path (`agenda.0.title`), so that screening names the very place,
 * and everything else as one text. `isRead` says which texts people read; codes and days that nobody reads as text go with the
 * structure. Nothing is lost: {@link readTexts} gives the object back.
 * @throws where a field would be called `structure` or `note`, which are kept for the release itself.
 */
export function textsOf(
  value: unknown,
  isRead: (path: string, text: string) => boolean = () => true,
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  const walk = (held: Json, path: string): Json => {
    if (typeof held === 'string') {
      if (held === '' || !isRead(path, held)) return held
      if (RESERVED.includes(path)) throw new TypeError(`the field ${path} is kept for the release itself`)
      texts[path] = held
      return ''
    }
    if (held === null || typeof held !== 'object') return held
    if (Array.isArray(held)) return held.map((one: Json, at) => walk(one, under(path, String(at))))
    const entries = Object.entries(held).filter(([, one]) => one !== undefined)
    entries.sort(([one], [other]) => (one < other ? -1 : 1))
    return Object.fromEntries(entries.map(([key, one]) => [key, walk(one, under(path, key))]))
  }
  const structure = JSON.stringify(walk(value as Json, ''))
  return { ...texts, [STRUCTURE_FIELD]: structure }
}

/** Reads {@link textsOf} back; what it gives is to be parsed by the shape of its kind. Null where the texts are none of these. */
export function readTexts(texts: Readonly<Record<string, string>>): unknown {
  const structure = texts[STRUCTURE_FIELD]
  if (structure === undefined) return null
  const fill = (held: Json, path: string): Json => {
    if (typeof held === 'string') return held === '' && Object.hasOwn(texts, path) ? (texts[path] ?? '') : held
    if (held === null || typeof held !== 'object') return held
    if (Array.isArray(held)) return held.map((one: Json, at) => fill(one, under(path, String(at))))
    return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, fill(one, under(path, key))]))
  }
  return fill(JSON.parse(structure) as Json, '')
}

/**
 * The texts with everything of the structure beside them, each by its path (`capacity.seats` `20`): for people to read and to compare.
 * Never for an approval, which covers the structure as one text.
 */
export function spreadTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { [STRUCTURE_FIELD]: structure, ...rest } = texts
  if (structure === undefined) return rest
  const spread: Record<string, string> = {}
  const walk = (held: Json, path: string): void => {
    if (held === null || held === '') return
    if (typeof held !== 'object') spread[path] = String(held)
    else for (const [key, one] of Object.entries(held)) walk(one as Json, under(path, key))
  }
  walk(JSON.parse(structure) as Json, '')
  return { ...spread, ...rest }
}
