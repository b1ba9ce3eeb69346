import type { AggregationFinding } from './aggregation-finding.ts'
import { calculationText, sourcesOf } from './calculation.ts'
import type { CalculationTerm } from './calculation.ts'
import { cellName, keyOf, keyOfCell } from './cell.ts'
import type { Cell } from './cell.ts'
import { severityOfCell } from './small-cells.ts'

interface Place {
  readonly cell: Cell
  readonly key: string
  /** Null while nobody knows it. */
  value: number | null
  terms: readonly CalculationTerm[]
  readonly printed: boolean
}

/** All values of one dimension under one total. */
interface Family {
  readonly whole: Place
  readonly dimension: string
  readonly parts: Place[]
}

const MOST_PASSES = 8
const MOST_TERMS = 400

/** What can be worked out from totals and their parts, by key, and what little is left over of each total. */
interface Worked {
  readonly recovered: ReadonlyMap<string, Place>
  readonly remainders: ReadonlyMap<string, AggregationFinding>
}

/**
 * Totals and parts of what is released and of what is public, together: a withheld figure that a total gives back
 * (recoverable-cell), the one part that another table leaves out (difference), and a small rest (remainder). What the public
 * tables give away by themselves is not reported again.
 */
export function fromTotals(own: readonly Cell[], others: readonly Cell[], k: number): AggregationFinding[] {
  const together = workOut([...own, ...others], k)
  const before = workOut(others, k)
  const recovered = [...together.recovered].flatMap(([key, place]) =>
    before.recovered.has(key) ? [] : recovery(place, k),
  )
  const remainders = [...together.remainders].flatMap(([key, finding]) => (before.remainders.has(key) ? [] : [finding]))
  return [...recovered, ...remainders]
}

function recovery(place: Place, k: number): AggregationFinding[] {
  const { value, cell, terms } = place
  const severity = severityOfCell(cell)
  if (value === null || value <= 0 || severity === null) return []
  return [
    {
      risk: 'recoverable-cell',
      severity: value < k ? severity : 'review',
      sources: [...sourcesOf([{ sign: 1, cell }, ...terms])],
      computed: calculationText(terms, value),
      value,
      reveals: cellName(cell),
    },
  ]
}

function workOut(cells: readonly Cell[], k: number): Worked {
  const places = placesOf(cells)
  const domains = domainsOf(places.values())
  const families = familiesOf(places)
  const recovered = new Map<string, Place>()
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const solved = families.flatMap((family) => solve(family, domains.get(family.dimension)?.size ?? 0) ?? [])
    for (const place of solved) recovered.set(place.key, place)
    if (solved.length === 0) break
  }
  const remainders = new Map<string, AggregationFinding>()
  for (const family of families) {
    const finding = remainderOf(family, domains.get(family.dimension) ?? new Set(), k)
    if (finding) remainders.set(`${family.whole.key}#${family.dimension}`, finding)
  }
  return { recovered, remainders }
}

/** The first table that prints a place gives its figure; one that withholds it gives way to one that does not. */
function placesOf(cells: readonly Cell[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const cell of cells) {
    const key = keyOfCell(cell)
    const known = places.get(key)
    if (known && (known.value !== null || cell.value === null)) continue
    const terms: CalculationTerm[] = cell.value === null ? [] : [{ sign: 1, cell }]
    places.set(key, { cell, key, value: cell.value, terms, printed: cell.value !== null })
  }
  return places
}

function domainsOf(places: Iterable<Place>): ReadonlyMap<string, ReadonlySet<string>> {
  const domains = new Map<string, Set<string>>()
  for (const { cell } of places) {
    for (const [dimension, value] of cell.coordinates) {
      domains.set(dimension, (domains.get(dimension) ?? new Set()).add(value))
    }
  }
  return domains
}

function familiesOf(places: ReadonlyMap<string, Place>): Family[] {
  const families = new Map<string, Family>()
  for (const place of places.values()) {
    const { coordinates, bands } = place.cell
    for (const dimension of coordinates.keys()) {
      const whole = places.get(
        keyOf(
          [...coordinates].filter(([name]) => name !== dimension),
          bands,
        ),
      )
      if (!whole) continue
      const id = `${whole.key}#${dimension}`
      const family = families.get(id) ?? { whole, dimension, parts: [] }
      family.parts.push(place)
      families.set(id, family)
    }
  }
  return [...families.values()]
}

/** Works out the one unknown of a family, when every value of the dimension has its part. */
function solve({ whole, parts }: Family, size: number): Place | null {
  if (parts.length < size) return null
  const unknown = [whole, ...parts].filter((place) => place.value === null)
  const [open] = unknown
  if (unknown.length !== 1 || !open) return null
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0)
  const value = open === whole ? sum : (whole.value ?? 0) - sum
  if (value < 0) return null
  const ofParts = parts.filter((part) => part !== open).flatMap((part) => part.terms)
  const terms = open === whole ? ofParts : [...whole.terms, ...ofParts.map(negative)]
  if (terms.length > MOST_TERMS) return null
  open.value = value
  open.terms = terms
  return open
}

function oneTable(terms: readonly CalculationTerm[]): boolean {
  return new Set(terms.map(({ cell }) => cell.table)).size === 1
}

function negative({ sign, cell }: CalculationTerm): CalculationTerm {
  return { sign: sign === 1 ? -1 : 1, cell }
}

/** What a total leaves when the known parts are taken away: one part by name, or a few together. */
function remainderOf(
  { whole, dimension, parts }: Family,
  domain: ReadonlySet<string>,
  k: number,
): AggregationFinding | null {
  const known = parts.filter((part) => part.value !== null)
  if (!whole.printed || known.length === 0 || known.some((part) => !part.printed)) return null
  const rest = (whole.value ?? 0) - known.reduce((sum, part) => sum + (part.value ?? 0), 0)
  const severity = severityOfCell(whole.cell)
  if (rest <= 0 || rest >= k || severity === null) return null
  const open = parts.filter((part) => part.value === null)
  const there = new Set(parts.map((part) => part.cell.coordinates.get(dimension)))
  const absent = [...domain].filter((value) => !there.has(value))
  const terms = [...whole.terms, ...known.flatMap((part) => part.terms).map(negative)]
  if (terms.every(({ cell }) => cell.isPublic) && open.every(({ cell }) => cell.isPublic)) return null
  const names = [...open.map((part) => part.cell.coordinates.get(dimension) ?? ''), ...absent]
  return {
    risk: absent.length === 1 && open.length === 0 ? 'difference' : 'remainder',
    // Within one table a rest that belongs to nobody may be a slip of the pen.
    severity: names.length === 0 && oneTable(terms) ? 'review' : severity,
    sources: sourcesOf(terms),
    computed: calculationText(terms, rest),
    value: rest,
    reveals: [whole.cell.label, names.slice(0, 5).join('、') || '其余'].filter(Boolean).join('：'),
  }
}
