import type { Act } from './acts.ts'
import { write } from './acts.ts'
import { happenedTo, siblings, untouched, type Draft, type Line } from './draft.ts'
import { oneOf, type Draw } from './random.ts'

/** At least two others must be passed, or nobody could say which of two neighbours was moved. */
const LEAST_PASSED = 2

const plain = (line: Line) => line.lines.length === 0 && line.chapter === undefined

function writtenBefore(draft: Draft, draw: Draw, line: Line): void {
  const edit = oneOf(
    draw,
    line.edits.filter(({ from, to }) => to !== '' && !from.includes('。')),
  )
  if (edit !== undefined) write(draft, line, edit)
}

/** Moves a clause past two or more of its neighbours, and edits it too when asked. */
export function moved(alsoEdited: boolean): Act {
  return (draft, draw) => {
    const ways = siblings(draft).flatMap((lines) =>
      lines.flatMap((line, from) =>
        lines.flatMap((_, to) => {
          const passed = lines.slice(Math.min(from, to), Math.max(from, to) + 1)
          const can =
            Math.abs(from - to) >= LEAST_PASSED && passed.every((each) => plain(each) && untouched(draft, each))
          return can ? [{ lines, line, from, to, passed }] : []
        }),
      ),
    )
    const way = oneOf(draw, ways)
    if (way === undefined) return false
    if (alsoEdited) writtenBefore(draft, draw, way.line)
    way.lines.splice(way.from, 1)
    way.lines.splice(way.to, 0, way.line)
    happenedTo(draft, way.line).change = 'moved'
    for (const { number } of way.passed) draft.touched.add(number)
    return true
  }
}

/** Two clauses with two or more between them change places. */
export const swapped: Act = (draft, draw) => {
  const ways = siblings(draft).flatMap((lines) =>
    lines.flatMap((_, first) =>
      lines.flatMap((__, last) => {
        const between = lines.slice(first, last + 1)
        const can = last - first > LEAST_PASSED && between.every((each) => plain(each) && untouched(draft, each))
        return can ? [{ lines, first, last, between }] : []
      }),
    ),
  )
  const way = oneOf(draw, ways)
  const one = way?.lines[way.first]
  const two = way?.lines[way.last]
  if (way === undefined || one === undefined || two === undefined) return false
  way.lines[way.first] = two
  way.lines[way.last] = one
  for (const line of [one, two]) happenedTo(draft, line).change = 'moved'
  for (const { number } of way.between) draft.touched.add(number)
  return true
}

/** Parts a clause in two after a sentence, and edits one half when asked. */
export function split(alsoEdited: boolean): Act {
  return (draft, draw) => {
    const can = siblings(draft).flatMap((lines) =>
      lines
        .filter((line) => plain(line) && untouched(draft, line) && /。./.test(line.text))
        .map((line) => ({ lines, line })),
    )
    const way = oneOf(draw, can)
    if (way === undefined) return false
    if (alsoEdited) writtenBefore(draft, draw, way.line)
    const at = way.line.text.indexOf('。') + 1
    const second: Line = {
      number: draft.next++,
      text: way.line.text.slice(at),
      edits: [],
      chapter: undefined,
      lines: [],
      inserted: false,
    }
    way.line.text = way.line.text.slice(0, at)
    way.lines.splice(way.lines.indexOf(way.line) + 1, 0, second)
    const happened = happenedTo(draft, way.line)
    happened.change = 'split'
    happened.new = [way.line.number, second.number]
    draft.touched.add(way.line.number).add(second.number)
    return true
  }
}

/** Writes a clause and the next one as one. */
export function merged(alsoEdited: boolean): Act {
  return (draft, draw) => {
    const can = siblings(draft).flatMap((lines) =>
      lines.flatMap((line, at) => {
        const next = lines[at + 1]
        const both =
          next !== undefined && [line, next].every((each) => each.lines.length === 0 && untouched(draft, each))
        return both && next.chapter === undefined && lines.length > 2 ? [{ lines, line, next, at }] : []
      }),
    )
    const way = oneOf(draw, can)
    if (way === undefined) return false
    if (alsoEdited) writtenBefore(draft, draw, oneOf(draw, [way.line, way.next]) ?? way.line)
    const gone = happenedTo(draft, way.next)
    const happened = happenedTo(draft, way.line)
    way.line.text += way.next.text
    happened.change = 'merged'
    happened.old = [way.line.number, way.next.number]
    for (const effect of gone.effects) happened.effects.add(effect)
    draft.happened.splice(draft.happened.indexOf(gone), 1)
    for (const [name, number] of draft.names) if (number === way.next.number) draft.names.set(name, way.line.number)
    way.lines.splice(way.at + 1, 1)
    draft.touched.add(way.line.number)
    return true
  }
}
