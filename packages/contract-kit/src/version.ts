const FORM = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/

function compareParts(a: string, b: string): number {
  const [aNumber, bNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (aNumber !== bNumber) return aNumber ? -1 : 1
  if (!aNumber) return a < b ? -1 : a > b ? 1 : 0
  const [left, right] = [BigInt(a), BigInt(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Fewer parts come first when all before are equal; a release comes after its own pre-releases. */
function comparePre(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0)
  const [left, right] = [a.split('.'), b.split('.')]
  for (const [index, part] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = compareParts(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/**
 * The order of versions by Semantic Versioning 2.0.0 §11: negative when `a` is older, 0 when they are one. What is not a
 * version of the form `1.2.3` or `1.2.3-rc.1` is a mistake of the caller: a RangeError.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [FORM.exec(a), FORM.exec(b)]
  if (!left || !right) throw new RangeError(`not a version: ${left ? b : a}`)
  for (const at of [1, 2, 3] as const) {
    const order = compareParts(left[at] ?? '0', right[at] ?? '0')
    if (order !== 0) return order
  }
  return comparePre(left[4], right[4])
}

/** The first number of a version: inside one, nothing is taken away. */
export function majorOf(version: string): number {
  const read = FORM.exec(version)
  if (!read) throw new RangeError(`not a version: ${version}`)
  return Number(read[1])
}

/** Whether a server that speaks one version of the API serves what was built against another: the same or an older one. */
export function servesApi(speaks: string, needs: string): boolean {
  return compareVersions(needs, speaks) <= 0
}
