import type { WrittenEdit } from './base-text.ts'
import { allLines, happenedTo, namedLines, siblings, untouched, type Draft, type Line } from './draft.ts'
import { oneOf, type Draw } from './random.ts'

/** Something done to a draft; false when the text has no clause left to do it to. */
export type Act = (draft: Draft, draw: Draw) => boolean

/** Writes the edit into the clause and records what it does. */
export function write(draft: Draft, line: Line, edit: WrittenEdit): void {
  line.text = line.text.replace(edit.from, () => edit.to)
  const happened = happenedTo(draft, line)
  for (const effect of edit.effects) happened.effects.add(effect)
  draft.touched.add(line.number)
}

function editsNow(line: Line): WrittenEdit[] {
  return line.edits.filter(({ from }) => line.text.includes(from))
}

export function isMaterialEdit(edit: WrittenEdit): boolean {
  return edit.effects.some((effect) => effect !== 'wording')
}

/** A drawn edit in a drawn clause; `choose` says which edits will do. */
export function edited(choose: (edit: WrittenEdit) => boolean = () => true): Act {
  return (draft, draw) => {
    const lines = allLines(draft).filter((line) => untouched(draft, line) && editsNow(line).some(choose))
    const line = oneOf(draw, lines)
    const edit = line && oneOf(draw, editsNow(line).filter(choose))
    if (line === undefined || edit === undefined) return false
    write(draft, line, edit)
    return true
  }
}

/** Takes a comma out of a clause, which moves no duty, amount or date. */
export const commaGone: Act = (draft, draw) => {
  const line = oneOf(
    draw,
    allLines(draft).filter(
      (each) => untouched(draft, each) && /[^；。]，(?!但|并|逾期|不|所在|可以|应当)/.test(each.text),
    ),
  )
  if (line === undefined) return false
  line.text = line.text.replace(/，(?!但|并|逾期|不|所在|可以|应当)/, '')
  draft.touched.add(line.number)
  return true
}

/** The whole text typed again with half-width punctuation. */
export const halfWidth: Act = (draft) => {
  for (const line of allLines(draft)) {
    line.text = line.text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':')
    draft.touched.add(line.number)
  }
  return true
}

/** The same for the digits: ２０２４年. */
export const fullWidthDigits: Act = (draft) => {
  for (const line of allLines(draft)) {
    line.text = line.text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  }
  return true
}

function newLine(draft: Draft, text: string): Line {
  const number = draft.next++
  draft.happened.push({ old: [], new: [number], change: 'new', effects: new Set() })
  draft.touched.add(number)
  return { number, text, edits: [], chapter: undefined, lines: [], inserted: false }
}

/** A new clause; put in first it renumbers the whole text. */
export function added(spare: readonly string[], where: 'first' | 'anywhere' | 'between'): Act {
  return (draft, draw) => {
    const used = new Set(allLines(draft).map(({ text }) => text))
    const text = oneOf(
      draw,
      spare.filter((each) => !used.has(each)),
    )
    if (text === undefined || (where === 'between' && draft.numbering !== 'articles')) return false
    const line = newLine(draft, text)
    line.inserted = where === 'between'
    const at = where === 'first' ? 0 : 1 + Math.floor(draw() * (draft.lines.length - 1))
    draft.lines.splice(at, 0, line)
    return true
  }
}

/** Takes a clause out with everything under it. */
export function removed(which: 'single' | 'whole-part'): Act {
  return (draft, draw) => {
    const named = namedLines(draft)
    const free = (line: Line): boolean =>
      untouched(draft, line) && !named.has(line.number) && line.chapter === undefined && line.lines.every(free)
    const from = siblings(draft).filter((lines) => lines.length > 1)
    const can = from.flat().filter((line) => free(line) && (which === 'single') === (line.lines.length === 0))
    const line = oneOf(draw, can)
    const lines = line && from.find((each) => each.includes(line))
    if (line === undefined || lines === undefined) return false
    const forget = (each: Line): void => {
      const happened = happenedTo(draft, each)
      happened.change = 'gone'
      happened.new = []
      each.lines.forEach(forget)
    }
    forget(line)
    lines.splice(lines.indexOf(line), 1)
    return true
  }
}
