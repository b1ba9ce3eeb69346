import type { AggregationFinding } from './aggregation-finding.ts'
import { bandName } from './band.ts'
import type { Band } from './band.ts'
import { calculationText, sourcesOf } from './calculation.ts'
import type { CalculationTerm } from './calculation.ts'
import { keyOf } from './cell.ts'
import type { Cell, FigureTable } from './cell.ts'
import { severityOfCell } from './small-cells.ts'

interface Edge {
  readonly from: number
  readonly to: number
  readonly cell: Cell
}

/** All bands of one family in otherwise the same place. */
interface Line {
  readonly family: Band['family']
  readonly edges: Edge[]
}

interface Derived {
  readonly band: Band
  readonly value: number
  readonly terms: readonly CalculationTerm[]
}

/**
 * Bands of age or time that overlap: 0–65 and 0–64 give the people of 65, two figures "as of" give those who came between. Each
 * figure is the distance between the two ends of its band; whatever two ends are joined by known distances is known as well.
 */
export function fromBands(
  own: readonly FigureTable[],
  others: readonly FigureTable[],
  k: number,
): AggregationFinding[] {
  const together = linesOf([...own, ...others])
  const before = new Map([...linesOf(others)].map(([key, line]) => [key, derivedOf(line, k)]))
  return [...together].flatMap(([key, line]) => {
    const known = new Set((before.get(key) ?? []).map(({ band }) => bandName(band)))
    return derivedOf(line, k).flatMap((derived): AggregationFinding[] => {
      const [term] = derived.terms
      const severity = term ? severityOfCell(term.cell) : null
      if (!term || severity === null || derived.value <= 0 || derived.value >= k) return []
      if (known.has(bandName(derived.band)) || derived.terms.every(({ cell }) => cell.isPublic)) return []
      const place = [...term.cell.coordinates.values()].join('、')
      return [
        {
          risk: 'band-difference',
          severity,
          sources: sourcesOf(derived.terms),
          computed: calculationText(derived.terms, derived.value),
          value: derived.value,
          reveals: [place, bandName(derived.band)].filter(Boolean).join('：'),
        },
      ]
    })
  })
}

function linesOf(tables: readonly FigureTable[]): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  for (const { cells, period } of tables) {
    for (const cell of cells) {
      if (cell.value === null) continue
      const bands = period ? [...cell.bands, period] : cell.bands
      const whole: Band[] = bands.some(({ family }) => family === 'age')
        ? []
        : [{ family: 'age', from: 0, to: Infinity }]
      for (const band of [...bands, ...whole]) {
        const rest = bands.filter((one) => one !== band)
        const key = `${band.family}|${keyOf(cell.coordinates, rest)}`
        const line = lines.get(key) ?? { family: band.family, edges: [] }
        line.edges.push({ from: band.from, to: band.to, cell })
        lines.set(key, line)
      }
    }
  }
  return lines
}

/** The smallest bands between known ends that no table prints. Figures that contradict each other are left aside. */
function derivedOf({ family, edges }: Line, k: number): Derived[] {
  if (edges.length < 2) return []
  const tree = treeOf(edges)
  const printed = new Set(edges.map(({ from, to }) => `${from}..${to}`))
  const seen = new Set<number>()
  return [...tree.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const reached = reachedFrom(tree, start)
    for (const end of reached.keys()) seen.add(end)
    const ends = [...reached.keys()].sort((one, other) => one - other)
    return ends.slice(1).flatMap((to, index): Derived[] => {
      const from = ends[index] ?? to
      const value = (reached.get(to)?.distance ?? 0) - (reached.get(from)?.distance ?? 0)
      if (value <= 0 || value >= k || printed.has(`${from}..${to}`)) return []
      return [{ band: { family, from, to }, value, terms: termsBetween(reached, from, to) }]
    })
  })
}

interface Step {
  readonly end: number
  readonly term: CalculationTerm
}
type Tree = Map<number, Step[]>

/** A spanning forest of the ends, so that there is one way between two of them. */
function treeOf(edges: readonly Edge[]): Tree {
  const roots = new Map<number, number>()
  const rootOf = (end: number): number => {
    let root = end
    for (let up = roots.get(root); up !== undefined && up !== root; up = roots.get(root)) root = up
    roots.set(end, root)
    return root
  }
  const tree: Tree = new Map()
  const join = (end: number, step: Step) => {
    const steps = tree.get(end)
    if (steps) steps.push(step)
    else tree.set(end, [step])
  }
  for (const { from, to, cell } of edges) {
    if (rootOf(from) === rootOf(to)) continue
    roots.set(rootOf(from), rootOf(to))
    join(from, { end: to, term: { sign: 1, cell } })
    join(to, { end: from, term: { sign: -1, cell } })
  }
  return tree
}

interface Reached {
  readonly distance: number
  readonly before: Step | null
}

/** Each end that can be reached, its distance, and the last step of the way there. */
function reachedFrom(tree: Tree, start: number): ReadonlyMap<number, Reached> {
  const reached = new Map<number, Reached>([[start, { distance: 0, before: null }]])
  const open = [start]
  for (const end of open) {
    const distance = reached.get(end)?.distance ?? 0
    for (const { end: next, term } of tree.get(end) ?? []) {
      if (reached.has(next)) continue
      reached.set(next, { distance: distance + term.sign * (term.cell.value ?? 0), before: { end, term } })
      open.push(next)
    }
  }
  return reached
}

/** The figures whose signed sum is the distance between two ends; what both ways share is left out. */
function termsBetween(reached: ReadonlyMap<number, Reached>, from: number, to: number): CalculationTerm[] {
  const net = new Map<Cell, number>()
  const walk = (end: number, direction: 1 | -1) => {
    for (let step = reached.get(end)?.before; step; step = reached.get(step.end)?.before) {
      net.set(step.term.cell, (net.get(step.term.cell) ?? 0) + direction * step.term.sign)
    }
  }
  walk(to, 1)
  walk(from, -1)
  const terms = [...net].flatMap(([cell, sum]): CalculationTerm[] =>
    sum === 0 ? [] : [{ sign: sum > 0 ? 1 : -1, cell }],
  )
  return terms.sort((one, other) => other.sign - one.sign)
}
