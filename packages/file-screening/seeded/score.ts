import type { Expected } from './recipe.ts'
import type { ManifestLine } from './set.ts'

/** What a screening said, as far as it is compared with a manifest. */
export interface Said {
  readonly type: string
  readonly severity: string
  readonly text: string
  readonly rule: string
}

export interface TypeScore {
  readonly found: number
  readonly of: number
}

export interface SetScore {
  readonly files: number
  readonly recall: TypeScore
  readonly perType: Readonly<Record<string, TypeScore>>
  /** Clean files at which a screening stopped; information stops nothing. */
  readonly falseAlarms: TypeScore
  readonly misses: readonly { readonly file: string; readonly expected: Expected }[]
  readonly alarms: readonly { readonly file: string; readonly said: readonly Said[] }[]
}

/** Whether one of the findings is what was expected. Written apart: what is found by its words needs half of them. */
export function meets({ types, text }: Expected, said: readonly Said[]): boolean {
  return said.some((finding) => {
    if (!types.includes(finding.type)) return false
    if (text === undefined) return true
    const [one, other] = [plain(finding.text), plain(text)]
    return one.includes(other) || (other.includes(one) && one.length * 2 >= other.length)
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,，、:：]/g, '')
}

/** Recall over what is expected of the leaking files, and the share of the clean ones that were stopped. */
export function scoreSet(lines: readonly (ManifestLine & { readonly said: readonly Said[] })[]): SetScore {
  const perType: Record<string, { found: number; of: number }> = {}
  const misses: { file: string; expected: Expected }[] = []
  for (const { file, expected, said } of lines) {
    for (const each of expected) {
      const score = (perType[each.types.join('|')] ??= { found: 0, of: 0 })
      score.of += 1
      if (meets(each, said)) score.found += 1
      else misses.push({ file, expected: each })
    }
  }
  const clean = lines.filter((line) => line.clean)
  const alarms = clean
    .map(({ file, said }) => ({ file, said: said.filter(({ severity }) => severity !== 'info') }))
    .filter(({ said }) => said.length > 0)
  const all = Object.values(perType)
  return {
    files: lines.length,
    recall: { found: all.reduce((sum, { found }) => sum + found, 0), of: all.reduce((sum, each) => sum + each.of, 0) },
    perType,
    falseAlarms: { found: alarms.length, of: clean.length },
    misses,
    alarms,
  }
}
