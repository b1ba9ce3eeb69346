/** Orders versions as semver does: numbers by value, a version before its release first. */
export function compareVersions(a: string, b: string): number {
  const [numbersA, preA] = partsOf(a)
  const [numbersB, preB] = partsOf(b)
  for (const [at, number] of numbersA.entries()) {
    const difference = number - (numbersB[at] ?? 0)
    if (difference !== 0) return difference
  }
  if (preA === preB) return 0
  if (preA === '' || preB === '') return preA === '' ? 1 : -1
  return comparePre(preA.split('.'), preB.split('.'))
}

function partsOf(version: string): readonly [readonly number[], string] {
  const [core = '', ...pre] = version.split('-')
  return [core.split('.').map(Number), pre.join('-')]
}

function comparePre(a: readonly string[], b: readonly string[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (one === other) continue
    const [isNumberA, isNumberB] = [/^\d+$/.test(one), /^\d+$/.test(other)]
    if (isNumberA && isNumberB) return Number(one) - Number(other)
    if (isNumberA !== isNumberB) return isNumberA ? -1 : 1
    return one < other ? -1 : 1
  }
  return a.length - b.length
}
