import { area, overlap, type Glyph } from './glyphs.ts'

/** The text of a page, and for each UTF-16 unit of it the glyph it came from (-1 for a line end put between). */
export interface PageText {
  readonly text: string
  readonly glyphAt: readonly number[]
}

interface Line {
  readonly from: number
  readonly to: number
  readonly right: number
  readonly height: number
}

/** Characters between which a line is broken only because it was full. */
const RUNS_ON = /[\p{Script=Han}\d\p{Script=Latin}，、（）〔〕“”]/u

/**
 * Puts the characters of a page together as text. A line that ends at the right edge of the writing runs on into the next
 * without a break, so that a number or a name broken over two lines is found whole.
 */
export function pageText(glyphs: readonly Glyph[]): PageText {
  const lines = linesOf(glyphs)
  const spaced = spacedOut(glyphs)
  const edge = lines.reduce((most, { right }) => Math.max(most, right), 0)
  let text = ''
  const glyphAt: number[] = []
  for (const [index, line] of lines.entries()) {
    for (let at = line.from; at < line.to; at += 1) {
      if (isDrawnTwice(glyphs, at) || spaced.has(at)) continue
      const char = glyphs[at]?.char ?? ''
      text += char
      for (let unit = 0; unit < char.length; unit += 1) glyphAt.push(at)
    }
    const next = lines[index + 1]
    if (next && !runsOn(glyphs, line, next, edge)) {
      text += '\n'
      glyphAt.push(-1)
    }
  }
  return { text, glyphAt }
}

function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at <= glyphs.length; at += 1) {
    const char = glyphs[at]?.char
    if (char !== undefined && char !== '\r' && char !== '\n') continue
    if (at > from) {
      const boxes = glyphs.slice(from, at).filter(({ object }) => object !== 0)
      lines.push({
        from,
        to: at,
        right: boxes.reduce((most, { box }) => Math.max(most, box.right), 0),
        height: boxes.reduce((most, { box }) => Math.max(most, box.top - box.bottom), 0),
      })
    }
    from = at + 1
  }
  return lines
}

/** The shadow of a character, or a bold one made by drawing it twice: the same again in the same place. */
function isDrawnTwice(glyphs: readonly Glyph[], at: number): boolean {
  const [before, glyph] = [glyphs[at - 1], glyphs[at]]
  if (!before || !glyph || before.char !== glyph.char || glyph.object === 0 || !glyph.char.trim()) return false
  return overlap(before.box, glyph.box) > area(glyph.box) * 0.6
}

/** So many single characters at one distance are one word spaced out, such as a number in the boxes of a form. */
const LEAST_SPACED = 6

/** The spaces that the engine put between characters which stand evenly and apart: `3 1 0 1` in boxes is 3101. */
function spacedOut(glyphs: readonly Glyph[]): ReadonlySet<number> {
  const spaces = new Set<number>()
  let run: number[] = []
  let pitch = 0
  const close = () => {
    if (run.length >= LEAST_SPACED - 1) for (const at of run) spaces.add(at)
    run = []
  }
  for (let at = 1; at + 1 < glyphs.length; at += 1) {
    const [before, space, after] = [glyphs[at - 1], glyphs[at], glyphs[at + 1]]
    if (!before || !space || !after || space.object !== 0 || space.char !== ' ') continue
    const step = after.box.left + after.box.right - before.box.left - before.box.right
    const height = Math.max(before.box.top - before.box.bottom, after.box.top - after.box.bottom)
    const near = step > 0 && step / 2 < height * 3 && /\S/.test(before.char) && /\S/.test(after.char)
    const even = run.at(-1) === at - 2 && Math.abs(step - pitch) < pitch * 0.25
    if (!near || !even) close()
    if (!near) continue
    pitch = step
    run.push(at)
  }
  close()
  return spaces
}

/** A line of a single character: upright writing (竖排) is a column of them. */
function isUpright(glyphs: readonly Glyph[], { from, to }: Line): boolean {
  return to - from === 1 && RUNS_ON.test(glyphs[from]?.char ?? '')
}

function stands(above: Glyph | undefined, below: Glyph | undefined): boolean {
  if (!above || !below) return false
  const beside = Math.abs(above.box.left + above.box.right - below.box.left - below.box.right) / 2
  const height = Math.max(above.box.top - above.box.bottom, above.box.right - above.box.left)
  const gap = above.box.bottom - below.box.top
  return beside < height * 0.4 && gap > -height && gap < height
}

/** A line of running Chinese text: rows of a table have gaps, and their numbers must not grow together. */
function isProse(glyphs: readonly Glyph[], { from, to, height }: Line): boolean {
  let [han, gaps] = [0, 0]
  let before: Glyph | undefined
  for (let at = from; at < to; at += 1) {
    const glyph = glyphs[at]
    if (!glyph || glyph.object === 0 || !glyph.char.trim()) continue
    if (/\p{Script=Han}/u.test(glyph.char)) han += 1
    if (before && glyph.box.left - before.box.right > height * 1.5) gaps += 1
    before = glyph
  }
  return han >= 8 && gaps === 0
}

function runsOn(glyphs: readonly Glyph[], line: Line, next: Line, edge: number): boolean {
  if (isUpright(glyphs, line) && isUpright(glyphs, next)) return stands(glyphs[line.from], glyphs[next.from])
  const last = glyphs[line.to - 1]
  const first = glyphs[next.from]
  if (!last || !first || line.height === 0) return false
  if (line.right < edge - line.height * 2 || !isProse(glyphs, line)) return false
  const below = last.box.bottom - first.box.top
  if (below < -line.height || below > line.height * 2.5) return false
  return RUNS_ON.test(last.char) && RUNS_ON.test(first.char)
}
